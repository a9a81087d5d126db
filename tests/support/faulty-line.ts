import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TestNeo4j } from './test-neo4j';

/** A Bolt COMMIT, whole in its chunk. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A line to Neo4j that can lose the answer to a commit, swallow everything, or be cut. */
export class FaultyLine {
  /** Answers to commits that were lost. */
  lost = 0;
  /** Whether the answer to the next commit is lost. */
  losesNext: () => boolean = () => false;
  private swallows = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: TestNeo4j,
  ) {}

  static async open(target: TestNeo4j): Promise<FaultyLine> {
    const server = createServer();
    const line = new FaultyLine(server, target);
    server.on('connection', (client) => line.carry(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get neo4j(): TestNeo4j {
    return { ...this.target, uri: `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}` };
  }

  /** From now on nothing comes through, and nobody is told. */
  swallow(): void {
    this.swallows = true;
  }

  /** New connections are carried again; those into the black hole stay there. */
  mend(): void {
    this.swallows = false;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private carry(client: Socket): void {
    const upstream = connect(Number(new URL(this.target.uri).port), '127.0.0.1');
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
    }
    let deaf = false;
    const inHole = () => (deaf ||= this.swallows);
    let losing = false;
    client.on('data', (bytes) => {
      if (inHole()) return;
      if (bytes.includes(COMMIT) && this.losesNext()) losing = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (inHole()) return;
      if (losing) {
        this.lost += 1;
        client.destroy();
        upstream.destroy();
      } else client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => (deaf ? undefined : client.destroy()));
  }
}
