import type { NormalisedSelector } from '../selectors/normalised-selector';
import type { FactProperties } from './intake-item';

/** The writing is kept beside the key where the key does not show it. */
export function asWritten({ key, platform }: Pick<NormalisedSelector, 'key' | 'platform'>, raw: string): FactProperties {
  const shown = platform === null ? key : key.slice(platform.length + 1);
  return shown === raw ? {} : { written: raw };
}
