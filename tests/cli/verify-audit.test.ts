import { rm } from 'node:fs/promises';
import { verifyAuditCommand } from '../../src/cli/verify-audit';
import { auditEntryId } from '../../src/domain/audit/chain';
import { homePaths } from '../../src/system/home-paths';
import { AuditHome } from '../support/audit-home';

let home: AuditHome;
let printed: string;
beforeEach(async () => {
  home = await AuditHome.create();
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  await home.remove();
});

/** The exit code of the command. */
async function run(...args: string[]): Promise<number> {
  process.exitCode = undefined;
  await verifyAuditCommand(() => homePaths(home.folder, home.settings.anchorsDirectory)).parseAsync(args, { from: 'user' });
  return Number(process.exitCode ?? 0);
}

test('an intact log ends the command well, with the number of entries and the head', async () => {
  await home.write('w1', 3);
  expect(await run()).toBe(0);
  expect(printed).toMatch(/^The audit log is intact: 3 entries, head [0-9a-f]{64}\n$/);
});

test('a log in which nothing was written yet is intact', async () => {
  expect(await run()).toBe(0);
  expect(printed).toContain('intact: 0 entries');
});

test('a broken log ends the command with 1 and names the first broken entry', async () => {
  await home.write('w1', 3);
  await home.forge('w1', (lines) => lines.toSpliced(2, 1));
  expect(await run()).toBe(1);
  expect(printed).toBe(`The audit log is broken at ${auditEntryId('w1', 3)}:\n  writer w1, line 4: line 3 is missing before it\n`);
});

test('with --json the finding is one document', async () => {
  await home.write('w1', 1);
  expect(await run('--json')).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ intact: true, entries: 1, firstBroken: null, problems: [] });
});

test('a missing key is said to be missing, and is not made anew', async () => {
  await home.write('w1', 1);
  await rm(home.settings.signingKeyFile);
  await expect(run()).rejects.toThrow('bring it back from a backup');
  await expect(run()).rejects.toThrow('bring it back from a backup');
});
