import type { ValueType } from '../../graph/value-types';

export const TYPE_GRAMMAR = 'STRING, INTEGER, FLOAT, BOOLEAN, LIST<T> or MAP<name T, name T>, each nullable unless it says NOT NULL';

const SCALARS = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN'] as const;
const TOKEN = /\s*([A-Za-z_]\w*|[<>,]|\S)/g;

/** A short way through the words of a type; throws a sentence where the next word is not the one that the grammar wants. */
class Words {
  private readonly words: string[];
  private at = 0;

  constructor(text: string) {
    this.words = [...text.matchAll(TOKEN)].map((match) => match[1] ?? '');
  }

  take(): string {
    return this.words[this.at++] ?? 'the end';
  }

  accepts(...wanted: string[]): boolean {
    const fits = wanted.every((word, index) => this.words[this.at + index] === word);
    if (fits) this.at += wanted.length;
    return fits;
  }

  expect(wanted: string): void {
    const found = this.take();
    if (found !== wanted) throw new SyntaxError(`"${wanted}" expected where "${found}" stands`);
  }
}

function readFields(words: Words): Record<string, ValueType> {
  const fields: Record<string, ValueType> = {};
  do {
    const name = words.take();
    if (!/^[a-z]\w*$/.test(name)) throw new SyntaxError(`a field name such as "id" expected where "${name}" stands`);
    if (name in fields) throw new SyntaxError(`the field "${name}" stands twice`);
    fields[name] = readType(words);
  } while (words.accepts(','));
  return fields;
}

function readType(words: Words): ValueType {
  const word = words.take();
  const scalar = SCALARS.find((kind) => kind === word);
  const nullable = (): boolean => !words.accepts('NOT', 'NULL');
  if (scalar) return { kind: scalar, nullable: nullable() };
  if (word !== 'LIST' && word !== 'MAP') throw new SyntaxError(`"${word}" is no type; write ${TYPE_GRAMMAR}`);
  words.expect('<');
  const inner = word === 'LIST' ? ({ kind: 'LIST', of: readType(words) } as const) : ({ kind: 'MAP', fields: readFields(words) } as const);
  words.expect('>');
  return { ...inner, nullable: nullable() };
}

/** Reads `LIST<STRING NOT NULL> NOT NULL` and its like; throws a SyntaxError with one sentence. */
export function parseType(text: string): ValueType {
  const words = new Words(text);
  const type = readType(words);
  words.expect('the end');
  return type;
}

/** Whether an example could be sent as this type. */
export function conforms(value: unknown, type: ValueType): boolean {
  if (value === null) return type.nullable;
  switch (type.kind) {
    case 'STRING':
      return typeof value === 'string';
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'INTEGER':
      return Number.isSafeInteger(value);
    case 'FLOAT':
      return typeof value === 'number';
    case 'LIST':
      return Array.isArray(value) && value.every((item) => conforms(item, type.of));
    case 'MAP':
      return typeof value === 'object' && !Array.isArray(value) && conformsToFields(value as Record<string, unknown>, type.fields);
  }
}

function conformsToFields(value: Record<string, unknown>, fields: Readonly<Record<string, ValueType>>): boolean {
  const known = Object.keys(value).every((name) => name in fields);
  return known && Object.entries(fields).every(([name, type]) => conforms(value[name] ?? null, type));
}
