import { InvalidArgumentError } from 'commander';
import { TIERS, type Tier } from '../domain/access/scope';

/** A tier as people write it: `top secret`, `TOP-SECRET` and TOP_SECRET are one. */
export function parseTier(text: string): Tier {
  const word = text.trim().toUpperCase().replaceAll(/[ -]/g, '_');
  const tier = TIERS.find((each) => each === word);
  if (!tier) throw new InvalidArgumentError(`It is one of ${TIERS.join(', ')}.`);
  return tier;
}
