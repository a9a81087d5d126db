import type { GraphView } from '../graph/statement';
import type { Reading, RequestContext } from './request-context';

/** A first look into the graph as it stands, or as it stood at a moment where one is named. */
export async function lookAt<Found>(
  context: RequestContext,
  asOf: Date | null | undefined,
  look: (view: GraphView) => Promise<Found>,
): Promise<{ readonly reading: Reading; readonly found: Found }> {
  if (!asOf) return context.readingWith(look);
  const reading = await context.readingAsOf(asOf.getTime());
  return { reading, found: await look(reading.view) };
}
