import type { Compared } from './find-interference';

/** The first line at which two texts part, with a little around it. */
function difference(whole: string, visible: string): string {
  const place = [...whole].findIndex((character, index) => character !== visible[index]);
  const at = Math.max(0, (place < 0 ? whole.length : place) - 200);
  return `  whole graph:  …${whole.slice(at, at + 400)}\n  visible part: …${visible.slice(at, at + 400)}`;
}

/** Counts what was compared, and throws where the invisible showed. */
export class InterferenceTally {
  graphs = 0;
  answers = 0;
  /** Graphs in which something was hidden and something was seen. */
  telling = 0;
  /** Graphs in which the viewer was pointed to something. */
  pointed = 0;
  /** Root fields that answered something at least once: a case whose questions are all refused compares refusals. */
  readonly answered = new Set<string>();
  private readonly startedAt = performance.now();

  add({ interference, answers, answered, isPointed, hidden, seen }: Compared): void {
    this.graphs += 1;
    this.answers += answers;
    answered.forEach((rootField) => this.answered.add(rootField));
    if (hidden > 0 && seen > 0) this.telling += 1;
    if (isPointed) this.pointed += 1;
    if (interference.length === 0) return;
    const shown = interference.slice(0, 3).map(({ rootField, name, whole, visible }) => `${rootField}, ${name}\n${difference(whole, visible)}`);
    const others = interference.slice(3).map(({ rootField, name }) => `${rootField}, ${name}`);
    throw new Error(`${interference.length} of ${answers} answers show what the viewer may not see:\n${[...shown, ...others.slice(0, 20)].join('\n')}`);
  }

  line(): string {
    const seconds = (performance.now() - this.startedAt) / 1000;
    return `${this.graphs} graphs (${this.telling} with something hidden and something seen, ${this.pointed} with a pointer), ${this.answers} answers compared, ${(this.graphs / seconds).toFixed(2)} graphs/s`;
  }
}
