const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('A text with a lone surrogate has no canonical form');
  return JSON.stringify(text);
}

/**
 * JSON in the one form that RFC 8785 allows, so that equal content always gives equal bytes to hash.
 * Names are ordered by UTF-16 code units; numbers and texts are written as ECMAScript writes them.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // A Date or a Map has no members and would pass for an empty object: two that differ would look the same.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError(`A value of type ${typeof value} has no canonical form`);
  const members = Object.entries(value as object).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonicalText(name)}:${canonicalJson(member)}`).join(',')}}`;
}
