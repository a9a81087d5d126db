import { createHash } from 'node:crypto';
import { entityTypeOf } from '../ids/id-prefixes';
import type { IntakeFact, IntakeItem, IntakePerson, IntakeSelector } from '../intake/intake-item';
import { LONGEST_LINE } from '../investigations/details-fault';
import { originKey } from '../origins/origin-key';
import { ok, refused, type Result } from '../../kernel/result';
import type { Entry, HeldEnd } from './entry';
import { EntryFindings } from './entry-findings';
import { impliedFacts } from './implied-facts';
import { readFacts, readGrade } from './read-facts';
import { readPeople } from './read-people';
import { readSelectors } from './read-selectors';

const MOST = { people: 100, selectors: 300, facts: 500 } as const;
/** Clocks and time zones differ: what is said of today must not lie in the future elsewhere. */
const DAY = 24 * 3_600_000;

export interface EntrySetting {
  readonly now: number;
  readonly held: ReadonlyMap<string, HeldEnd>;
}

/** An entry that may be recorded. */
export interface ReadEntry {
  readonly grade: string;
  readonly people: readonly IntakePerson[];
  /** Everything that its facts stand between comes before them. */
  readonly items: readonly IntakeItem[];
  /** The facts as they were given, in their order; the items hold further ones, which follow from people and identifiers. */
  readonly stated: readonly IntakeFact[];
  /** What was read with a doubt, a sentence each. */
  readonly notes: readonly string[];
  /** The origin event in clear: the same entry again, wherever it is recorded, is the same event. */
  readonly originKey: string;
}

/** What an entry may name that is held: ids that no ref of the entry takes. */
export function idsNamedIn({ people, selectors, facts }: Entry): string[] {
  const refs = new Set([...(people ?? []), ...(selectors ?? [])].map(({ ref }) => ref));
  const named = (facts ?? []).slice(0, MOST.facts).flatMap(({ from, to }) => [from, to]);
  return [...new Set(named)].filter((name) => !refs.has(name) && entityTypeOf(name) !== null);
}

/** Reads an entry by its grammar: either all of it may be recorded, or every problem is told, each with its place. */
export function readEntry(entry: Entry, { now, held }: EntrySetting): Result<ReadEntry, readonly string[]> {
  const findings = new EntryFindings();
  const latest = now + DAY;
  const { people = [], selectors = [], facts = [] } = partsOf(entry, findings);
  findings.refuseLine('reference', entry.reference, LONGEST_LINE);
  const grade = readGrade(entry.grade, 'grade', findings);
  const persons = readPeople(people, findings, latest);
  const identifiers = readSelectors(selectors, findings);
  const stated = readFacts(facts, { findings, held, latest });
  if (findings.problems.length > 0 || grade === null) return refused(findings.problems);
  const items = [...persons, ...identifiers, ...stated, ...impliedFacts(persons, identifiers, stated)];
  const contentDigest = digestOf([entry.reference, persons, identifiers, stated]);
  const origin = originKey({ occurredAt: null, platform: null, subjects: [], reportNumber: null, contentDigest, fileSha256: null });
  return ok({ grade, people: persons, items, stated, notes: findings.notes, originKey: origin });
}

type Parts = { readonly [Part in keyof typeof MOST]?: NonNullable<Entry[Part]> };

/** Lists that are too long are not looked into. */
function partsOf({ people, selectors, facts }: Entry, findings: EntryFindings): Parts {
  const parts = { people: people ?? [], selectors: selectors ?? [], facts: facts ?? [] };
  const long = (['people', 'selectors', 'facts'] as const).filter((part) => parts[part].length > MOST[part]);
  for (const part of long) findings.refuse(part, `holds ${parts[part].length}; at most ${MOST[part]} go into one entry`);
  if (long.length > 0) return {};
  if (Object.values(parts).every((list) => list.length === 0)) findings.refuse('people, selectors and facts', 'are all empty: say something in one of them');
  return parts;
}

/** Over what is said, however the analyst wrote it down and graded it. */
function digestOf([reference, persons, identifiers, stated]: readonly [
  string,
  readonly IntakePerson[],
  readonly IntakeSelector[],
  readonly IntakeFact[],
]): string {
  const said = [
    reference,
    persons.map(({ ref, role, name, dateOfBirth }) => [ref, role, name, dateOfBirth]),
    identifiers.map(({ type, key }) => [type, key]),
    stated.map(({ type, from, to, nature, firstSeen, lastSeen, properties }) => [type, from, to, nature, firstSeen, lastSeen, properties]),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
