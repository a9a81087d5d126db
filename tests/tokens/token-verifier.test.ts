import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, type JWTPayload } from 'jose';
import type { Viewer } from '../../src/domain/access/viewer';
import { loadSigningKey, type SigningKey } from '../../src/tokens/signing-key';
import { LONGEST_TOKEN_SECONDS } from '../../src/tokens/token-claims';
import { issueToken } from '../../src/tokens/token-issuer';
import { createTokenVerifier, type TokenVerifier } from '../../src/tokens/token-verifier';
import { VerifiedTokens } from '../../src/tokens/verified-tokens';

const NOW = Date.UTC(2026, 10, 2, 9);
const HALE: Viewer = { name: 'dc.hale', force: 'northshire', clearance: 'SECRET', compartments: ['Op Kestrel'], roles: ['investigator'] };

let folder: string;
let key: SigningKey;
let now = NOW;
let verifier: TokenVerifier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intelmap-tokens-'));
  key = await loadSigningKey(join(folder, 'keys', 'token-signing.json'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  now = NOW;
  verifier = createTokenVerifier({ key, clock: () => now });
});

async function aToken(viewer: Viewer = HALE, expiresInSeconds = 3_600): Promise<string> {
  const issued = await issueToken(viewer, key, { expiresInSeconds, clock: () => now });
  if (!issued.ok) throw new Error(issued.refusal);
  return issued.value;
}

/** A token signed with the issuer's own key, but with other claims than the issuer writes. */
function aForgedToken(
  claims: JWTPayload,
  { kid = key.kid, signer = key.privateKey, typ = 'JWT' }: { kid?: string; signer?: KeyObject; typ?: string } = {},
): Promise<string> {
  const issuedAt = NOW / 1000;
  const usual = { iss: 'intelmap-local', aud: 'intelmap', sub: 'dc.hale', iat: issuedAt, exp: issuedAt + 3_600, jti: 'j1' };
  const { force, clearance, compartments, roles } = HALE;
  return new SignJWT({ ...usual, force, clearance, compartments, roles, ...claims }).setProtectedHeader({ alg: 'EdDSA', typ, kid }).sign(signer);
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function refusalOf(authorization: string | string[] | undefined): Promise<string | null> {
  const verdict = await verifier.verify(authorization);
  return verdict.ok ? null : verdict.refusal;
}

test('the bearer of an issued token is who the token says', async () => {
  const token = await aToken();
  const verdict = await verifier.verify(`Bearer ${token}`);
  expect(verdict).toEqual({ ok: true, value: { ...HALE, expiresAt: NOW + 3_600_000 } });
  expect(await verifier.verify([`bearer ${token}`])).toEqual(verdict);
});

test('a header that holds no single bearer token is refused', async () => {
  const token = await aToken();
  for (const header of [
    undefined,
    '',
    [],
    'Bearer',
    `Basic ${token}`,
    token,
    `Bearer ${token} ${token}`,
    `Bearer ${token}, Bearer ${token}`,
    'Bearer a.b',
    'Bearer a.b.c',
  ]) {
    expect(await refusalOf(header)).not.toBeNull();
  }
});

test('two authorization headers are refused, even where both are good', async () => {
  const header = `Bearer ${await aToken()}`;
  expect(await refusalOf([header, header])).toBe('more than one authorization header');
});

test('a header of 20 kB is refused before it is looked into', async () => {
  expect(await refusalOf(`Bearer ${await aToken()}${'A'.repeat(20_000)}`)).toBe('a header of more than 8 kB');
});

test('algorithm none is refused, with and without a signature', async () => {
  const [, payload, signature] = (await aToken()).split('.');
  for (const alg of ['none', 'None', 'NONE', '']) {
    const header = encoded({ alg, typ: 'JWT', kid: key.kid });
    expect(await refusalOf(`Bearer ${header}.${payload}.`)).not.toBeNull();
    expect(await refusalOf(`Bearer ${header}.${payload}.${signature}`)).not.toBeNull();
  }
});

test('an HMAC made with the public key is refused', async () => {
  const { x } = key.publicKey.export({ format: 'jwk' });
  const publicForms = [
    Buffer.from(x!, 'base64url'),
    key.publicKey.export({ type: 'spki', format: 'pem' }),
    key.publicKey.export({ type: 'spki', format: 'der' }),
  ];
  const payload = (await aToken()).split('.')[1]!;
  for (const secret of publicForms) {
    const signed = `${encoded({ alg: 'HS256', typ: 'JWT', kid: key.kid })}.${payload}`;
    expect(await refusalOf(`Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`)).not.toBeNull();
  }
});

test('a token of another issuer or for another audience is refused', async () => {
  expect(await refusalOf(`Bearer ${await aForgedToken({ iss: 'https://issuer.example.com' })}`)).toContain('"iss"');
  expect(await refusalOf(`Bearer ${await aForgedToken({ aud: 'payroll' })}`)).toContain('"aud"');
});

test('a token is refused once it has expired, allowing 30 seconds between two clocks', async () => {
  const header = `Bearer ${await aToken(HALE, 60)}`;
  expect(await refusalOf(header)).toBeNull();
  now = NOW + 85_000;
  expect(await refusalOf(header)).toBeNull();
  now = NOW + 91_000;
  expect(await refusalOf(header)).toContain('"exp"');
});

test('a token that is not yet valid, or was issued in the future, is refused', async () => {
  expect(await refusalOf(`Bearer ${await aForgedToken({ nbf: NOW / 1000 + 40 })}`)).toContain('"nbf"');
  expect(await refusalOf(`Bearer ${await aForgedToken({ iat: NOW / 1000 + 40 })}`)).toBe('issued in the future');
  expect(await refusalOf(`Bearer ${await aForgedToken({ nbf: NOW / 1000 + 20, iat: NOW / 1000 + 20 })}`)).toBeNull();
});

test.each(['exp', 'iat', 'sub', 'jti', 'iss', 'aud', 'force', 'clearance', 'compartments', 'roles'])('a token without %s is refused', async (claim) => {
  expect(await refusalOf(`Bearer ${await aForgedToken({ [claim]: undefined })}`)).not.toBeNull();
});

test('a token signed with an unknown key is refused, also under the name of the known one', async () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  expect(await refusalOf(`Bearer ${await aForgedToken({}, { signer: stranger, kid: 'another' })}`)).not.toBeNull();
  expect(await refusalOf(`Bearer ${await aForgedToken({}, { signer: stranger })}`)).toContain('signature');
});

