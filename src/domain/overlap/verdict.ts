import type { Holding, SharedSelector } from './shared-selector';

/** A shared selector as two investigations hold it. */
export interface SharedByTwo {
  readonly selector: SharedSelector;
  readonly left: Holding;
  readonly right: Holding;
}

/** What a rule makes of it. */
export interface Verdict {
  /** What is left of the weight: 0 where the value says nothing of this pair. */
  readonly factor: number;
  /** A sentence for the explanation; where nothing is left of the weight, what follows "it is ignored, for". Worked out when it is asked for: few pairs are shown. */
  readonly words?: () => string;
  /** A sentence on what speaks against the pair; null where nothing does. */
  readonly conflict?: () => string | null;
  /** The origin events that count, where not all do. */
  readonly origins?: readonly string[];
}
