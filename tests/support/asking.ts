import type { Viewer } from '../../src/domain/access/viewer';
import type { ApiServer } from './api-server';

/** The data of an answer that holds no error. */
export async function dataOf<Data>(server: ApiServer, viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { body, status } = await server.ask(viewer, query, variables);
  if (body.errors || status !== 200) throw new Error(`HTTP ${status}: ${JSON.stringify(body.errors)}`);
  return body.data as Data;
}

/** The codes of an answer's errors, in their order. */
export async function codesOf(server: ApiServer, viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const { body } = await server.ask(viewer, query, variables);
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
}

export interface Edges<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly totalCount: number;
}

export function nodesOf<Node>({ edges }: Pick<Edges<Node>, 'edges'>): Node[] {
  return edges.map(({ node }) => node);
}
