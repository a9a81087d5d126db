import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendRecord, auditEntryId, parseLine } from '../../src/domain/audit/chain';
import { AuditHome } from '../support/audit-home';
import { anEvent } from '../support/audit-event';

let home: AuditHome;
beforeEach(async () => {
  home = await AuditHome.create();
});
afterEach(() => home.remove());

/** A new last line, as whoever can write to the file but not sign could make it. */
function forgedContinuation(lines: readonly string[]): string {
  const last = parseLine(lines.at(-1)!)!;
  const entry = { ...anEvent({ actor: 'dc.nobody' }), id: auditEntryId(last.writer, last.sequence + 1), at: '2026-11-02T09:00:00.000Z' };
  return appendRecord(last, { kind: 'entry', entry }).text;
}

test('an undisturbed log is intact, over several writers and files', async () => {
  await home.write('w1', 40, { segmentBytes: 4_000 });
  await home.write('w2', 3);
  await home.write('w3', 0);
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: true, entries: 43, firstBroken: null, problems: [], notes: [] });
  expect(verification.head).toMatch(/^[0-9a-f]{64}$/);
});

test('an empty log is intact, and its head changes with the first entry', async () => {
  const before = await home.verify();
  expect(before).toMatchObject({ intact: true, entries: 0 });
  await home.write('w1', 1);
  expect((await home.verify()).head).not.toBe(before.head);
});

test('a log that is being written to is intact', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  expect(await home.verify()).toMatchObject({ intact: true, entries: 1 });
  await log.close();
});

test('an edited entry is found', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => lines.map((line, index) => (index === 2 ? line.replace('dc.hale', 'dc.vale') : line)));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, entries: 5, firstBroken: auditEntryId('w1', 3) });
  expect(verification.problems).toEqual(['writer w1, line 3: it was edited: its content and its hash differ']);
});

test('an edited entry whose hash was made anew is found by the line after it', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => {
    const { record } = parseLine(lines[2]!)!;
    if (record.kind !== 'entry') throw new Error('the third line is an entry');
    const forged = appendRecord(parseLine(lines[1]!)!, { ...record, entry: { ...record.entry, actor: 'dc.vale' } }).text;
    return lines.with(2, forged);
  });
  const verification = await home.verify();
  expect(verification.firstBroken).toBe(auditEntryId('w1', 4));
  expect(verification.problems[0]).toContain('does not continue the line before it');
});

test('a log that was written anew from an edited entry to its end is found by its anchor', async () => {
  await home.write('w1', 3);
  await home.forge('w1', (lines) => {
    let head = parseLine(lines[0]!)!;
    return [
      lines[0]!,
      ...lines.slice(1).map((line) => {
        const text = appendRecord(head, parseLine(line.replace('dc.hale', 'dc.vale'))!.record).text;
        head = parseLine(text)!;
        return text;
      }),
    ];
  });
  const verification = await home.verify();
  expect(verification.intact).toBe(false);
  expect(verification.problems[0]).toContain('another line than the one that its signed anchor names');
});

test('a dropped entry is found and named', async () => {
  await home.write('w1', 5);
  const dropped = auditEntryId('w1', 3);
  expect((await home.lines('w1'))[2]).toContain(dropped);
  await home.forge('w1', (lines) => lines.toSpliced(2, 1));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, entries: 4, firstBroken: dropped });
  expect(verification.problems).toEqual(['writer w1, line 4: line 3 is missing before it']);
});

test('an inserted entry is found', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => lines.toSpliced(3, 0, forgedContinuation(lines.slice(0, 3))));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, firstBroken: auditEntryId('w1', 4) });
  expect(verification.problems[0]).toContain('moved or inserted');
});

test('an entry written twice is found', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => lines.toSpliced(3, 0, lines[2]!));
  expect(await home.verify()).toMatchObject({ intact: false, firstBroken: auditEntryId('w1', 3) });
});

test('two swapped entries are found', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => lines.with(2, lines[3]!).with(3, lines[2]!));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, firstBroken: auditEntryId('w1', 3) });
  expect(verification.problems[0]).toBe('writer w1, line 4: line 3 is missing before it');
});

test('a log cut off at its end is found by its anchor', async () => {
  await home.write('w1', 5);
  await home.forge('w1', (lines) => lines.slice(0, 4));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, entries: 3, firstBroken: auditEntryId('w1', 5) });
  expect(verification.problems).toEqual(['writer w1, line 5: the chain ends before it, but its signed anchor names line 7: the end was cut off']);
});

test('a log cut off in the middle of a line is found', async () => {
  await home.write('w1', 5);
  await truncate(home.segment('w1'), (await readFile(home.segment('w1'))).length - 700);
  expect(await home.verify()).toMatchObject({ intact: false });
});

