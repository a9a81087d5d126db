import fc from 'fast-check';
import { localOperator } from '../../../src/domain/access/local-operator';
import { compilePermission, mayBePointed, mayRead } from '../../../src/domain/access/permission';
import { TIERS, VISIBILITIES, type Scope } from '../../../src/domain/access/scope';
import type { Viewer } from '../../../src/domain/access/viewer';
import { aScope, aViewer, someScope, someViewer } from './viewers';

/** What is told of a record in this scope: all of it, that it is there, or nothing. */
function told(viewer: Viewer, scope: Scope): 'all' | 'pointer' | 'nothing' {
  if (mayRead(viewer, scope)) return 'all';
  return mayBePointed(viewer, scope) ? 'pointer' : 'nothing';
}

describe('by visibility', () => {
  test.each([
    ['OPEN', 'all', 'all'],
    ['POINTER', 'all', 'pointer'],
    ['SILENT', 'all', 'nothing'],
  ] as const)('%s tells the own force %s, and another force %s', (visibility, own, other) => {
    expect(told(aViewer(), aScope({ visibility }))).toBe(own);
    expect(told(aViewer({ force: 'southmere' }), aScope({ visibility }))).toBe(other);
  });

  test.each([
    ['OPEN', 'nothing'],
    ['POINTER', 'pointer'],
    ['SILENT', 'nothing'],
  ] as const)('%s and restricted to members, it tells those named all and colleagues who are not %s', (visibility, others) => {
    const scope = aScope({ visibility, members: ['di.brandt'] });
    expect(told(aViewer({ name: 'di.brandt', force: 'southmere' }), scope)).toBe('all');
    expect(told(aViewer(), scope)).toBe(others);
  });
});

describe('by clearance', () => {
  test.each(TIERS.flatMap((clearance) => TIERS.map((tier) => [clearance, tier] as const)))('%s against %s', (clearance, tier) => {
    const reaches = TIERS.indexOf(clearance) >= TIERS.indexOf(tier);
    for (const visibility of VISIBILITIES) {
      expect(mayRead(aViewer({ clearance }), aScope({ tier, visibility }))).toBe(reaches);
      expect(mayBePointed(aViewer({ clearance, force: 'southmere' }), aScope({ tier, visibility }))).toBe(reaches && visibility === 'POINTER');
    }
  });

  test('is not replaced by membership', () => {
    expect(told(aViewer(), aScope({ tier: 'SECRET', members: ['dc.larkin'] }))).toBe('nothing');
  });
});

describe('by compartment', () => {
  test.each([
    [[], [], 'all'],
    [['OAK'], [], 'all'],
    [[], ['OAK'], 'nothing'],
    [['OAK'], ['OAK', 'ELM'], 'nothing'],
    [['ELM', 'OAK'], ['OAK', 'ELM'], 'all'],
  ])('held %p, wanted %p: %s', (held, wanted, expected) => {
    expect(told(aViewer({ compartments: held }), aScope({ compartments: wanted }))).toBe(expected);
  });
});

test('a marking inside the tier decides nothing', () => {
  fc.assert(fc.property(someViewer, someScope, (viewer, scope) => told(viewer, scope) === told(viewer, { ...scope, markings: [] })));
});

test('nobody is pointed to what they read', () => {
  fc.assert(fc.property(someViewer, someScope, (viewer, scope) => !(mayRead(viewer, scope) && mayBePointed(viewer, scope))));
});

test('a SILENT record tells outsiders nothing', () => {
  fc.assert(
    fc.property(someViewer, someScope, (viewer, scope) => {
      const isOutsider = scope.members ? !scope.members.includes(viewer.name) : scope.organisation !== viewer.force;
      return !isOutsider || told(viewer, { ...scope, visibility: 'SILENT' }) === 'nothing';
    }),
  );
});

test('more rights never tell less', () => {
  const rank = ['nothing', 'pointer', 'all'];
  fc.assert(
    fc.property(someViewer, someScope, (viewer, scope) => {
      const more: Viewer = { ...viewer, clearance: 'TOP_SECRET', compartments: ['OAK', 'ELM', 'ASH'] };
      return rank.indexOf(told(more, scope)) >= rank.indexOf(told(viewer, scope));
    }),
  );
});

test('the local operator reads everything and is pointed to nothing', () => {
  fc.assert(fc.property(someScope, (scope) => told(localOperator(), scope) === 'all' && !mayBePointed(localOperator(), scope)));
});

test('nobody becomes the local operator by their name, force or role', () => {
  const { name, force, clearance, compartments, roles } = localOperator();
  expect(told({ name, force, clearance, compartments, roles }, aScope({ visibility: 'SILENT' }))).toBe('nothing');
});

test('a permission is the numbers of the scopes, each in one list at most', () => {
  fc.assert(
    fc.property(someViewer, fc.array(someScope), (viewer, scopes) => {
      const numbered = scopes.map((scope, index) => ({ ...scope, number: index + 1 }));
      const { readScopes, pointerScopes } = compilePermission(viewer, numbered);
      const expected = (wanted: string) => numbered.filter((scope) => told(viewer, scope) === wanted).map(({ number }) => number);
      expect([readScopes, pointerScopes]).toEqual([expected('all'), expected('pointer')]);
    }),
  );
});
