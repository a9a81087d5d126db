import type { Tier, Visibility } from '../../../src/domain/access/scope';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { FactType, SelectorType } from '../../../src/graph/graph-model';

/** What a physical graph holds, as plain data: every node, relationship and counter, and nothing that is worked out from them. */
export interface World {
  readonly scopes: readonly WorldScope[];
  readonly versions: readonly WorldVersion[];
  readonly counter: WorldCounter;
  readonly platforms: readonly WorldReference[];
  readonly organisations: readonly WorldReference[];
  readonly investigations: readonly WorldInvestigation[];
  readonly sources: readonly WorldSource[];
  readonly persons: readonly WorldPerson[];
  readonly selectors: readonly WorldSelector[];
  readonly facts: readonly WorldFact[];
  readonly writes: readonly WorldWrite[];
}

export interface WorldScope {
  readonly number: number;
  readonly key: string;
  readonly organisation: string;
  readonly tier: Tier;
  readonly markings: readonly string[];
  readonly compartments: readonly string[];
  readonly visibility: Visibility;
  readonly members: readonly string[] | null;
  /** How many versions were published into it, and when the latest was. */
  readonly publications: number;
  readonly lastPublishedAt: number;
}

export interface WorldVersion {
  readonly number: number;
  readonly openedAt: number;
  /** Null while it is open: nothing of it may be seen. */
  readonly publishedAt: number | null;
  readonly scopes: readonly number[];
}

export interface WorldCounter {
  readonly last: number;
  readonly unpublished: readonly number[];
  readonly scopesRevision: number;
  readonly lastScope: number;
}

/** Platforms and forces: they carry no case facts, and everybody sees them. */
export interface WorldReference {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
}

export interface WorldRecord {
  readonly id: string;
  readonly scope: number;
  readonly fromVersion: number;
  readonly untilVersion: number;
}

export interface WorldInvestigation extends WorldRecord {
  readonly urn: string;
  readonly title: string | null;
  readonly force: string;
  readonly status: string;
  readonly openedOn: string;
  readonly contact: string | null;
  readonly revision: number;
}

export interface WorldSource extends WorldRecord {
  readonly kind: string;
  readonly reference: string;
  readonly publisher: string | null;
  readonly receivedAt: number;
  readonly occurredAt: number | null;
  readonly incidentType: string | null;
  readonly sha256: string;
  readonly origin: string;
  readonly investigation: string;
  readonly reportNumber: string | null;
  /** The numbers of reports that it quotes; each is a node of its own in the graph. */
  readonly relatedReports: readonly string[];
}

export interface WorldPerson extends WorldRecord {
  readonly name: string | null;
  readonly dateOfBirth: string | null;
  readonly source: string;
}

export interface WorldSelector {
  readonly id: string;
  readonly type: SelectorType;
  readonly key: string;
  readonly platform: string | null;
}

export interface WorldFact extends WorldRecord {
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly origin: string;
  readonly nature: 'STATED' | 'ASSESSED';
  readonly grade: string | null;
  readonly role: string | null;
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
  readonly properties: string | null;
}

/** A keyed write of the past, whose outcome is told again to whoever sends its key and input again. */
export interface WorldWrite {
  readonly actor: Pick<Viewer, 'name' | 'force'>;
  readonly clientKey: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The investigation that it led to. */
  readonly investigationId: string;
  readonly at: number;
}
