import type { Fields } from '../../src/graph/value-types';

/** A statement that the product ran for a request, with all that it takes to run it again. */
export interface RecordedStatement {
  readonly name: string;
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly fields: Fields;
}

/** What the measuring process asks of the one that serves, and what it is told. */
export type Order =
  | { readonly order: 'open'; readonly home: string; readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } }
  | { readonly order: 'record' | 'take' | 'close' };

export type Reply = { readonly reply: 'listening'; readonly port: number } | { readonly reply: 'done'; readonly statements: readonly RecordedStatement[] };
