import { isInt } from 'neo4j-driver';
import { isPlainMap, type Fields, type ValueType } from './value-types';

function wrongType(path: string, type: ValueType): never {
  throw new TypeError(`Column ${path} is not the ${type.kind} that its query file declares`);
}

function decodeInteger(value: unknown, path: string, type: ValueType): number {
  if (!isInt(value)) return wrongType(path, type);
  if (!value.inSafeRange()) throw new RangeError(`Column ${path} lies beyond ±(2^53-1)`);
  return value.toNumber();
}

/** The value as its query file declares it; a row that is not what the file says is a fault, never a guess. */
function decodeValue(value: unknown, type: ValueType, path: string): unknown {
  if (value === null || value === undefined) return type.nullable ? null : wrongType(path, type);
  switch (type.kind) {
    case 'INTEGER':
      return decodeInteger(value, path, type);
    case 'FLOAT':
      return typeof value === 'number' ? value : wrongType(path, type);
    case 'STRING':
      return typeof value === 'string' ? value : wrongType(path, type);
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : wrongType(path, type);
    case 'LIST':
      return Array.isArray(value) ? value.map((item) => decodeValue(item, type.of, path)) : wrongType(path, type);
    case 'MAP':
      return isPlainMap(value) ? decodeFields((field) => value[field], type.fields, path) : wrongType(path, type);
  }
}

/** One row or map, field by field in the declared order. */
export function decodeFields(valueOf: (field: string) => unknown, fields: Fields, path = ''): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const name in fields) {
    decoded[name] = decodeValue(valueOf(name), fields[name] as ValueType, path ? `${path}.${name}` : name);
  }
  return decoded;
}
