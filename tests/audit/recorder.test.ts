import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { readAudit } from '../../src/audit/read-audit';
import { parseLine } from '../../src/domain/audit/chain';
import { anEvent } from '../support/audit-event';
import { AuditHome } from '../support/audit-home';

let home: AuditHome;
beforeEach(async () => {
  home = await AuditHome.create();
});
afterEach(() => home.remove());

/** Its own program, since a process can be killed only from outside. */
function buildChild(): string {
  const outfile = join(home.folder, 'writer.cjs');
  buildSync({ entryPoints: [join(__dirname, '../support/audit-writer-process.ts')], bundle: true, platform: 'node', target: 'node20', outfile });
  return outfile;
}

async function loggedIds(): Promise<Set<string>> {
  const segment = await home.lines('child');
  return new Set(segment.map((text) => parseLine(text)?.record).flatMap((record) => (record?.kind === 'entry' ? [record.entry.id] : [])));
}

test('an acknowledged entry stands in the file, with its moment and its id', async () => {
  const log = await home.open({ writer: 'w1', clock: () => Date.UTC(2026, 10, 2, 9) });
  const entry = await log.record(anEvent());
  expect(entry).toEqual({ ...anEvent(), at: '2026-11-02T09:00:00.000Z', id: expect.stringMatching(/^aud_[\w-]{22}$/) as string });
  expect(parseLine((await home.lines('w1'))[1]!)?.record).toEqual({ kind: 'entry', entry });
});

test('entries that wait together share a commit, and the chain stays whole', async () => {
  const log = await home.open({ writer: 'w1' });
  const before = log.commits;
  const entries = await Promise.all(Array.from({ length: 1_000 }, () => log.record(anEvent())));
  expect(log.commits - before).toBeLessThan(10);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(1_000);
  await log.close();
  expect(await home.verify()).toMatchObject({ intact: true, entries: 1_000 });
});

test('entries that come while the disk is busy share the next commit', async () => {
  const log = await home.open();
  const before = log.commits;
  const keepRecording = async (): Promise<void> => {
    for (let count = 0; count < 50; count += 1) await log.record(anEvent());
  };
  await Promise.all(Array.from({ length: 16 }, keepRecording));
  expect(log.commits - before).toBeLessThan(200);
});

test('files and folders are for their owner alone', async () => {
  await home.write('w1', 1);
  const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
  expect(await Promise.all([home.segment('w1'), home.anchor('w1'), home.settings.signingKeyFile].map(modeOf))).toEqual(['600', '600', '600']);
  expect(await Promise.all([home.settings.directory, join(home.settings.directory, 'w1'), home.settings.anchorsDirectory].map(modeOf))).toEqual([
    '700',
    '700',
    '700',
  ]);
});

test('a clock that is set back does not turn the order of the entries', async () => {
  const times = [9, 10, 8, 11].map((hour) => Date.UTC(2026, 10, 2, hour));
  let now = times[0]!;
  const log = await home.open({ clock: () => now });
  const moments: string[] = [];
  for (now of times) moments.push((await log.record(anEvent())).at.slice(11, 13));
  expect(moments).toEqual(['09', '10', '10', '11']);
});

test('nothing is acknowledged while the folder is gone, and entries are taken again when it is back', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  const elsewhere = join(home.folder, 'elsewhere');
  await rename(home.settings.directory, elsewhere);
  await expect(log.record(anEvent())).rejects.toThrow('was removed or replaced');
  await expect(log.record(anEvent())).rejects.toThrow('ENOENT');
  await rename(elsewhere, home.settings.directory);
  await log.record(anEvent());
  await log.close();
  expect(await home.verify()).toMatchObject({ intact: true, entries: 2, notes: [] });
});

test('a file that was deleted under the writer is not begun anew', async () => {
  const log = await home.open({ writer: 'w1' });
  await rm(home.segment('w1'));
  for (let attempt = 0; attempt < 3; attempt += 1) await expect(log.record(anEvent())).rejects.toThrow();
  expect(await home.verify()).toMatchObject({ intact: false });
});

test('nothing more is acknowledged while the anchors cannot be written', async () => {
  const log = await home.open({ writer: 'w1' });
  await log.record(anEvent());
  const elsewhere = join(home.folder, 'elsewhere');
  await rename(home.settings.anchorsDirectory, elsewhere);
  await log.record(anEvent());
  await pause(50);
  await expect(log.record(anEvent())).rejects.toThrow('anchor of the audit log cannot be written');
  await rename(elsewhere, home.settings.anchorsDirectory);
  await log.record(anEvent());
  await log.close();
  expect(await home.verify()).toMatchObject({ intact: true, entries: 3 });
});

test('an entry that cannot be written down is refused without harm to those that wait beside it', async () => {
  const log = await home.open();
  const results = await Promise.allSettled([log.record(anEvent()), log.record(anEvent({ justification: '\ud800' })), log.record(anEvent())]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await log.close();
  expect(await home.verify()).toMatchObject({ intact: true, entries: 2 });
});

test('a closed log takes nothing more', async () => {
  const log = await home.open();
  const lastMoment = log.record(anEvent());
  await Promise.all([log.close(), log.close()]);
  await lastMoment;
  await expect(log.record(anEvent())).rejects.toThrow('The audit log is closed');
  expect(await home.verify()).toMatchObject({ intact: true, entries: 1 });
});

test('a full disk refuses entries and leaves no half line; with room again the chain goes on', async () => {
  const command = `ulimit -S -f 20 && exec "${process.execPath}" "${buildChild()}" "${home.folder}" full-disk`;
  const acknowledged = execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim().split('\n');
  expect(acknowledged.pop()).toBe('refused 3');
  expect([...(await loggedIds())]).toEqual(acknowledged);
  expect(await home.verify()).toMatchObject({ intact: true, entries: acknowledged.length, notes: [] });
});

test('a writer killed at any moment leaves an intact chain that holds every acknowledged entry', async () => {
  const child = spawn(process.execPath, [buildChild(), home.folder, 'endless'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  while (printed.length < 5_000) await pause(5);
  const ended = once(child.stdout, 'close');
  child.kill('SIGKILL');
  await ended;
  const acknowledged = printed.split('\n').slice(0, -1);
  const logged = await loggedIds();
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(acknowledged.filter((id) => !logged.has(id))).toEqual([]);
  expect(await home.verify()).toMatchObject({ intact: true, problems: [] });
  await home.write('next', 1);
  expect((await readAudit(home.settings.directory, {}, { first: 1 })).rows[0]?.position[1]).toBe('next');
  expect(await home.verify()).toMatchObject({ intact: true });
});
