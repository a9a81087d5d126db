import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** One connection that is kept open, over which one question goes after the other: as little client as can be, since its time is measured too. */
export class HttpConnection {
  private received: Buffer[] = [];
  private length = 0;
  /** Bytes of head and body together, once the head is there. */
  private expected = Infinity;
  private bodyStart = 0;
  private answered: ((body: string) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The server closed the connection')));
  }

  static async open(port: number, token: string): Promise<HttpConnection> {
    const head = [
      'POST /graphql HTTP/1.1',
      `host: 127.0.0.1:${port}`,
      'content-type: application/json',
      'accept: application/json',
      `authorization: Bearer ${token}`,
    ];
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new HttpConnection(socket, head.join('\r\n'));
  }

  /** The body of the answer, whatever its status. */
  post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(`${this.head}\r\ncontent-length: ${Buffer.byteLength(body)}${HEAD_END}${body}`);
    });
  }

  close(): void {
    this.failed = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.length += chunk.length;
    if (this.expected === Infinity) this.readHead();
    if (this.length < this.expected) return;
    const body = Buffer.concat(this.received).toString('utf8', this.bodyStart);
    [this.received, this.length, this.expected] = [[], 0, Infinity];
    this.answered?.(body);
  }

  private readHead(): void {
    const text = Buffer.concat(this.received).toString('latin1');
    const end = text.indexOf(HEAD_END);
    if (end < 0) return;
    this.bodyStart = end + HEAD_END.length;
    this.expected = this.bodyStart + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  }
}
