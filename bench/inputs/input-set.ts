/** What came of one set of samples. */
export interface Figure {
  readonly reached: number;
  readonly of: number;
  readonly misses: readonly Miss[];
  /** What else is worth knowing, in words. */
  readonly remark?: string;
}

export interface Miss {
  readonly input: string;
  readonly reason: string;
}

/** Reads a file of the set by its name inside the data folder. */
export type ReadFile = (name: string) => string;

export interface InputSet {
  readonly name: string;
  /** Without this file the set is not there. */
  readonly file: string;
  /** The least that must be reached; a set without one is measured and not judged. */
  readonly least?: number;
  measure(read: ReadFile): Figure;
}

/** Counts the samples that a rule finds nothing wrong with; the rule returns the reason of a miss. */
export function figureOf<Sample>(samples: readonly Sample[], judge: (sample: Sample) => string | null, name: (sample: Sample) => string): Figure {
  const misses = samples.flatMap((sample) => {
    const reason = judge(sample);
    return reason === null ? [] : [{ input: name(sample), reason }];
  });
  return { reached: samples.length - misses.length, of: samples.length, misses };
}

/** The cells of a file whose cells hold no quotes, without its header. */
export function plainRows(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}
