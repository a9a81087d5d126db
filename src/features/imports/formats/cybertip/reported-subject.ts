import type { ReportedPerson } from './reported-person';

type Say = (person: ReportedPerson | null) => void;

const MOST_WAITING = 10_000;

/**
 * What a report tells beside its people - files, peer-to-peer connections - is the reported person's where there is one, and
 * nobody's where there are none or several. Who there is is known at the end; so many details wait, then what is known so far decides.
 */
export class ReportedSubject {
  private met = 0;
  private only: ReportedPerson | null = null;
  private waiting: Say[] = [];

  meet(person: ReportedPerson): void {
    this.met += 1;
    this.only = this.met === 1 ? person : null;
  }

  later(say: Say): void {
    this.waiting.push(say);
    if (this.waiting.length >= MOST_WAITING) this.sayAll();
  }

  sayAll(): void {
    for (const say of this.waiting) say(this.only);
    this.waiting = [];
  }
}
