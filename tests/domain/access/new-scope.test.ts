import fc from 'fast-check';
import { localOperator } from '../../../src/domain/access/local-operator';
import { decideNewScope, type WantedScope } from '../../../src/domain/access/new-scope';
import { mayRead } from '../../../src/domain/access/permission';
import { aScope, aViewer, someScope, someViewer } from './viewers';

function wanted(changes: Partial<WantedScope> = {}): WantedScope {
  const { organisation: force, ...scope } = aScope();
  return { force, ...scope, ...changes };
}

test('what its creator may read is granted as it was wanted', () => {
  expect(
    decideNewScope(aViewer({ compartments: ['OAK'] }), wanted({ compartments: ['OAK'], markings: ['OFFICIAL-SENSITIVE'], members: ['dc.larkin'] })),
  ).toEqual({
    ok: true,
    value: aScope({ compartments: ['OAK'], markings: ['OFFICIAL-SENSITIVE'], members: ['dc.larkin'] }),
  });
});

test.each([
  ['of another force', { force: 'southmere' }, 'force must be your own organisation, northshire.'],
  ['above the clearance', { tier: 'SECRET' }, 'tier must not be above your clearance, OFFICIAL.'],
  ['of a compartment that is not held', { compartments: ['OAK', 'ELM'] }, 'compartments must be ones that you hold: ELM is not.'],
  ['for others alone', { members: ['di.brandt'] }, 'members must name you, dc.larkin, too.'],
  ['for nobody', { members: [] }, 'members must name you, dc.larkin, too.'],
] as const)('a scope %s is refused, and it is said what to change', (_what, changes, refusal) => {
  expect(decideNewScope(aViewer({ compartments: ['OAK'] }), wanted(changes))).toEqual({ ok: false, refusal });
});

test('nobody is granted a scope that they could not read', () => {
  fc.assert(
    fc.property(someViewer, someScope, (viewer, { organisation: force, ...scope }) => {
      const decided = decideNewScope(viewer, { force, ...scope });
      return !decided.ok || mayRead(viewer, decided.value);
    }),
  );
});

test('what the creator could read within their own force is never refused', () => {
  fc.assert(
    fc.property(someViewer, someScope, (viewer, { organisation: _other, ...scope }) => {
      const own = { ...scope, organisation: viewer.force };
      return !mayRead(viewer, own) || decideNewScope(viewer, { force: viewer.force, ...scope }).ok;
    }),
  );
});

test('the local operator opens an investigation for any force', () => {
  expect(decideNewScope(localOperator(), wanted({ force: 'southmere', tier: 'TOP_SECRET', compartments: ['OAK'], members: ['di.brandt'] })).ok).toBe(true);
});
