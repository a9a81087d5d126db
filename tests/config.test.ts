import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config, type Environment } from '../src/config';

function accepted(environment: Environment): Config {
  const config = readConfig(environment);
  if (!config.ok) throw new Error(config.refusal.join('; '));
  return config.value;
}

function problems(environment: Environment): readonly string[] {
  const config = readConfig(environment);
  return config.ok ? [] : config.refusal;
}

test('nothing needs to be set: the server listens on the loopback address and starts its own Neo4j', () => {
  const config = accepted({});
  expect(config.http).toMatchObject({ host: '127.0.0.1', port: 4000, allowedOrigins: [] });
  expect(config.neo4j).toMatchObject({ kind: 'local', programs: { java: 'java' } });
  expect(config.home).toBe(join(__dirname, '..', '.intelmap'));
});

test('every problem is reported at once, with the name of the variable and what is expected', () => {
  expect(problems({ PORT: '70000', INTELMAP_SEED: 'cases', NEO4J_URI: 'http://127.0.0.1', INTELMAP_ALLOW_LOCAL_ISSUER: 'yes' })).toEqual([
    'INTELMAP_SEED: expected story or none',
    'INTELMAP_ALLOW_LOCAL_ISSUER: expected true or false',
    'PORT: expected a whole number from 0 to 65535',
    'NEO4J_URI: expected an address such as neo4j+s://graph.example.org:7687',
    'NEO4J_PASSWORD: expected the password of NEO4J_URI, here or in the file that NEO4J_PASSWORD_FILE names',
  ]);
});

test.each(['', '-1', '4e3', '0x10', '4000 ', '99999999999999999999', '4000.5'])('the port %j is refused or taken as not set', (port) => {
  if (port === '') expect(accepted({ PORT: port }).http.port).toBe(4000);
  else expect(problems({ PORT: port })).toEqual(['PORT: expected a whole number from 0 to 65535']);
});

test('a refusal never repeats a value, which may be a secret', () => {
  expect(problems({ NEO4J_URI: 'secret-in-the-wrong-place', NEO4J_PASSWORD: 'x' }).join()).not.toContain('secret');
});

test('a Neo4j that somebody else runs is used as it is, with its password from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'intelmap-config-'));
  try {
    writeFileSync(join(folder, 'password'), 'from-the-file\n');
    const config = accepted({ NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_PASSWORD_FILE: join(folder, 'password') });
    expect(config.neo4j).toEqual({ kind: 'remote', uri: 'neo4j+s://graph.example.org', user: 'neo4j', password: 'from-the-file' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('tokens of the own key are accepted on the loopback address, elsewhere only where that is said aloud', () => {
  expect(accepted({}).allowLocalIssuer).toBe(true);
  expect(accepted({ HOST: '0.0.0.0' }).allowLocalIssuer).toBe(false);
  expect(accepted({ HOST: '127.example.org' }).allowLocalIssuer).toBe(false);
  expect(accepted({ HOST: '0.0.0.0', INTELMAP_ALLOW_LOCAL_ISSUER: 'true' }).allowLocalIssuer).toBe(true);
});

test('an origin is a scheme and a host, nothing behind them', () => {
  expect(accepted({ INTELMAP_ALLOWED_ORIGINS: 'https://desk.example.org, http://127.0.0.1:8080' }).http.allowedOrigins).toHaveLength(2);
  for (const wrong of ['*', 'null', 'https://desk.example.org/', 'desk.example.org', 'ftp://desk.example.org']) {
    expect(problems({ INTELMAP_ALLOWED_ORIGINS: wrong })).toHaveLength(1);
  }
});
