import type { SubjectNode } from '../../../src/features/entities/entity-node';
import { investigationsOfSubject, labelOfSubject, recordsOf, rolesOf } from '../../../src/features/people/subject-records';
import { aReading, loaderOf } from '../fake-reading';

const person = (letter: string, name: string | null, ...roles: string[]) => ({
  id: `per_${letter.repeat(22)}`,
  name,
  dateOfBirth: null,
  source: 'src_1',
  roles,
});
const held = (letter: string, ...investigationIds: string[]) => ({ id: `per_${letter.repeat(22)}`, investigationIds });

const ALAN = person('A', 'Alan Sample', 'SUSPECT');
const AL = person('B', 'A. Sample', 'REPORTER', 'SUSPECT');
const CHILD = person('C', 'Kerry Hidden', 'VICTIM');

/** A subject of several records, as judgements make them. */
function aSubject(...records: ReturnType<typeof person>[]): SubjectNode {
  const reading = aReading({
    people: loaderOf(...records),
    investigationsOfPeople: loaderOf(held('A', 'inv_1', 'inv_2'), held('B', 'inv_2', 'inv_hidden')),
    investigations: loaderOf({ id: 'inv_1' }, { id: 'inv_2' }),
  });
  return { id: 'sub_1', personIds: records.map(({ id }) => id), reading };
}

test('a subject is its records, in their order', async () => {
  expect((await recordsOf(aSubject(ALAN, AL))).map(({ name }) => name)).toEqual(['Alan Sample', 'A. Sample']);
});

test('a subject is called by its first record', async () => {
  expect(await labelOfSubject(aSubject(ALAN, AL))).toBe('Alan Sample');
});

test('a subject is masked where any record is a victim’s, whichever stands first', async () => {
  expect(await labelOfSubject(aSubject(ALAN, CHILD))).toBe('Victim AAAAAA');
  expect(await labelOfSubject(aSubject(CHILD, ALAN))).toBe('Victim CCCCCC');
});

test('a subject has the parts of all its records, each once', async () => {
  expect(await rolesOf(aSubject(ALAN, AL))).toEqual(['REPORTER', 'SUSPECT']);
});

test('a subject stands in the investigations of all its records, each once, those that the viewer may see', async () => {
  expect((await investigationsOfSubject(aSubject(ALAN, AL))).map(({ id }) => id)).toEqual(['inv_1', 'inv_2']);
});

test('a visible subject without a visible record is a broken promise, not an empty answer', async () => {
  const subject = { ...aSubject(ALAN), personIds: ['per_hidden'] };
  await expect(recordsOf(subject)).rejects.toThrow('Broken invariant: a visible subject names a record that its viewer may not see');
});
