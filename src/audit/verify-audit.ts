import type { KeyObject } from 'node:crypto';
import { auditEntryId, firstHead, overallHead, parseLine } from '../domain/audit/chain';
import type { ChainHead } from '../domain/audit/log-record';
import { listAnchors, readAnchor, type Anchor } from './anchor';
import { expectHeads, walkChain, type Breach, type WalkedChain } from './chain-walk';
import { listSegments, listWriters, readForwards } from './log-files';

export interface VerifyAuditSettings {
  readonly directory: string;
  readonly anchorsDirectory: string;
  readonly publicKey: KeyObject;
}

export interface AuditVerification {
  readonly intact: boolean;
  /** Audit entries met; the lines that open and close a chain are not counted. */
  readonly entries: number;
  /** Id of the first entry that is not as it was written, or is missing. */
  readonly firstBroken: string | null;
  /** One hash over the heads of all writers. */
  readonly head: string;
  /** Each place where the log is broken and why, in words. */
  readonly problems: readonly string[];
  /** What is no sign of tampering, an unfinished last line of a killed writer for one. */
  readonly notes: readonly string[];
}

interface NamedHead {
  readonly head: ChainHead;
  readonly by: string;
}

/** The heads that a chain names in its first line. */
async function headsNamedBy(directory: string, writer: string): Promise<readonly ChainHead[]> {
  const [first] = await listSegments(directory, writer);
  if (first === undefined) return [];
  for await (const { lines } of readForwards(first)) {
    const record = lines[0] === undefined ? undefined : parseLine(lines[0])?.record;
    return record?.kind === 'opened' ? record.heads : [];
  }
  return [];
}

async function gatherNamedHeads(directory: string, writers: readonly string[]): Promise<Map<string, NamedHead[]>> {
  const named = new Map<string, NamedHead[]>();
  for (const by of writers) {
    for (const head of await headsNamedBy(directory, by)) {
      named.set(head.writer, [...(named.get(head.writer) ?? []), { head, by }]);
    }
  }
  return named;
}

function absentChain(writer: string, why: string): WalkedChain {
  const breach: Breach = { entry: auditEntryId(writer, 1), why: `writer ${writer}: ${why}` };
  return { head: firstHead(writer), entries: 0, breaches: [breach], notes: [] };
}

/** What is wrong with the whole chain before its lines are looked at. */
function breachOfWhole(anchor: Anchor | 'missing' | 'forged', hasLines: boolean, named: readonly NamedHead[]): string | null {
  const [first] = named;
  if (anchor === 'forged') return 'its anchor was edited, or was signed with another key';
  if (anchor === 'missing' && hasLines) return 'its anchor is missing';
  if (anchor === 'missing' && first)
    return `both its log and its anchor are missing, but the first line of writer ${first.by} names line ${first.head.sequence} of it`;
  if (anchor !== 'missing' && anchor.sequence > 0 && !hasLines) return `its log is missing, but its signed anchor names line ${anchor.sequence} of it`;
  return null;
}

async function verifyChain(writer: string, settings: VerifyAuditSettings, named: readonly NamedHead[]): Promise<WalkedChain> {
  // The anchor is read before the lines: a live writer's chain may grow meanwhile, and must not be behind its anchor.
  const anchor = await readAnchor(settings.anchorsDirectory, writer, settings.publicKey);
  const segments = await listSegments(settings.directory, writer);
  const why = breachOfWhole(anchor, segments.length > 0, named);
  const signed = typeof anchor === 'string' ? null : anchor;
  const walked = await walkChain(writer, segments, expectHeads(signed, named));
  if (why === null) return walked;
  const absent = absentChain(writer, why);
  return segments.length === 0 ? absent : { ...walked, breaches: [...absent.breaches, ...walked.breaches] };
}

/** Walks every chain and compares it with its signed anchor and with what the other chains know of it; takes the same memory for a log of any length. */
export async function verifyAudit(settings: VerifyAuditSettings): Promise<AuditVerification> {
  const anchored = await listAnchors(settings.anchorsDirectory);
  const logged = await listWriters(settings.directory);
  const named = await gatherNamedHeads(settings.directory, logged);
  const chains: WalkedChain[] = [];
  for (const writer of [...new Set([...anchored, ...logged, ...named.keys()])].sort()) {
    chains.push(await verifyChain(writer, settings, named.get(writer) ?? []));
  }
  const breaches = chains.flatMap((chain) => chain.breaches);
  return {
    intact: breaches.length === 0,
    entries: chains.reduce((sum, chain) => sum + chain.entries, 0),
    firstBroken: breaches[0]?.entry ?? null,
    head: overallHead(chains.map((chain) => chain.head)),
    problems: breaches.map((breach) => breach.why),
    notes: chains.flatMap((chain) => chain.notes),
  };
}
