import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFindings, examine } from '../../src/cli/doctor';
import type { Finding } from '../../src/cli/finding';
import { readConfig } from '../../src/config';

const folder = mkdtempSync(join(tmpdir(), 'intelmap-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function found(findings: readonly Finding[], subject: string): Finding | undefined {
  return findings.find((finding) => finding.subject === subject);
}

test('a machine without Java is told what to install, or to set NEO4J_URI', async () => {
  const findings = await examine(readConfig({ INTELMAP_HOME: join(folder, 'new', 'home'), XDG_CACHE_HOME: folder, JAVA_HOME: join(folder, 'no-java') }));
  expect(found(findings, 'Java')).toMatchObject({
    ok: false,
    found: 'missing',
    advice: expect.stringMatching(/^Install Java 17 .* or set NEO4J_URI/) as string,
  });
  expect(found(findings, 'Neo4j')).toMatchObject({ ok: true, found: expect.stringContaining('not fetched yet') as string });
  expect(found(findings, 'database')).toMatchObject({ ok: true, found: expect.stringContaining('not running') as string });
  expect(found(findings, 'disk')).toBeDefined();
});

test('a Neo4j that somebody else runs needs no Java here, and is told where it does not answer', async () => {
  const findings = await examine(readConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-word', INTELMAP_HOME: folder }));
  expect(found(findings, 'Java')).toBeUndefined();
  expect(found(findings, 'database')).toMatchObject({ ok: false });
  expect(describeFindings(findings)).not.toContain('secret-word');
});

test('wrong settings are all named, and nothing else is looked at', async () => {
  const findings = await examine(readConfig({ PORT: 'x', INTELMAP_SEED: 'y' }));
  expect(findings.filter(({ ok }) => !ok).map(({ subject }) => subject)).toEqual(['settings', 'settings']);
  expect(describeFindings(findings)).toContain('2 to put right.');
});
