import { parsePartialDate, type PartialDate } from '../intake/partial-date';
import type { IntakePerson } from '../intake/intake-item';
import { unfitness } from '../selectors/written-text';
import type { PersonEntry } from './entry';
import type { EntryFindings } from './entry-findings';

const LONGEST_NAME = 500;

/** The people of an entry, each a record of their own; `latest`: the last moment that may be spoken of. */
export function readPeople(people: readonly PersonEntry[], findings: EntryFindings, latest: number): IntakePerson[] {
  return people.map(({ ref, role, name, dateOfBirth }, index) => {
    const at = `people[${index}]`;
    findings.claim(ref, at, { kind: 'PERSON', end: { person: ref }, role });
    return {
      kind: 'person',
      at,
      ref,
      role,
      name: name == null ? null : readName(name, `${at}.name`, findings),
      dateOfBirth: dateOfBirth == null ? null : readBirth(dateOfBirth, { place: `${at}.dateOfBirth`, latest }, findings),
      ageText: null,
    };
  });
}

function readName(written: string, place: string, findings: EntryFindings): string {
  const name = written.replace(/[\s\p{Zs}]+/gu, ' ').trim();
  const unfit = unfitness(name);
  if (name === '') findings.refuse(place, 'is empty: leave it out where the name is not known');
  else if (name.length > LONGEST_NAME) findings.refuse(place, `is longer than ${LONGEST_NAME} characters`);
  else if (unfit) findings.refuse(place, unfit);
  else findings.refuseContent(place, name);
  return name;
}

function readBirth(written: string, { place, latest }: { place: string; latest: number }, findings: EntryFindings): PartialDate | null {
  const date = parsePartialDate(written);
  if (!date.ok) findings.refuse(place, date.refusal);
  else if (Date.parse(date.value) > latest) findings.refuse(place, 'lies in the future');
  return date.ok ? date.value : null;
}
