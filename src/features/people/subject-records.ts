import { invariant } from '../../kernel/invariant';
import { personLabel } from '../../domain/people/person-label';
import type { PersonRole } from '../../domain/intake/intake-item';
import type { InvestigationNode, PersonNode, SubjectNode } from '../entities/entity-node';
import { seen } from '../request-context';

/** The person records of a subject; a visible subject has visible records. */
export async function recordsOf({ personIds, reading }: SubjectNode): Promise<PersonNode[]> {
  const rows = await Promise.all(personIds.map((id) => reading.people.load(id)));
  return rows.map((row) => {
    invariant(row, 'a visible subject names a record that its viewer may not see');
    return seen(reading, row);
  });
}

/** The first record's label, masked where any record is a victim's. */
export async function labelOfSubject(subject: SubjectNode): Promise<string> {
  const records = await recordsOf(subject);
  const [first] = records;
  invariant(first, 'a subject has at least one record');
  return personLabel({ ...first, roles: records.flatMap(({ roles }) => roles) });
}

export async function rolesOf(subject: SubjectNode): Promise<PersonRole[]> {
  const records = await recordsOf(subject);
  return [...new Set(records.flatMap(({ roles }) => roles as readonly PersonRole[]))].sort();
}

/** The investigations that hold a record of the subject. */
export async function investigationsOfSubject({ personIds, reading }: SubjectNode): Promise<InvestigationNode[]> {
  const held = await Promise.all(personIds.map((id) => reading.investigationsOfPeople.load(id)));
  const ids = [...new Set(held.flatMap((row) => row?.investigationIds ?? []))];
  const rows = await Promise.all(ids.map((id) => reading.investigations.load(id)));
  return rows.flatMap((row) => (row ? [seen(reading, row)] : []));
}
