import neo4j from 'neo4j-driver';
import { isPlainMap, type Fields, type ValueType } from './value-types';

/** In a `u` pattern this matches a surrogate only where its other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A JavaScript number reaches Neo4j as FLOAT unless it is wrapped, so every INTEGER is; each value is held to its declared type. */
function encodeValue(value: unknown, type: ValueType, path: string): unknown {
  if (value === null || value === undefined) {
    if (type.nullable) return null;
    throw new TypeError(`Parameter ${path} may not be null`);
  }
  switch (type.kind) {
    case 'INTEGER':
      if (!Number.isSafeInteger(value)) throw new TypeError(`Parameter ${path} is no whole number within ±(2^53-1)`);
      return neo4j.int(value as number);
    case 'FLOAT':
      if (typeof value !== 'number') throw new TypeError(`Parameter ${path} is no number`);
      return value;
    case 'STRING':
      return encodeText(value, path);
    case 'BOOLEAN':
      if (typeof value !== 'boolean') throw new TypeError(`Parameter ${path} is no boolean`);
      return value;
    case 'LIST':
      if (!Array.isArray(value)) throw new TypeError(`Parameter ${path} is no list`);
      return value.map((item) => encodeValue(item, type.of, `${path}[]`));
    case 'MAP':
      if (!isPlainMap(value)) throw new TypeError(`Parameter ${path} is no map`);
      return encodeFields(value, type.fields, path);
  }
}

/** Half of a surrogate pair would be stored as U+FFFD, so that two texts become one: the last place where it can be met. */
function encodeText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new TypeError(`Parameter ${path} is no string`);
  if (LONE_SURROGATE.test(value)) throw new TypeError(`Parameter ${path} holds half of a surrogate pair`);
  return value;
}

/** The parameters as the driver takes them; only declared ones pass. */
export function encodeFields(values: Readonly<Record<string, unknown>>, fields: Fields, path = ''): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name in fields) {
    encoded[name] = encodeValue(values[name], fields[name] as ValueType, path ? `${path}.${name}` : name);
  }
  return encoded;
}
