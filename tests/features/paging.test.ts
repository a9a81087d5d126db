import { CursorSealer } from '../../src/domain/paging/cursor';
import { mapConnection, openPage, pageOf, type ListName } from '../../src/features/paging';
import { ClientFault } from '../../src/kernel/faults';
import { aViewer } from '../domain/access/viewers';

const cursors = new CursorSealer(Buffer.from('secret'));
const pager = { viewer: aViewer(), cursors };
const LIST: ListName = ['investigations', 'northshire', null, ['USES', 'ON']];

function refusal(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof ClientFault && error.code === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
  return 'not refused';
}

test.each([
  [undefined, 25],
  [null, 25],
  [1, 1],
  [100, 100],
])('a length of %p is a page of %d, and one row more is asked for', (first, size) => {
  expect(openPage(pager, { first }, LIST)).toMatchObject({ first: size, limit: size + 1, after: null });
});

test.each([0, -1, 101, Number.MIN_SAFE_INTEGER])('a length of %d is refused', (first) => {
  expect(refusal(() => openPage(pager, { first }, LIST))).toBe('first must be from 1 to 100.');
});

test('the cursor of a page opens the next one', () => {
  const cursor = openPage(pager, {}, LIST).seal(['2026-03-01', 'inv_1']);
  expect(openPage(pager, { after: cursor }, LIST).after).toEqual(['2026-03-01', 'inv_1']);
});

test.each<[string, ListName, Parameters<typeof aViewer>[0]]>([
  ['another list', ['overlaps', 'northshire', null, ['USES', 'ON']], {}],
  ['another filter', ['investigations', 'southmere', null, ['USES', 'ON']], {}],
  ['another order of the same words', ['investigations', null, 'northshire', ['USES', 'ON']], {}],
  ['other types', ['investigations', 'northshire', null, ['USES']], {}],
  ['another viewer', LIST, { name: 'dc.ames' }],
  ['somebody of the same name in another force', LIST, { force: 'southmere' }],
])('the cursor of %s is refused', (_what, list, viewer) => {
  const cursor = openPage({ viewer: aViewer(viewer), cursors }, {}, list).seal(['x']);
  expect(refusal(() => openPage(pager, { after: cursor }, LIST))).toMatch(/^after is no cursor of this list/);
});

test('an empty cursor is not the beginning', () => {
  expect(refusal(() => openPage(pager, { after: '' }, LIST))).toMatch(/^after is no cursor of this list/);
});

test('a page of ids becomes the same page of records', () => {
  const page = openPage(pager, { first: 2 }, LIST);
  const connection = pageOf(page, ['a', 'b', 'c'], { counted: 1001, positionOf: (id) => [id] });
  const mapped = mapConnection(connection, (id) => ({ id }));
  expect(mapped.edges.map(({ node }) => node)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(mapped.edges.map(({ cursor }) => cursor)).toEqual(connection.edges.map(({ cursor }) => cursor));
  expect(mapped).toMatchObject({ totalCount: 1000, totalIsAtLeast: true, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
});
