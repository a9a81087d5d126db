import fc from 'fast-check';
import { PERSON_ROLES } from '../../../src/domain/intake/intake-item';
import { personLabel } from '../../../src/domain/people/person-label';

const id = 'per_k3JqXw0000000000000000';

test('a person is called by their name', () => {
  expect(personLabel({ id, name: 'Alan Sample', roles: ['SUSPECT'] })).toBe('Alan Sample');
  expect(personLabel({ id, name: 'Alan Sample', roles: [] })).toBe('Alan Sample');
});

test('a person whose name is not known is told apart by their id', () => {
  expect(personLabel({ id, name: null, roles: ['SUSPECT'] })).toBe('Unnamed person k3JqXw');
});

test('who is known as a victim anywhere is masked, whatever else they are', () => {
  fc.assert(
    fc.property(
      fc.option(fc.string()),
      fc.subarray([...PERSON_ROLES]),
      (name, others) => personLabel({ id, name, roles: [...others, 'VICTIM'] }) === 'Victim k3JqXw',
    ),
  );
});
