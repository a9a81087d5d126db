import { Agent, request as httpRequest } from 'node:http';

/** An answer with everything that a client gets to see of it. */
export interface ApiAnswer {
  readonly status: number;
  /** Names and values as they came, in their order. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

export interface ApiBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } }[];
  readonly extensions?: Record<string, unknown>;
}

function pairs(flat: readonly string[]): (readonly [string, string])[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), flat[index + 1] ?? ''] as const] : []));
}

/** Sends operations to one server over kept connections. */
export class ApiClient {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly port: number) {}

  post(token: string | null, body: string, headers: Readonly<Record<string, string>> = {}): Promise<ApiAnswer> {
    const sent = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }), ...headers };
    const options = { host: '127.0.0.1', port: this.port, path: '/graphql', method: 'POST', agent: this.agent, headers: sent };
    return new Promise((resolve, reject) => {
      const request = httpRequest(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: pairs(response.rawHeaders), text: Buffer.concat(chunks).toString() }));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  ask(token: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ApiAnswer> {
    return this.post(token, JSON.stringify({ query, variables }));
  }

  close(): void {
    this.agent.destroy();
  }
}

export function bodyOf(answer: ApiAnswer): ApiBody {
  return JSON.parse(answer.text) as ApiBody;
}
