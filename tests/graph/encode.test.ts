import { isInt } from 'neo4j-driver';
import { encodeFields } from '../../src/graph/encode';
import type { Fields, ValueType } from '../../src/graph/value-types';

const must = (kind: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'): ValueType => ({ kind, nullable: false });
const encode = (value: unknown, type: ValueType): unknown => encodeFields({ value }, { value: type })['value'];

test('a whole number goes in as an INTEGER, to the last that JavaScript can tell apart', () => {
  for (const number of [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    const encoded = encode(number, must('INTEGER'));
    expect([isInt(encoded), String(encoded)]).toEqual([true, String(number)]);
  }
});

test.each([2 ** 53, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, true, new Date(0)])('%p is no INTEGER', (value) => {
  expect(() => encode(value, must('INTEGER'))).toThrow('Parameter value is no whole number within ±(2^53-1)');
});

test('a FLOAT goes in as it is, whole or not', () => {
  expect([encode(1.5, must('FLOAT')), encode(2, must('FLOAT'))]).toEqual([1.5, 2]);
  expect(() => encode('1.5', must('FLOAT'))).toThrow('Parameter value is no number');
});

test('a text and a truth value are held to their types', () => {
  expect([encode('', must('STRING')), encode(false, must('BOOLEAN'))]).toEqual(['', false]);
  expect(() => encode(1, must('STRING'))).toThrow('Parameter value is no string');
  expect(() => encode('true', must('BOOLEAN'))).toThrow('Parameter value is no boolean');
});

test('a text with half of a surrogate pair is refused: the database would store another text', () => {
  expect(() => encode('anna\ud83d', must('STRING'))).toThrow('Parameter value holds half of a surrogate pair');
  expect(encode('anna 😀', must('STRING'))).toBe('anna 😀');
});

test('what is left out is null where it may be, and refused where not', () => {
  const fields: Fields = { force: { kind: 'STRING', nullable: true } };
  expect([encodeFields({}, fields), encodeFields({ force: undefined }, fields), encodeFields({ force: null }, fields)]).toEqual([
    { force: null },
    { force: null },
    { force: null },
  ]);
  for (const type of [must('STRING'), must('INTEGER'), { kind: 'LIST', of: must('STRING'), nullable: false } as const]) {
    expect(() => encode(null, type)).toThrow('Parameter value may not be null');
  }
});

test('lists and maps are encoded to their depths, and a fault is told by its path', () => {
  const rows: Fields = {
    rows: {
      kind: 'LIST',
      of: { kind: 'MAP', fields: { at: must('INTEGER'), of: { kind: 'MAP', fields: { n: must('INTEGER') }, nullable: true } }, nullable: false },
      nullable: false,
    },
  };
  const encoded = encodeFields({ rows: [{ at: 1, of: { n: 2 } }, { at: 3 }] }, rows)['rows'] as { at: unknown; of: { n: unknown } | null }[];
  expect([isInt(encoded[0]?.at), isInt(encoded[0]?.of?.n), encoded[1]?.of]).toEqual([true, true, null]);
  expect(() => encodeFields({ rows: [{ at: 1, of: { n: 'two' } }] }, rows)).toThrow('Parameter rows[].of.n is no whole number');
  expect(() => encodeFields({ rows: { 0: { at: 1 } } }, rows)).toThrow('Parameter rows is no list');
  expect(() => encodeFields({ rows: [null] }, rows)).toThrow('Parameter rows[] may not be null');
});

test.each(['text', 1, ['list'], new Date(0)])('%p is no map', (value) => {
  expect(() => encode(value, { kind: 'MAP', fields: { n: { kind: 'INTEGER', nullable: true } }, nullable: false })).toThrow('Parameter value is no map');
});

test('what is not declared does not pass', () => {
  expect(encodeFields({ urn: 'NS/1', scope: 7 }, { urn: must('STRING') })).toEqual({ urn: 'NS/1' });
});