test('an entry added after the writer had ended is found', async () => {
  await home.write('w1', 2);
  await home.forge('w1', (lines) => [...lines, forgedContinuation(lines)]);
  expect((await home.verify()).problems).toEqual(['writer w1, line 5: it was added after the writer had ended']);
});

test('rubbish in the log is found', async () => {
  await home.write('w1', 2);
  await home.forge('w1', (lines) => lines.with(1, '\u0000'));
  expect((await home.verify()).problems[0]).toBe('writer w1, line 2: it is not a line of an audit log');
});

test.each([1, 2, 3])('a dropped file of a chain is found, file %i of 3', async (number) => {
  await home.write('w1', 14, { segmentBytes: 4_000 });
  await rm(home.segment('w1', number));
  expect(await home.verify()).toMatchObject({ intact: false });
});

test('a dropped chain is found by its anchor', async () => {
  await home.write('w1', 2);
  await rm(join(home.settings.directory, 'w1'), { recursive: true });
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, entries: 0, firstBroken: auditEntryId('w1', 1) });
  expect(verification.problems).toEqual(['writer w1: its log is missing, but its signed anchor names line 4 of it']);
});

test('a chain dropped together with its anchor is found by the chain that was opened after it', async () => {
  await home.write('w1', 2);
  await home.write('w2', 2);
  await rm(join(home.settings.directory, 'w1'), { recursive: true });
  await rm(join(home.settings.anchorsDirectory, 'sealed', 'w1.json'));
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: false, firstBroken: auditEntryId('w1', 1) });
  expect(verification.problems).toEqual(['writer w1: both its log and its anchor are missing, but the first line of writer w2 names line 4 of it']);
});

test('a chain that goes on is named by every later one, and one that has ended by the next alone', async () => {
  const server = await home.open({ writer: 'server' });
  for (const command of ['c1', 'c2', 'c3']) await home.write(command, 1);
  await server.close();
  const record = parseLine((await home.lines('c3'))[0]!)!.record;
  expect(record.kind === 'opened' && record.heads.map((head) => head.writer).sort()).toEqual(['c2', 'server']);
  expect(await home.verify()).toMatchObject({ intact: true, entries: 3 });
});

test('an edited anchor is found', async () => {
  await home.write('w1', 2);
  await writeFile(home.anchor('w1'), (await readFile(home.anchor('w1'), 'utf8')).replace('"sequence":4', '"sequence":3'));
  expect((await home.verify()).problems).toEqual(['writer w1: its anchor was edited, or was signed with another key']);
});

test("another writer's anchor does not stand in for one's own", async () => {
  await home.write('w1', 2);
  const theirs = await readFile(home.anchor('w1'));
  await home.write('w2', 2);
  await writeFile(home.anchor('w2'), theirs);
  expect((await home.verify()).problems).toEqual(['writer w2: its anchor was edited, or was signed with another key']);
});

test('a missing anchor is found', async () => {
  await home.write('w1', 2);
  await rm(home.anchor('w1'));
  expect((await home.verify()).problems).toEqual(['writer w1: its anchor is missing']);
});

test('an earlier state of the log that is put back is found by its anchor', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  const earlier = await readFile(home.segment('w1'));
  await log.record(anEvent());
  await log.close();
  await writeFile(home.segment('w1'), earlier);
  expect((await home.verify()).problems[0]).toContain('the end was cut off');
});

test('a chain that is put in the place of another is found', async () => {
  await home.write('w1', 3);
  await home.write('w2', 3);
  await writeFile(home.segment('w2'), await readFile(home.segment('w1')));
  expect((await home.verify()).problems[0]).toContain('it was written by w1');
});

test('the key of anchored chains is not made anew', async () => {
  await home.write('w1', 1);
  await rm(home.settings.signingKeyFile);
  await expect(home.open()).rejects.toThrow('bring the key back from a backup');
});

test('an unfinished last line of a killed writer is told apart from tampering', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  await appendFile(home.segment('w1'), '{"hash":"ab');
  const verification = await home.verify();
  expect(verification).toMatchObject({ intact: true, entries: 1, problems: [] });
  expect(verification.notes).toEqual(['an unfinished last line of 11 bytes was left by the killed writer w1; nothing was answered on it']);
});

test('bytes added to a chain that had ended are no unfinished line', async () => {
  await home.write('w1', 1);
  await appendFile(home.segment('w1'), '{"hash":"ab');
  expect(await home.verify()).toMatchObject({ intact: false });
});

test('a line of which the anchor does not know yet is no tampering: the writer was killed between the two', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  await home.forge('w1', (lines) => [...lines, forgedContinuation(lines)]);
  expect(await home.verify()).toMatchObject({ intact: true, entries: 2 });
});
