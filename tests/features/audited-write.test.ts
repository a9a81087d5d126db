import type { AuditEvent } from '../../src/domain/audit/audit-entry';
import { auditedWrite } from '../../src/features/audited-write';
import type { RequestContext } from '../../src/features/request-context';
import type { Graph } from '../../src/graph/graph';
import { ClientFault } from '../../src/kernel/faults';
import type { StatementSpec, WriteRunner } from '../../src/graph/statement';
import { inputHash } from '../../src/versions/keyed-write';
import { aViewer } from '../domain/access/viewers';

/** A graph that knows keyed writes and nothing else, and a log, which tell in one list what was done in which order. */
class FakeDesk {
  readonly done: string[] = [];
  readonly events: AuditEvent[] = [];
  readonly writes = new Map<string, { input: string; outcome: string | null }>();
  logFails: 'intent' | 'outcome' | null = null;

  context(): RequestContext {
    const graph = {
      write: (_name: string, work: (transaction: WriteRunner) => Promise<unknown>) => work({ mayWrite: true, run: (spec, params) => this.run(spec, params) }),
    };
    const parts = {
      viewer: aViewer(),
      requestId: 'req_1',
      justification: 'Operation Lantern',
      clock: () => 7,
      graph: graph as unknown as Graph,
      audit: { record: (event: AuditEvent) => this.record(event) },
    };
    return parts as unknown as RequestContext;
  }

  private run({ name }: StatementSpec, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]> {
    const key = String(params['key']);
    if (name === 'versions/store-outcome') {
      const write = this.writes.get(key);
      if (write) write.outcome = String(params['outcome']);
      return Promise.resolve([]);
    }
    const known = this.writes.get(key) ?? { input: String(params['input']), outcome: null };
    this.writes.set(key, known);
    return Promise.resolve([{ fresh: known.outcome === null, ...known }]);
  }

  private record(event: AuditEvent): Promise<unknown> {
    const { phase } = event.detail;
    if (phase === this.logFails) return Promise.reject(new Error('ENOSPC'));
    this.events.push(event);
    this.done.push(phase);
    return Promise.resolve();
  }
}

const WRITE = { name: 'investigations/create-investigation', operation: 'COLLECTION', subjects: ['inv_1'], key: 'key', input: { urn: 'NS/1' } } as const;

function perform(desk: FakeDesk, changes: Partial<{ key: string; input: unknown }> = {}, kind = 'saved') {
  return auditedWrite({ ...WRITE, ...changes }, desk.context(), () => {
    desk.done.push('work');
    return Promise.resolve({ kind });
  });
}

test('what is intended is on disk before anything changes, and what came of it after', async () => {
  const desk = new FakeDesk();
  expect(await perform(desk)).toEqual({ outcome: { kind: 'saved' }, fresh: true });
  expect(desk.done).toEqual(['intent', 'work', 'outcome']);
  expect(desk.events).toMatchObject([
    {
      actor: 'dc.larkin',
      force: 'northshire',
      operation: 'COLLECTION',
      subjects: ['inv_1'],
      justification: 'Operation Lantern',
      requestId: 'req_1',
      detail: { outcome: 'intended' },
    },
    { detail: { outcome: 'saved', request: WRITE.name, fingerprint: inputHash(WRITE.input), graphVersion: null } },
  ]);
});

test('nothing changes where the intent cannot be written', async () => {
  const desk = new FakeDesk();
  desk.logFails = 'intent';
  await expect(perform(desk)).rejects.toThrow('ENOSPC');
  expect([desk.done, desk.writes.size]).toEqual([[], 0]);
});

test('nothing is answered where the outcome cannot be written', async () => {
  const desk = new FakeDesk();
  desk.logFails = 'outcome';
  await expect(perform(desk)).rejects.toThrow('ENOSPC');
  expect(desk.done).toEqual(['intent', 'work']);
});

test('a known key tells the stored outcome again, and the log says that it was known', async () => {
  const desk = new FakeDesk();
  await perform(desk, {}, 'urnTaken');
  expect(await perform(desk)).toEqual({ outcome: { kind: 'urnTaken' }, fresh: false });
  expect(desk.done).toEqual(['intent', 'work', 'outcome', 'intent', 'outcome']);
  expect(desk.events.at(-1)?.detail.outcome).toBe('known');
});

test('a known key with another input is a conflict, and the log says that it came to nothing', async () => {
  const desk = new FakeDesk();
  await perform(desk);
  await expect(perform(desk, { input: { urn: 'NS/2' } })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(desk.done).toEqual(['intent', 'work', 'outcome', 'intent', 'outcome']);
  expect(desk.events.at(-1)?.detail).toMatchObject({ outcome: 'refused', fingerprint: inputHash({ urn: 'NS/2' }) });
});

test('a write that failed in doubt is left open: a restart asks the database what became of it', async () => {
  const desk = new FakeDesk();
  await expect(auditedWrite(WRITE, desk.context(), () => Promise.reject(new ClientFault('UNAVAILABLE', 'away')))).rejects.toThrow('away');
  expect(desk.done).toEqual(['intent']);
});

test('the same input is the same in whatever order its fields come, dates by what they say', () => {
  expect(inputHash({ a: 1, b: new Date(0), c: undefined })).toBe(inputHash({ b: '1970-01-01T00:00:00.000Z', a: 1 }));
  expect(inputHash({ a: null })).not.toBe(inputHash({}));
  expect(inputHash(undefined)).toBe(inputHash(null));
});

test.each(['', 'k'.repeat(201)])('a key of %p is refused before anything is intended', async (key) => {
  const desk = new FakeDesk();
  await expect(perform(desk, { key })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'idempotencyKey must have 1 to 200 characters.' });
  expect(desk.done).toEqual([]);
});

test('keys of two users, two forces and two kinds of write never meet', async () => {
  const desk = new FakeDesk();
  const work = () => Promise.resolve({ kind: 'saved' });
  const context = desk.context();
  await auditedWrite(WRITE, context, work);
  await auditedWrite({ ...WRITE, name: 'other/write' }, context, work);
  await auditedWrite(WRITE, { ...context, viewer: aViewer({ name: 'dc.ames' }) }, work);
  await auditedWrite(WRITE, { ...context, viewer: aViewer({ force: 'southmere' }) }, work);
  expect(desk.writes.size).toBe(4);
});
