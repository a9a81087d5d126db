import fc from 'fast-check';
import { isWithin } from '../../../src/domain/access/is-within';
import { mayRead } from '../../../src/domain/access/permission';
import { aScope, someScope, someViewer } from './viewers';

test('whoever reads what is within reads what it is within', () => {
  let telling = 0;
  fc.assert(
    fc.property(someScope, someScope, someViewer, (inner, outer, viewer) => {
      if (!isWithin(inner, outer) || !mayRead(viewer, inner)) return;
      telling += 1;
      expect(mayRead(viewer, outer)).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(telling).toBeGreaterThan(20);
});

test('a scope is within itself', () => {
  fc.assert(fc.property(someScope, (scope) => expect(isWithin(scope, scope)).toBe(true)));
});

test.each([
  ['a lower tier', aScope(), aScope({ tier: 'SECRET' })],
  ['a compartment less', aScope(), aScope({ compartments: ['OAK'] })],
  ['no members', aScope(), aScope({ members: ['dc.larkin'] })],
  ['other members', aScope({ members: ['dc.ames'] }), aScope({ members: ['dc.larkin'] })],
  ['members of the force or not', aScope({ members: ['dc.ames'] }), aScope()],
  ['everybody', aScope({ visibility: 'OPEN' }), aScope()],
  ['another force', aScope({ organisation: 'southmere' }), aScope()],
])('%s is not within', (_what, inner, outer) => {
  expect(isWithin(inner, outer)).toBe(false);
});

test('a secret of one team is within what everybody may read', () => {
  expect(isWithin(aScope({ tier: 'SECRET', compartments: ['OAK'], members: ['dc.larkin'] }), aScope({ visibility: 'OPEN' }))).toBe(true);
});
