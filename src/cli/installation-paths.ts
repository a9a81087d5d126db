import { readOwnConfig } from '../config';
import { OperatorFault } from '../kernel/faults';
import { homePaths, type HomePaths } from '../system/home-paths';

/** Where the installation that this process belongs to keeps its keys and its audit log. */
export function readInstallationPaths(): HomePaths {
  const config = readOwnConfig();
  if (!config.ok) throw new OperatorFault(config.refusal.join('\n'));
  return homePaths(config.value.home, config.value.anchorsDirectory);
}
