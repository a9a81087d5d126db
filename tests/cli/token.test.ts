import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { tokenCommand } from '../../src/cli/token';
import { homePaths } from '../../src/system/home-paths';
import { loadSigningKey } from '../../src/tokens/signing-key';
import { createTokenVerifier } from '../../src/tokens/token-verifier';

let home: string;
let printed: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'intelmap-token-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(home, { recursive: true, force: true });
});

const paths = () => homePaths(home, join(home, 'anchors'));
const HALE = ['--name', 'dc.hale', '--force', 'northshire', '--clearance', 'SECRET'];

/** Null where a token was printed, otherwise how the command ended. */
async function run(args: readonly string[]): Promise<CommanderError | null> {
  const command = tokenCommand(paths)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  try {
    await command.parseAsync([...args], { from: 'user' });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
}

async function bearer(token: string): Promise<unknown> {
  return createTokenVerifier({ key: await loadSigningKey(paths().tokenSigningKey) }).verify(`Bearer ${token}`);
}

test('the token stands alone on standard output and says who the bearer is', async () => {
  await run([...HALE, '--compartment', 'Op Kestrel', '--compartment', 'Op Wren', '--role', 'analyst', '--role', 'auditor', '--expires-in', '30m']);
  expect(printed).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(await bearer(printed.trim())).toMatchObject({
    ok: true,
    value: { name: 'dc.hale', force: 'northshire', clearance: 'SECRET', compartments: ['Op Kestrel', 'Op Wren'], roles: ['analyst', 'auditor'] },
  });
});

test('a clearance may be written as it is spoken', async () => {
  await run([...HALE.slice(0, 4), '--clearance', 'top secret']);
  expect(await bearer(printed.trim())).toMatchObject({ value: { clearance: 'TOP_SECRET', compartments: [], roles: [] } });
});

test('with --json the token comes in one document', async () => {
  await run([...HALE, '--json']);
  expect(JSON.parse(printed)).toEqual({ token: expect.any(String) as string, expiresInSeconds: 43_200 });
});

test.each([
  [['--name', 'dc.hale', '--force', 'northshire']],
  [[...HALE.slice(0, 4), '--clearance', 'COSMIC']],
  [[...HALE, '--role', 'root']],
  [[...HALE, '--expires-in', 'soon']],
  [[...HALE, '--expires-in', '400d']],
  [['--name', 'dc.hale', '--force', 'North Shire', '--clearance', 'SECRET']],
  [[...HALE, '--unheard-of']],
])('no token is issued for %j', async (args) => {
  expect(await run(args)).toBeInstanceOf(CommanderError);
  expect(printed).toBe('');
});
