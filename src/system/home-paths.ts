import { join } from 'node:path';

/** Where an installation keeps what is its own; another home is another, independent system. */
export interface HomePaths {
  readonly identitySecret: string;
  readonly cursorSecret: string;
  readonly tokenSigningKey: string;
  readonly auditSigningKey: string;
  readonly auditLog: string;
  readonly anchors: string;
  /** What is still open of the writes that killed processes had begun. */
  readonly intents: string;
}

/** `anchors` is best kept elsewhere: whoever can rewrite the log must not reach what proves it. */
export function homePaths(home: string, anchorsDirectory: string): HomePaths {
  const key = (name: string) => join(home, 'keys', name);
  return {
    identitySecret: key('identity-secret'),
    cursorSecret: key('cursor-secret'),
    tokenSigningKey: key('token-signing.json'),
    auditSigningKey: key('audit-anchor.pem'),
    auditLog: join(home, 'audit'),
    anchors: anchorsDirectory,
    intents: join(home, 'run', 'intents'),
  };
}
