import { IdMint } from '../../../src/domain/ids/id-mint';
import { ENTITY_PREFIXES, FACT_PREFIXES, entityTypeOf, factTypeOf } from '../../../src/domain/ids/id-prefixes';
import { quotedRelationOf } from '../../../src/domain/ids/quoted-relation-id';
import { ENTITY_TYPES, FACT_TYPES } from '../../../src/graph/graph-model';

const MINT = new IdMint(Buffer.from('secret'));
const HASH = 'A'.repeat(22);

test('every type has a prefix of its own, three letters long, and none is that of an overlap', () => {
  const prefixes: string[] = [...Object.values(ENTITY_PREFIXES), ...Object.values(FACT_PREFIXES)];
  expect(new Set(prefixes).size).toBe(ENTITY_TYPES.length + FACT_TYPES.length);
  expect(prefixes).not.toContain('ovl');
  expect(prefixes.filter((prefix) => !/^[a-z]{3}$/.test(prefix))).toEqual([]);
});

test.each(ENTITY_TYPES)('the id of a %s tells its type, and is no id of a fact', (type) => {
  const id = MINT.entity(type, 'value');
  expect([entityTypeOf(id), factTypeOf(id)]).toEqual([type, null]);
});

test.each(FACT_TYPES)('the id of a %s tells its type, and is no id of an entity', (type) => {
  const id = MINT.fact(type, 'value');
  expect([factTypeOf(id), entityTypeOf(id)]).toEqual([type, null]);
});

test.each([
  ['nothing', ''],
  ['a prefix alone', 'per_'],
  ['an unknown prefix', `xyz_${HASH}`],
  ['the id of an overlap', `ovl_${HASH}${HASH}`],
  ['a hash that is too short', `per_${HASH.slice(1)}`],
  ['a hash that is too long', `per_${HASH}A`],
  ['another alphabet', `per_${'+'.repeat(22)}`],
  ['capital letters', `PER_${HASH}`],
  ['a line after it', `per_${HASH}\n`],
  ['a name that every object has', `__proto__`],
])('%s is an id of nothing', (_what, id) => {
  expect([entityTypeOf(id), factTypeOf(id)]).toEqual([null, null]);
});

test('the id of a relation that was worked out is that of a fact, and names the source and the other side', () => {
  const id = `frt_${HASH}${'B'.repeat(22)}`;
  expect([factTypeOf(id), entityTypeOf(id)]).toEqual(['RELATED_TO', null]);
  expect(quotedRelationOf(id)).toEqual({ id, sourceId: `src_${HASH}`, investigationId: `inv_${'B'.repeat(22)}` });
  for (const other of [`frt_${HASH}`, `frt_${HASH}${HASH}A`, `fus_${HASH}${HASH}`]) expect(quotedRelationOf(other)).toBeNull();
});
