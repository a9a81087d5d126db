import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

/** What Neo4j's own semantic analysis says of a statement. */
export interface Semantics {
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** Variables that are a node, a fact or a path, or a list of them. */
  readonly entities: readonly string[];
}

/** Several times the statements of one checkout. */
const KEPT = 1000;
const ENTITY = /\b(Node|Relationship|Path)\b/;

function analyse(statement: string): Semantics {
  const { diagnostics, symbolTables } = lintCypherQuery(statement, { defaultLanguage: 'CYPHER 5' }, { consoleCommandsEnabled: false });
  const found = diagnostics.map(({ message, range }) => ({ line: range.start.line, message: typeof message === 'string' ? message : message.value }));
  return {
    // Parameters are held to the header by a rule of our own.
    problems: found.filter(({ message }) => !/^Parameter .* is not defined\.$/.test(message)),
    entities: symbolTables
      .flat()
      .flatMap(({ variable, types }) => (types.length > 0 && types.every((type) => ENTITY.test(String(type))) ? [variable.trim()] : [])),
  };
}

/**
 * The analysis of each statement, kept between runs by the statement's digest: it takes about a tenth of a second each,
 * and the same text always gives the same answer from the same version of the analyser.
 */
export class SemanticsCache {
  private readonly known: Map<string, Semantics>;
  private readonly used = new Map<string, Semantics>();

  private constructor(
    private readonly file: string | null,
    entries: readonly (readonly [string, Semantics])[],
  ) {
    this.known = new Map(entries);
  }

  static open(root: string): SemanticsCache {
    const modules = join(root, 'node_modules');
    if (!existsSync(modules)) return SemanticsCache.inMemory();
    const manifest = readFileSync(join(require.resolve('@neo4j-cypher/language-support'), '../../../package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const file = join(modules, '.cache', 'intelmap-dev', `semantics-${version}.json`);
    try {
      return new SemanticsCache(file, JSON.parse(readFileSync(file, 'utf8')) as [string, Semantics][]);
    } catch {
      return new SemanticsCache(file, []);
    }
  }

  static inMemory(): SemanticsCache {
    return new SemanticsCache(null, []);
  }

  of(statement: string): Semantics {
    const digest = createHash('sha256').update(statement).digest('hex');
    const semantics = this.used.get(digest) ?? this.known.get(digest) ?? analyse(statement);
    this.used.set(digest, semantics);
    return semantics;
  }

  /** Keeps what was asked for last; another branch's statements stay for a while. */
  save(): void {
    if (this.file === null) return;
    const unused = [...this.known].filter(([digest]) => !this.used.has(digest));
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify([...unused, ...this.used].slice(-KEPT)));
  }
}
