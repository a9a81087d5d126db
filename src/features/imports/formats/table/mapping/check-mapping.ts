import { misfitOf, type EndKind } from '../../../../../domain/intake/fact-ends';
import { PERSON_ROLES } from '../../../../../domain/intake/intake-item';
import type { TableMapping } from './mapping-shape';

/** Something that a part of the mapping says and another contradicts. */
export interface MappingProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function kindsById({ persons, organisations, selectors }: TableMapping): Map<string, EndKind> {
  return new Map<string, EndKind>([
    ...persons.map(({ id }) => [id, 'PERSON'] as const),
    ...organisations.map(({ id }) => [id, 'ORGANISATION'] as const),
    ...selectors.map(({ id, type }) => [id, type] as const),
  ]);
}

function repeatedIds(mapping: TableMapping): MappingProblem[] {
  const met = new Set<string>();
  return (['persons', 'organisations', 'selectors'] as const).flatMap((part) =>
    mapping[part].flatMap(({ id }, index) => {
      const isNew = !met.has(id);
      met.add(id);
      return isNew ? [] : [{ path: [part, index, 'id'], message: `${id} names something else already` }];
    }),
  );
}

function badRoles({ persons }: TableMapping): MappingProblem[] {
  return persons.flatMap(({ role }, index) => {
    const said = [...Object.values(role.values ?? {}), ...(role.otherwise === undefined ? [] : [role.otherwise])];
    if (role.constant !== undefined) said.push(role.constant);
    const wrong = said.filter((word) => !PERSON_ROLES.some((known) => known === word.toUpperCase()));
    return wrong.length === 0 ? [] : [{ path: ['persons', index, 'role'], message: `${wrong.join(', ')}: a role is one of ${PERSON_ROLES.join(', ')}` }];
  });
}

function strayUsers({ persons, selectors }: TableMapping): MappingProblem[] {
  const ids = new Set(persons.map(({ id }) => id));
  return selectors.flatMap(({ usedBy }, index) =>
    usedBy === undefined || ids.has(usedBy) ? [] : [{ path: ['selectors', index, 'usedBy'], message: `no person of the mapping is called ${usedBy}` }],
  );
}

function misfits(mapping: TableMapping): MappingProblem[] {
  const kinds = kindsById(mapping);
  return mapping.facts.flatMap(({ type, from, to }, index) => {
    const strays = (['from', 'to'] as const).filter((end) => !kinds.has(end === 'from' ? from : to));
    if (strays.length > 0) {
      return strays.map((end) => ({ path: ['facts', index, end], message: `nothing in the mapping is called ${end === 'from' ? from : to}` }));
    }
    const misfit = misfitOf(type, kinds.get(from) as EndKind, kinds.get(to) as EndKind);
    return misfit ? [{ path: ['facts', index], message: misfit }] : [];
  });
}

function emptiness({ persons, organisations, selectors }: TableMapping): MappingProblem[] {
  const says = persons.length + organisations.length + selectors.length > 0;
  return says ? [] : [{ path: [], message: 'the mapping makes nothing of a row: persons, selectors or organisations are due' }];
}

/** What is wrong between the parts of a mapping, each of which is well-formed. */
export function checkMapping(mapping: TableMapping): MappingProblem[] {
  return [emptiness, repeatedIds, badRoles, strayUsers, misfits].flatMap((check) => check(mapping));
}
