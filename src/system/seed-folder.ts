import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorFault } from '../kernel/faults';

/** The seed/ of this checkout: in the nearest folder above the running program, wherever that was built or bundled. */
export function seedFolder(from = __dirname): string {
  const folder = join(from, 'seed');
  if (existsSync(join(folder, 'reference'))) return folder;
  const above = dirname(from);
  if (above === from) throw new OperatorFault('The folder seed/ of the checkout is missing: platforms and forces are read from it.');
  return seedFolder(above);
}
