import neo4j from 'neo4j-driver';
import type { Fields, ValueType } from './value-types';

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
      if (typeof value !== 'string') throw new TypeError(`Parameter ${path} is no string`);
      return value;
    case 'BOOLEAN':
      if (typeof value !== 'boolean') throw new TypeError(`Parameter ${path} is no boolean`);
      return value;
    case 'LIST':
      if (!Array.isArray(value)) throw new TypeError(`Parameter ${path} is no list`);
      return value.map((item) => encodeValue(item, type.of, `${path}[]`));
    case 'MAP':
      return encodeFields(value as Readonly<Record<string, unknown>>, type.fields, path);
  }
}

/** The parameters as the driver takes them; only declared ones pass. */
export function encodeFields(values: Readonly<Record<string, unknown>>, fields: Fields, path = ''): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name in fields) {
    encoded[name] = encodeValue(values[name], fields[name] as ValueType, path ? `${path}.${name}` : name);
  }
  return encoded;
}