test('a token of another type is refused', async () => {
  expect(await refusalOf(`Bearer ${await aForgedToken({}, { typ: 'dpop+jwt' })}`)).toContain('"typ"');
});

test('a token whose claims were changed is refused', async () => {
  const [header, payload, signature] = (await aToken()).split('.');
  const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
  expect(await refusalOf(`Bearer ${header}.${encoded({ ...claims, clearance: 'TOP_SECRET' })}.${signature}`)).toContain('signature');
});

test('a signed word outside the closed vocabularies is refused, and the log is told the field, not the value', async () => {
  expect(await refusalOf(`Bearer ${await aForgedToken({ clearance: 'COSMIC' })}`)).toBe('claims not as they should be: clearance');
  expect(await refusalOf(`Bearer ${await aForgedToken({ roles: ['analyst', 'root'] })}`)).toBe('claims not as they should be: roles');
  expect(await refusalOf(`Bearer ${await aForgedToken({ sub: 'dc\nhale' })}`)).toBe('claims not as they should be: sub');
});

test('a token that was verified is remembered, but never beyond its end', async () => {
  const header = `Bearer ${await aToken(HALE, 60)}`;
  const [first, second] = [await verifier.verify(header), await verifier.verify(header)];
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
  now = NOW + 120_000;
  expect(await refusalOf(header)).not.toBeNull();
});

test('of the remembered tokens the one unused for longest is forgotten first', () => {
  const viewer = { ...HALE, expiresAt: NOW + 1 };
  const remembered = new VerifiedTokens(2);
  remembered.remember('a', viewer);
  remembered.remember('b', viewer);
  expect(remembered.find('a', NOW)).toBe(viewer);
  remembered.remember('c', viewer);
  expect([remembered.find('a', NOW), remembered.find('b', NOW), remembered.find('c', NOW), remembered.size]).toEqual([viewer, null, viewer, 2]);
  expect(remembered.find('a', NOW + 1)).toBeNull();
});

test('no token is issued that would not be accepted', async () => {
  const terms = { expiresInSeconds: 60, clock: () => NOW };
  expect(await issueToken({ ...HALE, force: 'North Shire' }, key, terms)).toEqual({ ok: false, refusal: 'not acceptable: force' });
  for (const expiresInSeconds of [0, -1, 1.5, NaN, LONGEST_TOKEN_SECONDS + 1]) expect((await issueToken(HALE, key, { expiresInSeconds })).ok).toBe(false);
});

describe('the signing key', () => {
  test('is made once, for its owner alone, and by several processes at once as one', async () => {
    const path = join(folder, 'other', 'token-signing.json');
    const kids = await Promise.all(Array.from({ length: 5 }, async () => (await loadSigningKey(path)).kid));
    expect(new Set(kids).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is refused where others may read it, or where it is no key', async () => {
    const path = join(folder, 'open.json');
    await writeFile(path, '{}', { mode: 0o644 });
    await expect(loadSigningKey(path)).rejects.toThrow('chmod 600');
    const damaged = join(folder, 'damaged.json');
    await writeFile(damaged, '{', { mode: 0o600 });
    await expect(loadSigningKey(damaged)).rejects.toThrow('does not hold an Ed25519 key');
  });
});
