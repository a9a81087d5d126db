/**
 * The types that a query file declares for its parameters and columns, as data: the generator writes them beside each
 * statement, `encode` and `decode` follow them. INTEGER is a JavaScript number within ±(2^53-1).
 */
export type ValueType =
  | { readonly kind: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'; readonly nullable: boolean }
  | { readonly kind: 'LIST'; readonly of: ValueType; readonly nullable: boolean }
  | { readonly kind: 'MAP'; readonly fields: Readonly<Record<string, ValueType>>; readonly nullable: boolean };

export type Fields = Readonly<Record<string, ValueType>>;

/** An object of fields and nothing more: a whole node or an integer of the driver has members too, and would pass for an empty map. */
export function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
