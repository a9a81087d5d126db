import { requireOwnConfig } from '../config';
import { homePaths, type HomePaths } from '../system/home-paths';

/** Where the installation that this process belongs to keeps its keys and its audit log. */
export function readInstallationPaths(): HomePaths {
  const { home, anchorsDirectory } = requireOwnConfig();
  return homePaths(home, anchorsDirectory);
}
