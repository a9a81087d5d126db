import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../src/domain/access/viewer';
import type { AuditEvent } from '../../src/domain/audit/audit-entry';
import { ClientFault } from '../../src/kernel/faults';
import { ok, refused } from '../../src/kernel/result';
import { createHttpServer, type HttpServer } from '../../src/server/http-server';
import type { HttpServerDeps } from '../../src/server/http-server-deps';
import { REQUEST_LIMITS, type RequestLimits } from '../../src/server/limits/request-limits';
import { createLogger } from '../../src/server/logger';
import type { ServedContext } from '../../src/server/served-context';

export const TOKEN = 'a-token-that-is-accepted';

const VIEWER: Viewer = { name: 'dc.larkin', force: 'northshire', clearance: 'OFFICIAL', compartments: [], roles: ['investigator'] };

export interface TestContext extends ServedContext {
  readonly seen: string[];
}

/** A schema with one of each thing that the server has to deal with. */
export const SCHEMA: GraphQLSchema = makeExecutableSchema<TestContext>({
  typeDefs: `
    type Query {
      greeting(to: String): String!
      person(id: ID!): Person
      people(first: Int, after: String): PersonConnection!
      byIds(ids: [ID!]!): [Person]!
      colour(is: Colour): String
      slow(ms: Int!): String
      broken: String
      brokenForSure: String!
      away: Person
      forbidden: String
    }
    type Mutation { rename(id: ID!, name: String!): Person }
    type Subscription { alerts: String }
    enum Colour { RED GREEN }
    interface Entity { id: ID! }
    type Person implements Entity { id: ID! name: String friends(first: Int): PersonConnection! records: [Person!]! entity: Entity }
    type PersonConnection { edges: [PersonEdge!]! totalCount: Int! }
    type PersonEdge { node: Person! }
  `,
  resolvers: {
    Query: {
      greeting: (_root: unknown, { to }: { to?: string }) => `Good morning, ${to ?? 'all'}`,
      person: (_root: unknown, { id }: { id: string }, { seen }) => {
        seen.push(id);
        return { id, name: 'Person' };
      },
      people: () => ({ edges: [], totalCount: 0 }),
      byIds: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
      colour: (_root: unknown, { is }: { is?: string }) => is,
      slow: async (_root: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve('at last'), ms).unref()),
      broken: () => {
        throw new Error('MATCH (p {name: "canary-in-a-message"}) is wrong');
      },
      brokenForSure: () => {
        throw new TypeError('canary-in-a-message');
      },
      away: () => {
        throw new ClientFault('UNAVAILABLE', 'The database cannot be reached just now.');
      },
      forbidden: () => {
        throw new ClientFault('FORBIDDEN', 'This operation is for supervisors.');
      },
    },
    Mutation: { rename: (_root: unknown, { id, name }: { id: string; name: string }) => ({ id, name }) },
  },
});

export class Served {
  readonly audited: AuditEvent[] = [];
  readonly justifications: (string | null)[] = [];
  readonly logged: string[] = [];
  opened = 0;
  auditFails = false;
  private server: HttpServer | null = null;
  port = 0;

  async start(overrides: Partial<HttpServerDeps<TestContext>> = {}, limits: Partial<RequestLimits> = {}): Promise<this> {
    const destination = new Writable({ write: (chunk: Buffer, _encoding, done) => (this.logged.push(chunk.toString()), done()) });
    this.server = createHttpServer<TestContext>({
      schema: SCHEMA,
      verifier: { verify: (header) => Promise.resolve(header === `Bearer ${TOKEN}` ? ok(VIEWER) : refused('unknown')) },
      openRequest: (viewer, { requestId, justification }) => this.open(viewer, requestId, justification),
      audit: { record: (event) => (this.auditFails ? Promise.reject(new Error('ENOSPC')) : Promise.resolve(this.audited.push(event))) },
      logger: createLogger('info', destination),
      limits: { ...REQUEST_LIMITS, drainMs: 2000, ...limits },
      readiness: () => Promise.resolve({ ready: true }),
      allowedOrigins: [],
      pages: new Map(),
      ...overrides,
    });
    this.port = (await this.server.listen(0, '127.0.0.1')).port;
    return this;
  }

  private open(viewer: Viewer, requestId: string, justification: string | null): TestContext {
    this.opened += 1;
    this.justifications.push(justification);
    const seen: string[] = [];
    const provenance = { asOf: '2026-11-01T00:00:00.000Z', graphVersion: 'hash-of-a-version', versionNumber: 7 };
    return {
      requestId,
      viewer,
      seen,
      consulted: { persons: () => seen, unmasked: () => [], pointed: () => [], reasons: () => [] },
      provenance: () => Promise.resolve(provenance),
    };
  }

  close(): Promise<void> {
    return this.server?.close() ?? Promise.resolve();
  }

  async ask(query: string, variables?: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send({ body: Buffer.from(JSON.stringify({ query, variables })), headers });
  }

  send({ method = 'POST', path = '/graphql', body, headers = {}, token = TOKEN }: Sent): Promise<Reply> {
    const defaults = { ...(token && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      const sent = httpRequest({ port: this.port, host: '127.0.0.1', method, path, agent: false, headers: { ...defaults, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(toReply(response.statusCode ?? 0, response.headers, Buffer.concat(chunks).toString())));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Bytes as they go over the wire; resolves with all that came back when the server closes, or after `patience`. */
  raw(bytes: string | Buffer, patience = 3000): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(bytes));
      let got = '';
      const timer = setTimeout(() => socket.destroy(), patience);
      socket.on('data', (chunk: Buffer) => (got += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => (clearTimeout(timer), resolve(got)));
    });
  }
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly token?: string | null;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Answered;
}

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly reference?: string } }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number }; readonly provenance?: Record<string, string> };
}

export function codesOf(reply: Reply): string[] {
  return (reply.json.errors ?? []).map((error) => error.extensions.code);
}

function toReply(status: number, headers: IncomingHttpHeaders, text: string): Reply {
  const isJson = text !== '' && (headers['content-type']?.includes('json') ?? false);
  return { status, headers, text, json: isJson ? (JSON.parse(text) as Answered) : {} };
}
