import { IdMint } from '../../../src/domain/ids/id-mint';
import { overlapIdOf } from '../../../src/domain/overlap/overlap-id';
import { entityTypename, typeOfEntity } from '../../../src/features/entities/entity-node';
import { nodeTypename } from '../../../src/features/entities/load-node';
import { loadEntity, loadVisibleEntity } from '../../../src/features/entities/load-entity';
import { SELECTOR_TYPES } from '../../../src/graph/graph-model';
import { aReading, loaderOf } from '../fake-reading';

const mint = new IdMint(Buffer.from('secret'));

test.each([
  ['INVESTIGATION', 'Investigation'],
  ['SUBJECT', 'Subject'],
  ['PERSON', 'Person'],
  ['PLATFORM', 'Platform'],
  ['ORGANISATION', 'Organisation'],
  ['SOURCE', 'Source'],
  ...SELECTOR_TYPES.map((type) => [type, 'Selector'] as const),
] as const)('a %s is told as %s', (type, typename) => {
  const id = mint.entity(type, 'x');
  expect([typeOfEntity({ id }), entityTypename({ id }), nodeTypename({ id })]).toEqual([type, typename, typename]);
});

test('facts and overlaps are nodes and no entities', () => {
  expect(nodeTypename({ id: mint.fact('USES', 'x') })).toBe('Fact');
  expect(nodeTypename({ id: overlapIdOf(mint.entity('INVESTIGATION', 'a'), mint.entity('INVESTIGATION', 'b')) })).toBe('Overlap');
  expect(() => typeOfEntity({ id: mint.fact('USES', 'x') })).toThrow('Broken invariant');
});

test('an end of a visible fact that is not there is a broken promise, told by its id', async () => {
  const id = mint.entity('PERSON', 'hidden');
  const reading = aReading({ people: loaderOf() });
  expect(await loadEntity(reading, id)).toBeNull();
  await expect(loadVisibleEntity(reading, id)).rejects.toThrow(`Broken invariant: a visible fact or record points to ${id}, which its viewer may not see`);
});

test('a subject is there where its record is', async () => {
  const person = { id: mint.entity('PERSON', 'one') };
  const reading = aReading({ people: loaderOf(person) });
  const subjectOf = (id: string) => id.replace(/^per/, 'sub');
  expect(await loadEntity(reading, subjectOf(person.id))).toMatchObject({ id: subjectOf(person.id), personIds: [person.id] });
  expect(await loadEntity(reading, subjectOf(mint.entity('PERSON', 'two')))).toBeNull();
});
