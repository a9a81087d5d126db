import { join } from 'node:path';
import { say } from '../bench-run';
import { systemClock } from '../../src/kernel/clock';
import { buildSchema } from '../../src/server/schema';
import type { HttpServer } from '../../src/server/http-server';
import { REQUEST_LIMITS } from '../../src/server/limits/request-limits';
import { createLogger } from '../../src/server/logger';
import { serveSystem } from '../../src/server/serve-system';
import { loadWarnings } from '../../src/system/load-warnings';
import { openSystem, type System } from '../../src/system/open-system';
import { BenchMint } from './bench-mint';
import type { Order, RecordedStatement, Reply } from './recorded-statement';

/** Beyond any limit of a measurement, so that none is met by accident. */
const DEADLINE = 60_000;

/** The product as it is served, in a process of its own; told by its parent when to write down the statements that it runs. */
class ServedProduct {
  private statements: RecordedStatement[] = [];

  private constructor(
    private readonly system: System,
    private readonly server: HttpServer,
    readonly port: number,
  ) {}

  static async open({ home, neo4j }: Extract<Order, { order: 'open' }>): Promise<ServedProduct> {
    const system = await openSystem({
      home,
      anchorsDirectory: join(home, 'anchors'),
      neo4j: { ...neo4j, deadline: DEADLINE },
      clock: systemClock,
      onProgress: say,
    });
    const warnings = await loadWarnings({ folder: null, areExamplesMute: false });
    const serving = { schema: buildSchema(), warnings, logger: createLogger('info'), limits: REQUEST_LIMITS, allowedOrigins: [], pages: new Map() };
    const mint = new BenchMint(Buffer.from('the ids of the measured graph'));
    const server = await serveSystem({ ...system, mint }, serving);
    const { port } = await server.listen(0, '127.0.0.1');
    return new ServedProduct(system, server, port);
  }

  /** From now on, until they are taken; while timings are taken nothing stands between the product and its graph. */
  record(): void {
    const { graph } = this.system;
    const run = graph.run.bind(graph);
    graph.run = (spec, params) => {
      this.statements.push({ name: spec.name, text: spec.text, params, fields: spec.params });
      return run(spec, params);
    };
  }

  take(): RecordedStatement[] {
    const { statements } = this;
    this.statements = [];
    Reflect.deleteProperty(this.system.graph, 'run');
    return statements;
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.system.close();
  }
}

// Switched on by the launcher of development scripts, and paid for at each statement: the driver takes a stack trace of it.
process.setSourceMapsEnabled(false);

let product: ServedProduct | null = null;

async function obey(order: Order): Promise<Reply> {
  if (order.order === 'open') {
    product = await ServedProduct.open(order);
    return { reply: 'listening', port: product.port };
  }
  if (order.order === 'record') product?.record();
  const statements = order.order === 'take' ? (product?.take() ?? []) : [];
  if (order.order === 'close') await product?.close();
  return { reply: 'done', statements };
}

process.on('message', (order: Order) => {
  obey(order).then(
    (reply) => {
      process.send?.(reply);
      if (order.order === 'close') process.disconnect();
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
