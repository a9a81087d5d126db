import type { FactNode } from '../../../src/features/facts/fact-node';
import { propertiesOf } from '../../../src/features/facts/properties-of';
import { aReading, loaderOf } from '../fake-reading';

const [CHILD, MAN] = [`per_${'C'.repeat(22)}`, `per_${'M'.repeat(22)}`];
const people = loaderOf({ id: CHILD, roles: ['SUSPECT', 'VICTIM'] }, { id: MAN, roles: ['SUSPECT'] });

function aFact(changes: Partial<FactNode>): FactNode {
  return { fromId: MAN, toId: 'inv_1', role: null, properties: null, reading: aReading({ people }), ...changes } as FactNode;
}

test('a fact without properties has none', () => {
  expect(propertiesOf(aFact({}))).toEqual({});
});

test('the part of a person is one of the properties, and what the source wrote does not stand in for it', () => {
  expect(propertiesOf(aFact({ role: 'SUSPECT', properties: '{"section":"personOrUserReported","role":"witness"}' }))).toEqual({
    section: 'personOrUserReported',
    role: 'SUSPECT',
  });
});

test('what anybody but a victim calls themself is told', async () => {
  expect(await propertiesOf(aFact({ properties: '{"displayNames":["Big Al"]}' }))).toEqual({ displayNames: ['Big Al'] });
});

test('what a victim calls themself is withheld, whatever their part in this fact and at whichever end they stand', async () => {
  const named = { properties: '{"displayNames":["Kez"],"section":"x"}' };
  const withheld = { displayNames: '(withheld)', section: 'x' };
  expect(await propertiesOf(aFact({ ...named, fromId: CHILD, role: 'SUSPECT' }))).toEqual({ ...withheld, role: 'SUSPECT' });
  expect(await propertiesOf(aFact({ ...named, toId: CHILD }))).toEqual(withheld);
});

test('no person is looked up for properties that name nobody', () => {
  const before = people.asked.length;
  expect(propertiesOf(aFact({ fromId: CHILD, properties: '{"port":51234}' }))).toEqual({ port: 51234 });
  expect(people.asked.length).toBe(before);
});
