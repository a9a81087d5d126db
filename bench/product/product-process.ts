import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '../../src/domain/access/viewer';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j';
import { homePaths } from '../../src/system/home-paths';
import { issueToken } from '../../src/tokens/token-issuer';
import { loadSigningKey } from '../../src/tokens/signing-key';
import { HttpConnection } from './http-connection';
import type { Order, RecordedStatement, Reply } from './recorded-statement';

const LOG = 'server.log';
const TOKEN_SECONDS = 24 * 60 * 60;

/** A product that serves from a home of its own, and one kept-open connection to it with a viewer's token. */
export class ProductProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly home: string,
    private readonly connection: HttpConnection,
  ) {}

  /** `folder`: on a real disk, since the audit log is written there. */
  static async start(folder: string, { uri, user, password }: LocalNeo4j, viewer: Viewer): Promise<ProductProcess> {
    mkdirSync(folder, { recursive: true });
    const home = mkdtempSync(join(folder, 'served-'));
    const log = openSync(join(home, LOG), 'w');
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = fork('bin/dev.js', ['bench/product/serve-product.ts'], {
      env,
      stdio: ['ignore', log, 'inherit', 'ipc'],
      execArgv: profiling(),
    });
    closeSync(log);
    const listening = await tell(child, { order: 'open', home, neo4j: { uri, user, password } });
    if (listening.reply !== 'listening') throw new Error('The product did not say where it listens');
    const key = await loadSigningKey(homePaths(home, join(home, 'anchors')).tokenSigningKey);
    const token = await issueToken(viewer, key, { expiresInSeconds: TOKEN_SECONDS });
    if (!token.ok) throw new Error(token.refusal);
    return new ProductProcess(child, home, await HttpConnection.open(listening.port, token.value));
  }

  /** The answer to a request body; an error in it ends the measurement, for it would be fast for the wrong reason. */
  async ask<Data>(body: string): Promise<Data> {
    const { data, errors } = JSON.parse(await this.connection.post(body)) as { data?: Data; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(`The product answered with errors: ${JSON.stringify(errors)}\n${this.lastLogged()}`);
    return data;
  }

  private lastLogged(): string {
    return readFileSync(join(this.home, LOG), 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  }

  /** The statements that the product runs while the work lasts, in their order. */
  async recording(work: () => Promise<unknown>): Promise<readonly RecordedStatement[]> {
    await tell(this.child, { order: 'record' });
    await work();
    const taken = await tell(this.child, { order: 'take' });
    return taken.reply === 'done' ? taken.statements : [];
  }

  async stop(): Promise<void> {
    this.connection.close();
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await tell(this.child, { order: 'close' });
    await ended;
    rmSync(this.home, { recursive: true });
  }
}

/** With INTELMAP_BENCH_PROFILE set to a folder, the serving process leaves a CPU profile there. */
function profiling(): string[] {
  const folder = process.env['INTELMAP_BENCH_PROFILE'];
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=200'];
}

function tell(child: ChildProcess, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The serving process ended'));
    child.once('exit', ended);
    child.once('message', (reply: Reply) => {
      child.off('exit', ended);
      resolve(reply);
    });
    child.send(order);
  });
}
