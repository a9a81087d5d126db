import type { ScoredOverlap } from '../../domain/overlap/score-overlap';

const MOST_BOARDS = 8;

/**
 * Boards by what they were computed from: the same rights at the same visible version give the same board, so a board is
 * computed once until something that its viewers may see has changed. A change that they may not see leaves it as it is.
 */
export class BoardCache {
  private readonly boards = new Map<string, Promise<readonly ScoredOverlap[]>>();

  get(key: string, compute: () => Promise<readonly ScoredOverlap[]>): Promise<readonly ScoredOverlap[]> {
    const known = this.boards.get(key);
    if (known) return known;
    const board = compute();
    this.boards.set(key, board);
    board.catch(() => this.boards.delete(key));
    if (this.boards.size > MOST_BOARDS) this.boards.delete(this.boards.keys().next().value as string);
    return board;
  }
}
