import neo4j from 'neo4j-driver';
import { decodeFields } from '../../src/graph/decode';
import type { Fields, ValueType } from '../../src/graph/value-types';

const must = (kind: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN'): ValueType => ({ kind, nullable: false });
const decodeRow = (row: Record<string, unknown>, fields: Fields) => decodeFields((column) => row[column], fields);
const decode = (value: unknown, type: ValueType): unknown => decodeRow({ value }, { value: type })['value'];

test('an INTEGER comes out as the same number', () => {
  for (const number of [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) expect(decode(neo4j.int(number), must('INTEGER'))).toBe(number);
});

test.each(['9007199254740992', '9007199254740993', '-9007199254740992', '9223372036854775807'])('%s is refused: another number would come out', (digits) => {
  expect(() => decode(neo4j.int(digits), must('INTEGER'))).toThrow('Column value lies beyond ±(2^53-1)');
});

test('a FLOAT where an INTEGER is declared is a fault, and the other way round', () => {
  expect(() => decode(1, must('INTEGER'))).toThrow('Column value is not the INTEGER that its query file declares');
  expect(() => decode(neo4j.int(1), must('FLOAT'))).toThrow('Column value is not the FLOAT');
  expect(decode(1.5, must('FLOAT'))).toBe(1.5);
});

test.each([
  ['STRING', 1],
  ['STRING', ['a']],
  ['BOOLEAN', 'true'],
] as const)('no %s is made of %p', (kind, value) => {
  expect(() => decode(value, must(kind))).toThrow(`Column value is not the ${kind}`);
});

test('null is passed on where it is declared, and a fault elsewhere', () => {
  expect(decode(null, { kind: 'STRING', nullable: true })).toBeNull();
  for (const type of [must('STRING'), must('INTEGER'), must('FLOAT'), must('BOOLEAN'), { kind: 'LIST', of: must('STRING'), nullable: true } as const]) {
    if (type.nullable) expect(decode(null, type)).toBeNull();
    else expect(() => decode(null, type)).toThrow(`Column value is not the ${type.kind}`);
  }
  expect(() => decode([null], { kind: 'LIST', of: must('STRING'), nullable: false })).toThrow('Column value is not the STRING');
});

test('lists and maps are decoded to their depths, and a fault is told by its path', () => {
  const facts: Fields = {
    facts: { kind: 'LIST', of: { kind: 'MAP', fields: { id: must('STRING'), at: { kind: 'INTEGER', nullable: true } }, nullable: false }, nullable: false },
  };
  expect(
    decodeRow(
      {
        facts: [
          { id: 'a', at: neo4j.int(1) },
          { id: 'b', at: null },
        ],
      },
      facts,
    ),
  ).toEqual({
    facts: [
      { id: 'a', at: 1 },
      { id: 'b', at: null },
    ],
  });
  expect(() => decodeRow({ facts: [{ id: 'a', at: 'yesterday' }] }, facts)).toThrow('Column facts.at is not the INTEGER');
  expect(() => decodeRow({ facts: [{ at: null }] }, facts)).toThrow('Column facts.id is not the STRING');
});

test.each([
  ['a text', 'text'],
  ['a number', 1],
  ['a list', ['list']],
  ['an integer', neo4j.int(1)],
  ['a whole node', new neo4j.types.Node(neo4j.int(1), ['Person'], { name: 'Alan Sample' }, 'element')],
])('%s is no map', (_what, value) => {
  expect(() => decode(value, { kind: 'MAP', fields: { name: { kind: 'STRING', nullable: true } }, nullable: false })).toThrow('Column value is not the MAP');
});

test('a column that is not declared does not come out', () => {
  expect(decodeRow({ urn: 'NS/1', name: 'Alan Sample' }, { urn: must('STRING') })).toEqual({ urn: 'NS/1' });
});
