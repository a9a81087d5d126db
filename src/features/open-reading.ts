import type { Warnings } from '../domain/warnings/warnings';
import type { PinnedView } from '../versions/graph-views';
import { entityLoaders } from './entities/entity-loaders';
import { factLoaders } from './facts/fact-loaders';
import { investigationLoaders } from './investigations/investigation-loaders';
import { overlapLoaders } from './overlaps/overlap-loaders';
import { personLoaders } from './people/person-loaders';
import { sourceLoaders } from './sources/source-loaders';
import type { Reading } from './request-context';

/** All look-ups over one view; nothing is read until it is asked for. */
export function openReading(view: PinnedView, { asOf, warnings }: { readonly asOf: number; readonly warnings: Warnings }): Reading {
  return {
    view,
    asOf,
    warnings,
    ...entityLoaders(view),
    ...factLoaders(view),
    ...investigationLoaders(view),
    ...overlapLoaders(view, warnings),
    ...personLoaders(view),
    ...sourceLoaders(view),
  };
}
