import fc from 'fast-check';
import { COUNT_CAP, cappedCount, toConnection } from '../../../src/domain/paging/connection';

function pageOf(rows: readonly string[], first: number, isContinued = false) {
  return toConnection({ rows, first, isContinued, total: cappedCount(rows.length), positionOf: (row) => [row], seal: ([row]) => `after ${row}` });
}

test('a page is its rows, each with the cursor that leads on from it', () => {
  expect(pageOf(['a', 'b', 'c'], 2)).toEqual({
    edges: [
      { cursor: 'after a', node: 'a' },
      { cursor: 'after b', node: 'b' },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'after a', endCursor: 'after b' },
    totalCount: 3,
    totalIsAtLeast: false,
  });
});

test('the last page says that nothing follows', () => {
  expect(pageOf(['a', 'b'], 2, true).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: 'after a', endCursor: 'after b' });
});

test('an empty page has no cursors', () => {
  expect(pageOf([], 5)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 0,
    totalIsAtLeast: false,
  });
});

test('a page never holds more than was asked for, and leaves nothing out', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 100 }), (rows, first) => {
      const { edges, pageInfo } = pageOf(rows, first);
      expect(edges.map(({ node }) => node)).toEqual(rows.slice(0, first));
      return pageInfo.hasNextPage === rows.length > first;
    }),
  );
});

test.each([
  [0, { count: 0, isAtLeast: false }],
  [COUNT_CAP - 1, { count: COUNT_CAP - 1, isAtLeast: false }],
  [COUNT_CAP, { count: COUNT_CAP, isAtLeast: false }],
  [COUNT_CAP + 1, { count: COUNT_CAP, isAtLeast: true }],
])('%d counted is told as %p', (counted, told) => {
  expect(cappedCount(counted)).toEqual(told);
});
