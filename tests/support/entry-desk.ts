import type { Viewer } from '../../src/domain/access/viewer';
import type { ApiServer } from './api-server';
import { dataOf, nodesOf, type Edges } from './asking';
import { NORTHSHIRE, NUMBERS, WESTFOLD, giveTwoForcesOneOffender } from './two-forces';

export const ANALYST: Viewer = { ...NORTHSHIRE, name: 'a.quill', roles: ['analyst'] };

export const RECORD = `mutation ($input: RecordIntelligenceInput!) { recordIntelligence(input: $input) { __typename
  ... on IntelligenceRecorded { source { id kind label reference publisher sha256 } notes
    facts { id type nature properties firstSeen lastSeen grade { code } source { id } from { id __typename label } to { id __typename label } } }
  ... on InvestigationNotFound { message }
  ... on IntelligenceRefused { problems } } }`;

interface End {
  readonly id: string;
  readonly label: string;
}
export interface Recorded {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly string[];
  readonly notes?: readonly string[];
  readonly source?: { readonly id: string };
  readonly facts?: readonly { readonly id: string; readonly type: string; readonly from: End; readonly to: End }[];
}

export const PEOPLE = [
  { ref: 'man', name: 'Alan Sample', dateOfBirth: '1991-05', role: 'SUSPECT' },
  { ref: 'girl', name: 'Kerry Hidden', role: 'VICTIM' },
];
export const SELECTORS = [
  { ref: 'phone', type: 'PHONE', value: '07700 900123' },
  { ref: 'account', type: 'ACCOUNT', value: 'u-4711', platform: 'Chatline' },
];
export const FACTS = [
  { type: 'USES', from: 'man', to: 'phone', nature: 'STATED', grade: '1AP', properties: { capacity: 'own' } },
  { type: 'THREATENED', from: 'man', to: 'girl', nature: 'ASSESSED', firstSeen: '2026-03-01T10:00:00Z', lastSeen: '2026-03-02T10:00:00Z' },
];

/** Ids of the sources behind an investigation. */
export async function sourcesOf(server: ApiServer, urn: string): Promise<string[]> {
  const query = 'query ($urn: String!) { investigation(urn: $urn) { sources(first: 100) { edges { node { id } } } } }';
  const { investigation } = await dataOf<{ investigation: { sources: Edges<{ id: string }> } }>(server, NORTHSHIRE, query, { urn });
  return nodesOf(investigation.sources).map(({ id }) => id);
}

/** Records entries in the investigations of two-forces. */
export class EntryDesk {
  private keys = 0;

  private constructor(
    private readonly server: ApiServer,
    readonly cases: Readonly<Record<keyof typeof NUMBERS, string>>,
  ) {}

  static async open(server: ApiServer): Promise<EntryDesk> {
    await giveTwoForcesOneOffender(server.system);
    const find = 'query ($urn: String!) { investigation(urn: $urn) { id } }';
    const idOf = async (urn: string) => (await dataOf<{ investigation: { id: string } }>(server, WESTFOLD, find, { urn })).investigation.id;
    const ids = await Promise.all(Object.entries(NUMBERS).map(async ([name, urn]) => [name, await idOf(urn)] as const));
    return new EntryDesk(server, Object.fromEntries(ids) as EntryDesk['cases']);
  }

  /** Of Northshire's, under a number and a key of its own. */
  anEntry(changes: object = {}): Record<string, unknown> & { readonly reference: string } {
    this.keys += 1;
    return { investigation: this.cases.north, reference: `INT/${this.keys}`, grade: '2cc/a2/s2', idempotencyKey: `entry ${this.keys}`, ...changes };
  }

  async record(input: object, viewer: Viewer = ANALYST): Promise<Recorded> {
    return (await dataOf<{ recordIntelligence: Recorded }>(this.server, viewer, RECORD, { input })).recordIntelligence;
  }
}
