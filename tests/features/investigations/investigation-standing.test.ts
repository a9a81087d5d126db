import { IdMint } from '../../../src/domain/ids/id-mint';
import type { InvestigationNode } from '../../../src/features/entities/entity-node';
import { versionOf, visibilityOf } from '../../../src/features/investigations/investigation-standing';
import type { RequestContext } from '../../../src/features/request-context';
import { aReading } from '../fake-reading';

const context = { mint: new IdMint(Buffer.from('secret')) } as RequestContext;

function aCase(changes: Partial<InvestigationNode> = {}): InvestigationNode {
  const reading = aReading({ view: { scopes: new Map([[3, { visibility: 'SILENT' }]]) } });
  return { id: 'inv_1', revision: 1, scope: 3, reading, ...changes } as InvestigationNode;
}

test('an investigation is seen as its scope says', () => {
  expect(visibilityOf(aCase())).toBe('SILENT');
});

test('a scope that is not there is a broken promise', () => {
  expect(() => visibilityOf(aCase({ scope: 4 }))).toThrow('Broken invariant: an investigation stands in scope 4, which is not there');
});

test('a version changes with the investigation, and tells neither how often nor which one', () => {
  const versions = [aCase(), aCase({ revision: 2 }), aCase({ id: 'inv_2' })].map((each) => versionOf(each, context));
  expect(new Set(versions).size).toBe(3);
  expect(versionOf(aCase(), context)).toBe(versions[0]);
  for (const version of versions) expect(version).toMatch(/^[A-Za-z0-9_-]{22}$/);
});
