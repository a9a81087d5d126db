import { entityTypeOf } from '../ids/id-prefixes';
import { holdsFileContent } from '../intake/image-body';
import { lineFault } from '../investigations/details-fault';
import type { EntryEnd } from './entry';

const LONGEST_REF = 100;

interface Claimed {
  readonly place: string;
  /** Null where what bears the ref is itself refused: nothing more is said of it. */
  readonly end: EntryEnd | null;
}

/** All that is found while an entry is read: what is wrong with it, what is doubtful, and what its refs stand for. */
export class EntryFindings {
  readonly problems: string[] = [];
  readonly notes: string[] = [];
  private readonly claimed = new Map<string, Claimed>();

  /** `people[2].dateOfBirth`, and the rest of the sentence. */
  refuse(place: string, reason: string): void {
    this.problems.push(`${place} ${reason}.`);
  }

  note(place: string, doubt: string): void {
    this.notes.push(`${place}: ${doubt}.`);
  }

  /** Files carry content in many writings; none of them may come in. */
  refuseContent(place: string, text: string): void {
    if (holdsFileContent(text)) this.refuse(place, 'holds the content of a file: give its hash instead');
  }

  refuseLine(place: string, text: string, longest: number): void {
    const fault = lineFault(place, text, longest);
    if (fault) this.problems.push(fault);
    else this.refuseContent(place, text);
  }

  claim(ref: string, place: string, end: EntryEnd | null): void {
    const other = this.claimed.get(ref);
    if (other) this.refuse(`${place}.ref`, `is that of ${other.place} already`);
    else if (entityTypeOf(ref)) this.refuse(`${place}.ref`, 'looks like the id of something that is held: choose another');
    else this.refuseLine(`${place}.ref`, ref, LONGEST_REF);
    if (!other) this.claimed.set(ref, { place, end });
  }

  /** What bears a ref; undefined where nothing does. */
  claimedBy(ref: string): Claimed | undefined {
    return this.claimed.get(ref);
  }
}
