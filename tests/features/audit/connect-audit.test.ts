import type { AuditFilter, AuditPage } from '../../../src/audit/read-audit';
import { CursorSealer } from '../../../src/domain/paging/cursor';
import { connectAudit } from '../../../src/features/audit/use-cases/connect-audit';
import type { RequestContext } from '../../../src/features/request-context';
import { aViewer } from '../../domain/access/viewers';
import { anEvent } from '../../support/audit-event';

const AT = '2026-03-14T09:26:53.000Z';

function contextOver(entries: number, isAtLeast = false) {
  const asked: { filter: AuditFilter; page: AuditPage }[] = [];
  const rows = Array.from({ length: entries }, (_, index) => ({
    entry: { ...anEvent(), id: `aud_${index}`, at: AT },
    position: [AT, 'writer', entries - index],
  }));
  const read = (filter: AuditFilter, page: AuditPage) => {
    asked.push({ filter, page });
    return Promise.resolve({ rows, total: { count: entries, isAtLeast } });
  };
  const context = { viewer: aViewer(), cursors: new CursorSealer(Buffer.from('secret')), audit: { read } } as unknown as RequestContext;
  return { context, asked };
}

test('entries are told as auditors see them, and nothing of the log’s own book-keeping', async () => {
  const { context } = contextOver(1);
  const { edges, totalCount, totalIsAtLeast } = await connectAudit({}, context);
  expect(edges[0]?.node).toMatchObject({
    id: 'aud_0',
    at: new Date(AT),
    actor: 'dc.hale',
    operation: 'CONSULTATION',
    subjects: ['per_AAAAAAAAAAAAAAAAAAAAAA'],
  });
  expect([totalCount, totalIsAtLeast]).toEqual([1, false]);
});

test('a filter is handed on, what is not filtered for as null', async () => {
  const { context, asked } = contextOver(0);
  await connectAudit({ filter: { subject: 'per_1', from: new Date(AT) }, first: 7 }, context);
  expect(asked).toEqual([{ filter: { subject: 'per_1', actor: null, operation: null, from: AT, to: null }, page: { first: 7, after: null } }]);
});

test('a page goes on where the one before it ended, under the same filter alone', async () => {
  const { context, asked } = contextOver(3);
  const { pageInfo } = await connectAudit({ first: 2, filter: { actor: 'dc.hale' } }, context);
  expect(pageInfo.hasNextPage).toBe(true);
  await connectAudit({ first: 2, after: pageInfo.endCursor, filter: { actor: 'dc.hale' } }, context);
  expect(asked[1]?.page.after).toEqual([AT, 'writer', 2]);
  await expect(connectAudit({ first: 2, after: pageInfo.endCursor }, context)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a total that met its cap says so', async () => {
  const { context } = contextOver(1000, true);
  expect(await connectAudit({ first: 1 }, context)).toMatchObject({ totalCount: 1000, totalIsAtLeast: true });
});
