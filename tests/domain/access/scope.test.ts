import fc from 'fast-check';
import { scopeKey } from '../../../src/domain/access/scope';
import { aScope, someScope } from './viewers';

const turned = <Item>(items: readonly Item[]): Item[] => [...items].reverse();

test('one combination has one key, in whatever order its parts are given and however often', () => {
  fc.assert(
    fc.property(someScope, (scope) => {
      const { markings, compartments, members } = scope;
      const again = {
        ...scope,
        markings: [...turned(markings), ...markings],
        compartments: turned(compartments),
        members: members && [...members, ...turned(members)],
      };
      return scopeKey(again) === scopeKey(scope);
    }),
  );
});

test('two combinations that differ for a reader have two keys', () => {
  fc.assert(
    fc.property(someScope, someScope, (left, right) => {
      const sorted = (values: readonly string[] | null) => values && [...values].sort();
      const parts = ({ organisation, tier, markings, compartments, visibility, members }: typeof left) =>
        JSON.stringify({ organisation, tier, visibility, markings: sorted(markings), compartments: sorted(compartments), members: sorted(members) });
      return (scopeKey(left) === scopeKey(right)) === (parts(left) === parts(right));
    }),
  );
});

test('restricted to nobody is not the same as unrestricted', () => {
  expect(scopeKey(aScope({ members: [] }))).not.toBe(scopeKey(aScope({ members: null })));
});

test('a compartment is not mistaken for a marking, nor two names for one', () => {
  const keys = [
    aScope({ markings: ['OAK'] }),
    aScope({ compartments: ['OAK'] }),
    aScope({ members: ['OAK'] }),
    aScope({ compartments: ['OAK', 'ELM'] }),
    aScope({ compartments: ['OAK,ELM'] }),
    aScope({ compartments: ['OAK","ELM'] }),
  ].map(scopeKey);
  expect(new Set(keys).size).toBe(keys.length);
});
