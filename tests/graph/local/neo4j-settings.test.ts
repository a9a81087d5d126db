import { javaArguments, neo4jSettings } from '../../../src/graph/local/neo4j-settings';
import { javaMajor } from '../../../src/graph/local/programs';

const memory = { heapMegabytes: 1000, pageCacheMegabytes: 300 };

test('the database listens on the loopback address alone, sends nothing home, and no transaction may take the whole memory', () => {
  const lines = neo4jSettings(7999, memory).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:7999',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=300m',
      'db.memory.transaction.max=500m',
      'db.transaction.timeout=10m',
    ]),
  );
});

test('a throw-away database is compiled lightly, one that stays is not', () => {
  const setting = { jarsFolder: '/jars', databaseHome: '/home', memory };
  expect(javaArguments({ ...setting, quickStart: true })).toContain('-XX:TieredStopAtLevel=1');
  expect(javaArguments({ ...setting, quickStart: false }).join(' ')).not.toContain('Tiered');
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['something else', null],
])('%j is Java %s', (text, major) => {
  expect(javaMajor(text)).toBe(major);
});
