import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Consultations } from '../features/request-context';
import { wrapResolver } from './wrap-resolver';

/** Types as which a person may be returned. */
const TELLS_OF_PEOPLE = new Set(['Person', 'Subject', 'Entity', 'Node']);

interface MaybePerson {
  readonly id?: unknown;
  readonly personIds?: readonly string[];
}

function consult(consulted: Consultations, returned: unknown): void {
  if (Array.isArray(returned)) returned.forEach((item) => consult(consulted, item));
  else if (returned !== null && typeof returned === 'object') {
    const { id, personIds } = returned as MaybePerson;
    if (personIds) personIds.forEach((personId) => consulted.add(personId));
    else if (typeof id === 'string' && id.startsWith('per_')) consulted.add(id);
  }
}

/**
 * Notes every person that an answer tells of, at whatever depth and by whatever field: Data Protection Act 2018, s.62,
 * wants each consultation logged, and a field that is added later is watched without anybody remembering to.
 */
export function recordConsultations(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!TELLS_OF_PEOPLE.has(getNamedType(field.type).name)) continue;
      wrapResolver(field, (resolve) => (parent, args, context, info) => {
        const returned = resolve(parent, args, context, info);
        if (!(returned instanceof Promise)) {
          consult(context.consulted, returned);
          return returned;
        }
        return returned.then((value: unknown) => {
          consult(context.consulted, value);
          return value;
        });
      });
    }
  }
}

/** A set of the people whom one request was told of. */
export function openConsultations(): Consultations {
  const persons = new Set<string>();
  const unmasked = new Set<string>();
  return {
    add: (id) => void persons.add(id),
    addUnmasked: (id) => void unmasked.add(id),
    persons: () => [...persons].sort(),
    unmasked: () => [...unmasked].sort(),
  };
}
