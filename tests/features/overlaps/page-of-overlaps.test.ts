import type { ScoredOverlap } from '../../../src/domain/overlap/score-overlap';
import { CursorSealer } from '../../../src/domain/paging/cursor';
import { pageOfOverlaps } from '../../../src/features/overlaps/page-of-overlaps';
import { overlapNode } from '../../../src/features/overlaps/overlap-node';
import { openPage } from '../../../src/features/paging';
import { aViewer } from '../../domain/access/viewers';
import { aReading } from '../fake-reading';

const pager = { viewer: aViewer(), cursors: new CursorSealer(Buffer.from('secret')) };
const overlap = (score: number, leftId: string, rightId: string): ScoredOverlap => ({ leftId, rightId, score, reasons: [], ignored: [] });
const BOARD = [overlap(9, 'inv_a', 'inv_b'), overlap(9, 'inv_a', 'inv_c'), overlap(9, 'inv_b', 'inv_c'), overlap(3, 'inv_a', 'inv_d')];

function turn(board: readonly ScoredOverlap[], after: string | null, first = 1) {
  const page = openPage(pager, { first, after }, ['overlaps']);
  const { edges, pageInfo, totalCount } = pageOfOverlaps(page, board, (each) => overlapNode(aReading({}), each));
  return { told: edges.map(({ node }) => `${node.leftId} ${node.rightId}`), ...pageInfo, totalCount };
}

test('equals by their ids, each pair once', () => {
  const told: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = turn(BOARD, after);
    told.push(...page.told);
    expect(page.totalCount).toBe(4);
    ({ endCursor: after, hasNextPage: more } = page);
  }
  expect(told).toEqual(['inv_a inv_b', 'inv_a inv_c', 'inv_b inv_c', 'inv_a inv_d']);
});

test('a page goes on where it stood, though the pair there is gone or another came before it', () => {
  const { endCursor } = turn(BOARD, null, 2);
  const changed = [overlap(30, 'inv_x', 'inv_y'), ...BOARD.filter((each) => each !== BOARD[1])];
  expect(turn(changed, endCursor, 10).told).toEqual(['inv_b inv_c', 'inv_a inv_d']);
});

test('after the last pair there is nothing', () => {
  const { endCursor } = turn(BOARD, null, 4);
  expect(turn(BOARD, endCursor)).toMatchObject({ told: [], hasNextPage: false, hasPreviousPage: true, endCursor: null });
});

test('of nothing there is an empty page', () => {
  expect(turn([], null)).toMatchObject({ told: [], totalCount: 0, hasNextPage: false });
});
