import { appendFile } from 'node:fs/promises';
import { readAudit, type AuditFilter, type AuditPosition } from '../../src/audit/read-audit';
import { findOpenIntents, findUnendedWriters, processOfWriter } from '../../src/audit/open-intents';
import type { AuditEvent, AuditPhase } from '../../src/domain/audit/audit-entry';
import { anEvent } from '../support/audit-event';
import { AuditHome } from '../support/audit-home';

let home: AuditHome;
let minute = 0;
const clock = (): number => Date.UTC(2026, 10, 2, 9, minute);

beforeEach(async () => {
  home = await AuditHome.create();
  minute = 0;
});
afterEach(() => home.remove());

/** Entries of two processes at once, a minute apart, taken in turn by one and the other. */
async function givenTwoWriters(events: readonly Partial<AuditEvent>[]): Promise<void> {
  const logs = [await home.open({ writer: 'w1', clock, segmentBytes: 3_000 }), await home.open({ writer: 'w2', clock })];
  for (const [index, event] of events.entries()) {
    minute = index;
    await logs[index % 2]!.record(anEvent({ requestId: String(index), ...event }));
  }
}

async function requests(filter: AuditFilter): Promise<string[]> {
  const { rows } = await readAudit(home.settings.directory, filter, { first: 100 });
  return rows.map((row) => row.entry.requestId);
}

test('entries of all writers are read newest first', async () => {
  await givenTwoWriters(Array.from({ length: 9 }, () => ({})));
  expect(await requests({})).toEqual(['8', '7', '6', '5', '4', '3', '2', '1', '0']);
});

test('who has looked at this record is answered by its id', async () => {
  await givenTwoWriters([{ subjects: ['per_a'] }, { subjects: ['per_b', 'per_c'] }, { subjects: ['per_c'] }, { subjects: [] }]);
  expect(await requests({ subject: 'per_c' })).toEqual(['2', '1']);
});

test('entries are found by actor, by operation and by time, from inclusive and to exclusive', async () => {
  await givenTwoWriters([{}, { actor: 'ds.okoro' }, { operation: 'DISCLOSURE', recipient: 'Crown Prosecution Service' }, {}]);
  expect(await requests({ actor: 'ds.okoro' })).toEqual(['1']);
  expect(await requests({ operation: 'DISCLOSURE' })).toEqual(['2']);
  expect(await requests({ from: '2026-11-02T09:01:00Z', to: '2026-11-02T10:03:00+01:00' })).toEqual(['2', '1']);
});

test('pages follow one another without a gap while the log grows', async () => {
  await givenTwoWriters(Array.from({ length: 12 }, () => ({})));
  const seen: string[] = [];
  let after: AuditPosition | null = null;
  for (;;) {
    const { rows, total } = await readAudit(home.settings.directory, {}, { first: 5, after });
    expect(total).toEqual({ count: 12 + (after ? 1 : 0), isAtLeast: false });
    seen.push(...rows.slice(0, 5).map((row) => row.entry.requestId));
    if (rows.length <= 5) break;
    if (!after) await (await home.open({ writer: 'w3', clock: () => clock() + 1 })).record(anEvent({ requestId: 'late' }));
    after = rows[4]!.position;
  }
  expect(seen).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
});

test('lines longer than a chunk are read whole, and an unfinished one is left out', async () => {
  const subjects = Array.from({ length: 20_000 }, (_, index) => `per_${index}`);
  await givenTwoWriters([{ subjects }, {}, { subjects }, {}]);
  await appendFile(home.segment('w1', 2), '{"hash":"ab'.repeat(20_000));
  expect(await requests({ subject: 'per_19999' })).toEqual(['2', '0']);
  expect(await requests({})).toEqual(['3', '2', '1', '0']);
});

test('a log without entries has none to show', async () => {
  expect(await readAudit(home.settings.directory, {}, { first: 5 })).toEqual({ rows: [], total: { count: 0, isAtLeast: false } });
});

describe('open intents', () => {
  const aWrite = (phase: AuditPhase, writeKey: string): AuditEvent => anEvent({ operation: 'ALTERATION', detail: { ...anEvent().detail, phase, writeKey } });

  test('a write without an outcome is found, and one with an outcome is not', async () => {
    const log = await home.open({ writer: 'w1' });
    for (const event of [aWrite('intent', 'a'), aWrite('intent', 'b'), anEvent(), aWrite('outcome', 'a')]) await log.record(event);
    const open = await findOpenIntents(home.settings.directory, 'w1');
    expect(open.map((entry) => entry.detail.writeKey)).toEqual(['b']);
  });

  test('an intent that comes after an outcome of the same key is open', async () => {
    const log = await home.open({ writer: 'w1' });
    for (const event of [aWrite('outcome', 'a'), aWrite('intent', 'a')]) await log.record(event);
    expect(await findOpenIntents(home.settings.directory, 'w1')).toHaveLength(1);
  });

  test('a writer that ends in doubt of a write does not end its chain, and one without doubt does', async () => {
    const [doubtful, settled] = [await home.open({ writer: 'w1' }), await home.open({ writer: 'w2', process: 'somebody' })];
    await doubtful.record(aWrite('intent', 'a'));
    for (const event of [aWrite('intent', 'b'), aWrite('outcome', 'b')]) await settled.record(event);
    expect(await findUnendedWriters(home.settings)).toEqual(['w1', 'w2']);
    expect(await processOfWriter(home.settings.directory, 'w2')).toBe('somebody');
    await Promise.all([doubtful.close(), settled.close()]);
    expect(await findUnendedWriters(home.settings)).toEqual(['w1']);
    expect(await home.verify()).toMatchObject({ intact: true, problems: [] });
  });
});
