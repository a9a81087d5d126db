import { readOwnConfig } from '../config';
import { homePaths, type HomePaths } from '../system/home-paths';

/** Where the installation that this process belongs to keeps its keys and its audit log. */
export function readInstallationPaths(): HomePaths {
  const config = readOwnConfig();
  if (!config.ok) throw new Error(config.refusal.join('\n'));
  return homePaths(config.value.home, config.value.anchorsDirectory);
}
