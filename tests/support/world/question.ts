import type { World } from './world';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { ApiClient } from '../api-client';

/** One request of a case. */
export interface Question {
  /** `Query.overlaps first of one`: the root field, and what is asked of it. */
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where the connection stands in the answer's data whose pages are turned to the end, `$after` passed on. */
  readonly turnPages?: readonly string[];
}

/** What questions are made of: the whole world, so that hidden things are asked for as well. */
export interface Asked {
  readonly world: World;
  readonly viewer: Viewer;
  /** Picks among many; the same for both sides. */
  readonly choice: number;
  readonly ids: AskedIds;
  /** Moments in milliseconds: before, between and at the versions, and after now. */
  readonly moments: readonly number[];
}

export interface AskedIds {
  /** Entities, visible and hidden, and some that never were. */
  readonly entities: readonly string[];
  readonly facts: readonly string[];
  readonly overlaps: readonly string[];
}

/**
 * When a case's questions are asked: `first` and `last` one after the other, for each sees what the one before it left,
 * in the log or in the graph; `together` side by side, for they leave nothing.
 */
export type Turn = 'first' | 'together' | 'last';

/** What is asked of one root field. */
export interface Case {
  readonly rootField: string;
  readonly turn: Turn;
  readonly questions: (asked: Asked) => readonly Question[];
}

export interface Answered {
  readonly name: string;
  readonly rootField: string;
  /** Status, headers and body as text, without the date and with requests numbered in the order in which they were made. */
  readonly text: string;
}

export interface Asker {
  readonly client: ApiClient;
  readonly token: string;
}
