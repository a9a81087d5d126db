import { parseGrade } from '../grading/grade';
import { entityTypeOf } from '../ids/id-prefixes';
import { STATED_FACTS, STATED_FACT_TYPES, strayEnd } from '../intake/fact-ends';
import type { IntakeFact } from '../intake/intake-item';
import type { EntryEnd, FactEntry, HeldEnd } from './entry';
import type { EntryFindings } from './entry-findings';
import { readProperties } from './read-properties';

export interface FactSetting {
  readonly findings: EntryFindings;
  /** What the entry's facts name by its id, as far as the analyst may see. */
  readonly held: ReadonlyMap<string, HeldEnd>;
  /** The last moment that may be spoken of. */
  readonly latest: number;
}

/** The facts that an entry states, each between two things of the entry or of what is held. */
export function readFacts(facts: readonly FactEntry[], setting: FactSetting): IntakeFact[] {
  const said = new Map<string, string>();
  return facts.flatMap((entry, index) => {
    const fact = readFact(entry, `facts[${index}]`, setting);
    if (!fact) return [];
    const { type, from, to, firstSeen, lastSeen, properties } = fact;
    const assertion = JSON.stringify([type, from, to, firstSeen, lastSeen, properties]);
    const other = said.get(assertion);
    if (other) setting.findings.refuse(fact.at, `says the same as ${other}: state it once`);
    said.set(assertion, other ?? fact.at);
    return [fact];
  });
}

function readFact(entry: FactEntry, at: string, setting: FactSetting): IntakeFact | null {
  const { findings } = setting;
  const { type, nature } = entry;
  const grade = entry.grade == null ? null : readGrade(entry.grade, `${at}.grade`, findings);
  const times = readTimes(entry, at, setting);
  const properties = entry.properties ? readProperties(entry.properties, `${at}.properties`, findings) : {};
  if (!STATED_FACTS[type]) {
    findings.refuse(`${at}.type`, `must be one of ${STATED_FACT_TYPES.join(', ')}: ${type} is stated by other means`);
    return null;
  }
  const from = readEnd(entry, { side: 'from', place: `${at}.from` }, setting);
  const to = readEnd(entry, { side: 'to', place: `${at}.to` }, setting);
  if (!from || !to) return null;
  if (JSON.stringify(from.end) === JSON.stringify(to.end)) findings.refuse(at, 'begins and ends at the same thing');
  return { kind: 'fact', at, type, from: from.end, to: to.end, nature, role: roleOf(from, to), ...times, ...(grade !== null && { grade }), properties };
}

/** What a person uses, or where they are, is of the part that they play. */
function roleOf(from: EntryEnd, to: EntryEnd): IntakeFact['role'] {
  return to.kind === 'PERSON' || to.kind === 'ORGANISATION' ? null : from.role;
}

/** The grade as it is written in full, or null where it is none. */
export function readGrade(written: string, place: string, { problems }: EntryFindings): string | null {
  const grade = parseGrade(written);
  if (!grade.ok) problems.push(`${place}: ${grade.refusal}`);
  return grade.ok ? grade.value.code : null;
}

/** What is hidden and what never was are the same: neither can be named. */
const UNKNOWN = 'names neither a ref of this entry nor the id of anything that you may see';

function readEnd(entry: FactEntry, { side, place }: { side: 'from' | 'to'; place: string }, { findings, held }: FactSetting): EntryEnd | null {
  const named = entry[side];
  const claimed = findings.claimedBy(named);
  if (claimed?.end === null) return null;
  const kind = claimed?.end.kind ?? entityTypeOf(named);
  const end = claimed?.end ?? held.get(named);
  const hitch = hitchOf(entry, side, kind) ?? (end ? problemOf(end) : UNKNOWN);
  if (hitch) findings.refuse(place, hitch);
  return end && !hitch ? end : null;
}

/** What the kind alone tells, which an id shows whether anything bears it or not. */
function hitchOf({ type }: FactEntry, side: 'from' | 'to', kind: string | null): string | null {
  if (kind === null) return UNKNOWN;
  if (kind === 'SUBJECT') return 'is a subject, of whom several sources may speak: name one of its records';
  const stray = strayEnd(type, side, kind);
  return stray && `is of a kind that does not fit: ${stray}`;
}

function problemOf(end: EntryEnd | HeldEnd): string | null {
  return 'problem' in end ? end.problem : null;
}

function readTimes({ firstSeen, lastSeen }: FactEntry, at: string, { findings, latest }: FactSetting): Pick<IntakeFact, 'firstSeen' | 'lastSeen'> {
  const [first, last] = [firstSeen?.getTime() ?? null, lastSeen?.getTime() ?? null];
  if (first !== null && first > latest) findings.refuse(`${at}.firstSeen`, 'lies in the future');
  if (last !== null && last > latest) findings.refuse(`${at}.lastSeen`, 'lies in the future');
  if (first !== null && last !== null && last < first) findings.refuse(`${at}.lastSeen`, 'lies before firstSeen');
  return { firstSeen: first, lastSeen: last };
}
