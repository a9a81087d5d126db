import fc from 'fast-check';
import { IdMint } from '../../../src/domain/ids/id-mint';
import { entityTypeOf, factTypeOf } from '../../../src/domain/ids/id-prefixes';
import { investigationsOf, overlapIdOf } from '../../../src/domain/overlap/overlap-id';

const mint = new IdMint(Buffer.from('secret'));
const investigationId = fc.string().map((name) => mint.entity('INVESTIGATION', name));

test('a pair has one id, whichever side is asked, and the id names the pair', () => {
  fc.assert(
    fc.property(investigationId, investigationId, (one, other) => {
      fc.pre(one !== other);
      expect(overlapIdOf(one, other)).toBe(overlapIdOf(other, one));
      expect(investigationsOf(overlapIdOf(one, other))).toEqual([one, other].sort());
    }),
  );
});

test('an overlap is neither an entity nor a fact', () => {
  const id = overlapIdOf(mint.entity('INVESTIGATION', 'a'), mint.entity('INVESTIGATION', 'b'));
  expect([entityTypeOf(id), factTypeOf(id)]).toEqual([null, null]);
});

const [A, B] = ['A'.repeat(22), 'B'.repeat(22)];

test.each([
  ['a pair the other way round', `ovl_${B}${A}`],
  ['an investigation with itself', `ovl_${A}${A}`],
  ['one investigation', `ovl_${A}`],
  ['two and a half', `ovl_${A}${B}AAAA`],
  ['another prefix', `inv_${A}${B}`],
  ['nothing', ''],
])('%s is no id of an overlap', (_what, id) => {
  expect(investigationsOf(id)).toBeNull();
});
