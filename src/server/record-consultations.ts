import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Consultations } from '../features/request-context';
import { wrapResolver } from './wrap-resolver';

/** Types as which a person may be returned. */
const TELLS_OF_PEOPLE = new Set(['Person', 'Subject', 'Entity', 'Node']);

interface MaybePerson {
  readonly id?: unknown;
  readonly personIds?: readonly string[];
}

function note(consulted: Consultations, { id, personIds }: MaybePerson): void {
  if (personIds) personIds.forEach((personId) => consulted.add(personId));
  else if (typeof id === 'string' && id.startsWith('per_')) consulted.add(id);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** What a resolver returned, unchanged, once every person in it is noted: one thing or many, there already or still to come. */
function noted(consulted: Consultations, returned: unknown): unknown {
  if (isPromise(returned)) return returned.then((value) => noted(consulted, value));
  if (Array.isArray(returned)) return returned.map((item) => noted(consulted, item));
  if (returned !== null && typeof returned === 'object') note(consulted, returned);
  return returned;
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
      wrapResolver(field, (resolve) => (parent, args, context, info) => noted(context.consulted, resolve(parent, args, context, info)));
    }
  }
}

/** What one request was told of, each once. */
export function openConsultations(): Consultations {
  const [persons, unmasked, pointed, reasons] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  return {
    add: (id) => void persons.add(id),
    addUnmasked: (id) => void unmasked.add(id),
    persons: () => [...persons].sort(),
    addPointed: (id) => void pointed.add(id),
    addReason: (reason) => void reasons.add(reason),
    unmasked: () => [...unmasked].sort(),
    pointed: () => [...pointed].sort(),
    reasons: () => [...reasons],
  };
}
