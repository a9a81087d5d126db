import type { TableMapping } from './mapping-shape';

/** A mapping with what the import as a whole lends it. */
export interface FollowedMapping extends TableMapping {
  /** Platform of accounts for which neither the table nor its mapping names one. */
  readonly publisherPlatform?: string | undefined;
}
