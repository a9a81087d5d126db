import { appendRecord, auditEntryId, breachOf, firstHead, overallHead, parseLine } from '../../../src/domain/audit/chain';
import type { ChainHead, LogRecord } from '../../../src/domain/audit/log-record';
import { anEvent } from '../../support/audit-event';

const AT = '2026-11-02T09:00:00.000Z';

function anEntry(sequence: number, writer = 'w1'): LogRecord {
  return { kind: 'entry', entry: { ...anEvent({ requestId: `req_${sequence}` }), id: auditEntryId(writer, sequence), at: AT } };
}

function aChain(length: number): { texts: string[]; heads: ChainHead[] } {
  const heads = [firstHead('w1')];
  const texts: string[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const { text, head } = appendRecord(heads[sequence - 1]!, anEntry(sequence));
    texts.push(text);
    heads.push(head);
  }
  return { texts, heads };
}

function breach(head: ChainHead, text: string): string | null {
  const line = parseLine(text);
  return line ? breachOf(head, line, text) : 'no line';
}

test('each line of a chain continues the one before it', () => {
  const { texts, heads } = aChain(3);
  expect(texts.map((text, index) => breach(heads[index]!, text))).toEqual([null, null, null]);
});

test('every kind of record reads back as what was written', () => {
  const records: LogRecord[] = [
    { kind: 'opened', at: AT, heads: [{ writer: 'w0', sequence: 4, hash: 'a'.repeat(64) }] },
    anEntry(1),
    { kind: 'closed', at: AT },
  ];
  for (const record of records) expect(parseLine(appendRecord(firstHead('w1'), record).text)?.record).toEqual(record);
});

test('an edited line is told from its hash, be it the content, the hash or a mere space', () => {
  const { texts, heads } = aChain(1);
  const text = texts[0]!;
  const edited = [
    text.replace('dc.hale', 'dc.vale'),
    text.replace('"hash":"', '"hash": "'),
    text.replace('{"hash"', '{"added":1,"hash"'),
    text.replace('CONSULTATION', 'ERASURE'),
  ];
  for (const each of edited) expect(breach(heads[0]!, each)).toContain('edited');
});

test('a line with a number or text that has no canonical form counts as edited', () => {
  const { texts, heads } = aChain(1);
  expect(breach(heads[0]!, texts[0]!.replace('"graphVersion":7', '"graphVersion":1e999'))).toContain('edited');
  expect(breach(heads[0]!, texts[0]!.replace('dc.hale', '\\ud800'))).toContain('edited');
});

test('a dropped, a repeated and an inserted line are told from their place', () => {
  const { texts, heads } = aChain(5);
  expect(breach(heads[1]!, texts[2]!)).toBe('line 2 is missing before it');
  expect(breach(heads[1]!, texts[4]!)).toBe('lines 2 to 4 are missing before it');
  expect(breach(heads[3]!, texts[1]!)).toContain('moved or inserted');
  const forged = appendRecord({ ...heads[2]!, hash: 'b'.repeat(64) }, anEntry(3)).text;
  expect(breach(heads[2]!, forged)).toContain('does not continue');
});

test('a line of another writer does not pass in this chain', () => {
  const { heads } = aChain(1);
  expect(breach(heads[0]!, appendRecord(firstHead('w2'), anEntry(1, 'w2')).text)).toBe('it was written by w2');
});

test('what is not a log line is no log line', () => {
  const line = aChain(1).texts[0]!;
  for (const text of [
    '',
    'rubbish',
    '[]',
    'null',
    '{}',
    line.slice(0, -2),
    line.replace('"sequence":1', '"sequence":0'),
    line.replace('"subjects":[', '"subjects":[7,'),
  ]) {
    expect(parseLine(text)).toBeNull();
  }
});

test('the overall head is the same in whatever order the writers are met, and another after any change', () => {
  const [left, right] = [firstHead('w1'), { writer: 'w2', sequence: 3, hash: 'c'.repeat(64) }];
  expect(overallHead([left, right])).toBe(overallHead([right, left]));
  expect(overallHead([left, { ...right, sequence: 4 }])).not.toBe(overallHead([left, right]));
});
