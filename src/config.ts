import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Neo4jChoice } from './graph/local/open-neo4j';
import { OperatorFault } from './kernel/faults';
import { ok, refused, type Result } from './kernel/result';
import { REQUEST_LIMITS, type RequestLimits } from './server/limits/request-limits';

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Everything that a deployment may decide, checked once at the start. */
export interface Config {
  /** INTELMAP_HOME: database, keys, audit log. */
  readonly home: string;
  readonly anchorsDirectory: string;
  readonly cacheDir: string;
  readonly neo4j: Neo4jChoice;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly allowedOrigins: readonly string[];
    readonly limits: RequestLimits;
  };
  /** Milliseconds after which a read or write of the graph is given up. */
  readonly requestDeadline: number;
  /** Whether tokens signed by this installation's own key are accepted: on the loopback address, or where it is said aloud. */
  readonly allowLocalIssuer: boolean;
  readonly seed: 'story' | 'none';
  /** The operator's own warning lists, and what values kept for examples are. */
  readonly warnings: { readonly folder: string | null; readonly areExamplesMute: boolean };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The source tree and what is built of it lie at the same depth. */
const CHECKOUT = resolve(__dirname, '..');

function wholeNumber(least: number, most: number, usual: number) {
  const expected = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, expected)
    .transform(Number)
    .pipe(z.number().min(least, expected).max(most, expected))
    .default(usual);
}

const yesOrNo = z
  .enum(['true', 'false'], 'expected true or false')
  .transform((word) => word === 'true')
  .default(false);
const path = z.string().transform((given) => resolve(given));

/** `https://desk.example.org`: scheme, host and port, and nothing behind them. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .refine((list) => list.every(isOrigin), 'expected origins such as https://desk.example.org, separated by commas')
  .default([]);

const general = {
  INTELMAP_HOME: path.default(join(CHECKOUT, '.intelmap')),
  INTELMAP_ANCHORS: path.optional(),
  INTELMAP_SEED: z.enum(['story', 'none'], 'expected story or none').default('story'),
  INTELMAP_WARNING_LISTS: path.optional(),
  INTELMAP_EXAMPLE_VALUES: z.enum(['ordinary', 'ignored'], 'expected ordinary or ignored').default('ordinary'),
  INTELMAP_LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`).default('info'),
  INTELMAP_ALLOW_LOCAL_ISSUER: yesOrNo,
  XDG_CACHE_HOME: path.default(join(homedir(), '.cache')),
};

const http = {
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'expected a host name or an IP address')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 4000),
  INTELMAP_ALLOWED_ORIGINS: origins,
  INTELMAP_REQUEST_DEADLINE_MS: wholeNumber(100, 600_000, REQUEST_LIMITS.requestMs),
  INTELMAP_MAX_DEPTH: wholeNumber(1, 50, REQUEST_LIMITS.depth),
  INTELMAP_MAX_COST: wholeNumber(1, 10_000_000, REQUEST_LIMITS.cost),
  INTELMAP_MAX_CONNECTIONS: wholeNumber(1, 100_000, REQUEST_LIMITS.connections),
  INTELMAP_DRAIN_NOTICE_MS: wholeNumber(0, 600_000, REQUEST_LIMITS.drainNoticeMs),
  INTELMAP_DRAIN_MS: wholeNumber(0, 600_000, REQUEST_LIMITS.drainMs),
};

const neo4j = {
  INTELMAP_NEO4J_HEAP_MB: wholeNumber(256, 1_000_000, 1024),
  INTELMAP_NEO4J_PAGE_CACHE_MB: wholeNumber(16, 1_000_000, 512),
  JAVA_HOME: path.optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'expected an address such as neo4j+s://graph.example.org:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: path.optional(),
};

const settings = z.object({ ...general, ...http, ...neo4j });
type Settings = z.infer<typeof settings>;

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The password of the Neo4j that somebody else runs; none is needed where there is no such Neo4j. */
function readPassword(given: Environment): Result<string, string> {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_PASSWORD_FILE: file } = given;
  if (uri === undefined) return ok('');
  if (password !== undefined) return ok(password);
  if (file === undefined) return refused('NEO4J_PASSWORD: expected the password of NEO4J_URI, here or in the file that NEO4J_PASSWORD_FILE names');
  try {
    return ok(readFileSync(file, 'utf8').trim());
  } catch {
    return refused('NEO4J_PASSWORD_FILE: expected a file that can be read');
  }
}

function chooseNeo4j(given: Settings, password: string): Neo4jChoice {
  if (given.NEO4J_URI !== undefined) return { kind: 'remote', uri: given.NEO4J_URI, user: given.NEO4J_USER, password };
  const memory = { heapMegabytes: given.INTELMAP_NEO4J_HEAP_MB, pageCacheMegabytes: given.INTELMAP_NEO4J_PAGE_CACHE_MB };
  const java = given.JAVA_HOME === undefined ? 'java' : join(given.JAVA_HOME, 'bin', 'java');
  return { kind: 'local', memory, programs: { java, maven: 'mvn' } };
}

function limitsOf(given: Settings): RequestLimits {
  return {
    ...REQUEST_LIMITS,
    depth: given.INTELMAP_MAX_DEPTH,
    cost: given.INTELMAP_MAX_COST,
    connections: given.INTELMAP_MAX_CONNECTIONS,
    drainNoticeMs: given.INTELMAP_DRAIN_NOTICE_MS,
    drainMs: given.INTELMAP_DRAIN_MS,
  };
}

function configOf(given: Settings, password: string): Config {
  return {
    home: given.INTELMAP_HOME,
    anchorsDirectory: given.INTELMAP_ANCHORS ?? join(given.INTELMAP_HOME, 'anchors'),
    cacheDir: join(given.XDG_CACHE_HOME, 'intelmap'),
    neo4j: chooseNeo4j(given, password),
    http: { host: given.HOST, port: given.PORT, allowedOrigins: given.INTELMAP_ALLOWED_ORIGINS, limits: limitsOf(given) },
    requestDeadline: given.INTELMAP_REQUEST_DEADLINE_MS,
    allowLocalIssuer: given.INTELMAP_ALLOW_LOCAL_ISSUER || isLoopback(given.HOST),
    seed: given.INTELMAP_SEED,
    warnings: { folder: given.INTELMAP_WARNING_LISTS ?? null, areExamplesMute: given.INTELMAP_EXAMPLE_VALUES === 'ignored' },
    logLevel: given.INTELMAP_LOG_LEVEL,
  };
}

/** A variable that is set to nothing is not set: shells and compose files cannot always leave one out. */
function setOnes(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}

/** The settings, or every problem with them at once: the variable's name and what is expected, never the value, which may be a secret. */
export function readConfig(environment: Environment): Result<Config, readonly string[]> {
  const given = setOnes(environment);
  const parsed = settings.safeParse(given);
  const password = readPassword(given);
  if (parsed.success && password.ok) return ok(configOf(parsed.data, password.value));
  const problems = (parsed.error?.issues ?? []).map(({ path: [name], message }) => `${String(name)}: ${message}`);
  return refused([...new Set([...problems, ...(password.ok ? [] : [password.refusal])])]);
}

/** The settings that this process was started with, or what is wrong with them. */
export function readOwnConfig(): Result<Config, readonly string[]> {
  return readConfig(process.env);
}

/** The settings that this process was started with, for whoever cannot go on with bad ones: a line for each problem, and no stack. */
export function requireOwnConfig(): Config {
  const config = readOwnConfig();
  if (!config.ok) throw new OperatorFault(config.refusal.join('\n'));
  return config.value;
}
