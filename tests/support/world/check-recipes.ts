import fc, { type RunDetails } from 'fast-check';
import { worldRecipe, type WorldRecipe } from './world-recipe';

export interface RecipeRuns {
  readonly graphs: number;
  readonly seed: number;
  /** How long a counterexample is made smaller, in milliseconds; 0: it is told as it was found. */
  readonly shrinking: number;
}

/** Tries a check on many worlds; the first world that fails it is made smaller for a while, never for ever. */
export async function checkRecipes(check: (recipe: WorldRecipe) => Promise<void>, { graphs, seed, shrinking }: RecipeRuns): Promise<RunDetails<[WorldRecipe]>> {
  let failedAt: number | null = null;
  const property = fc.asyncProperty(worldRecipe, async (recipe) => {
    if (failedAt !== null && performance.now() - failedAt > shrinking) return;
    await check(recipe).catch((error: unknown) => {
      failedAt ??= performance.now();
      throw error;
    });
  });
  return fc.check(property, { numRuns: graphs, seed, endOnFailure: shrinking === 0 });
}

/** What to tell of a failed run, the seed and path that bring it back among it; null where it held. */
export function failureOf(details: RunDetails<[WorldRecipe]>): string | null {
  if (!details.failed) return null;
  const error = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return `seed ${details.seed}, path ${details.counterexamplePath ?? ''}, after ${details.numRuns} graphs and ${details.numShrinks} times smaller:\n${JSON.stringify(details.counterexample)}\n${error}`;
}
