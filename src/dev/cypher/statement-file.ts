import type { RowCount, StatementMode } from '../../graph/statement';
import type { ValueType } from '../../graph/value-types';

/** Tells what is wrong at a line of the file that is being read, and what to write instead. */
export type Report = (line: number, message: string) => void;

export interface DeclaredParam {
  readonly name: string;
  readonly type: ValueType;
  readonly example: unknown;
  readonly line: number;
}

export interface DeclaredColumn {
  readonly name: string;
  readonly type: ValueType;
  readonly line: number;
}

/** What the header of a query file says, checked. */
export interface StatementHeader {
  /** The sentences before the first tag, a line each. */
  readonly prose: readonly string[];
  readonly mode: StatementMode;
  readonly rows: RowCount;
  readonly scoped: boolean;
  /** A scoped statement that also tells where the viewer is pointed: `pointed(..)` may stand in it. */
  readonly pointing: boolean;
  /** Why no viewer stands behind an unscoped statement. */
  readonly reason: string | null;
  /** The word FACT_TYPE stands for each fact type in turn. */
  readonly each: boolean;
  /** Plan operators that the live check would refuse, each with its reason. */
  readonly planAllows: Readonly<Record<string, string>>;
  readonly params: readonly DeclaredParam[];
  readonly columns: readonly DeclaredColumn[];
}

export interface StatementFile {
  /** From the root of the project: `cypher/overlaps/find-shared-selectors.cypher`. */
  readonly path: string;
  readonly feature: string;
  /** `find-shared-selectors`. */
  readonly name: string;
  readonly header: StatementHeader;
  /** The statement as it stands in the file, comments and macros included. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}
