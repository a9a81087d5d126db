import type { FactType, SelectorType } from '../../../src/graph/graph-model';
import type { Viewer } from '../../../src/domain/access/viewer';

/** The small pools that worlds draw from: small, so that the same value is met again in another scope. */
export const FORCES = ['northshire', 'southmere', 'westfold'] as const;
export const VIEWER_NAMES = ['dc.larkin', 'ds.okafor'] as const;
export const OTHER_NAMES = ['di.brandt', 'dc.ames'] as const;
export const COMPARTMENTS = ['OAK', 'ELM'] as const;
/** Never held by a viewer. */
export const CLOSED_COMPARTMENT = 'YEW';
export const TITLES = ['Operation Lantern', 'Operation Harbour', 'Lantern harbour review', null] as const;
export const URNS = ['2026/0001', '2026/0002', '2026/0003', '2026/0004'] as const;
export const DAYS = ['2026-01-10', '2026-02-20', '2026-02-21', '2026-04-01'] as const;
export const STATUSES = ['OPEN', 'SUSPENDED', 'CLOSED'] as const;
export const PERSON_NAMES = ['John Lantern', 'Jon Lantern', 'Mary Harbour', 'Ada Quay', null] as const;
export const BIRTHS = ['1991', '2009-05', '2010-03-04', null] as const;
export const ROLES = ['SUSPECT', 'OFFENDER', 'VICTIM', 'VICTIM', 'WITNESS', 'REPORTER', 'ACTIVIST', 'OTHER'] as const;
export const GRADES = [null, '1BP', '2CC/A1/S2', '3EP'] as const;
export const SOURCE_KINDS = ['CYBERTIP', 'CEOP_REFERRAL', 'ANALYST'] as const;
export const ORIGINS = ['origin-a', 'origin-b', 'origin-c'] as const;
export const REPORT_NUMBERS = ['123456789', '987654321', null, '111222333'] as const;
/** What reports quote: each other, twice the same, and one that nobody holds. */
export const QUOTED_REPORTS = [['987654321'], ['111222333', '555000111'], [], ['123456789', '987654321']] as const;
export const PROPERTIES = [
  null,
  '{"capacity":"own"}',
  '{"port":4711,"event":"login"}',
  '{"port":5822,"possibleProxy":true}',
  '{"capacity":"compromised"}',
  '{"account":"chatline/1001"}',
] as const;
export const PLATFORMS = [
  { slug: 'chatline', name: 'Chatline', kind: 'MESSAGING' },
  { slug: 'picturewall', name: 'Picturewall', kind: 'SOCIAL' },
] as const;
export const ORGANISATIONS = [
  { slug: 'northshire', name: 'Northshire Police', kind: 'FORCE' },
  { slug: 'nca', name: 'National Crime Agency', kind: 'NATIONAL_AGENCY' },
] as const;

/** Two of the kinds that matter most, one of the others; one address that a carrier shares, and one on a warning list. */
export const SELECTORS: readonly { readonly type: SelectorType; readonly key: string; readonly platform: string | null }[] = [
  { type: 'ACCOUNT', key: 'chatline/1001', platform: 'chatline' },
  { type: 'ACCOUNT', key: 'picturewall/77', platform: 'picturewall' },
  { type: 'HANDLE', key: 'chatline/lantern', platform: 'chatline' },
  { type: 'HANDLE', key: 'elsewhere/lantern', platform: 'elsewhere' },
  { type: 'PHONE', key: '+447700900123', platform: null },
  { type: 'PHONE', key: '+447700900456', platform: null },
  { type: 'EMAIL', key: 'lantern@example.org', platform: null },
  { type: 'EMAIL', key: 'harbour@example.org', platform: null },
  { type: 'IP_ADDRESS', key: '198.51.100.7', platform: null },
  { type: 'IP_ADDRESS', key: '100.64.0.9', platform: null },
  { type: 'IP_ADDRESS', key: '9.9.9.9', platform: null },
  { type: 'WALLET', key: 'bitcoin/example-wallet-1', platform: null },
  { type: 'DEVICE', key: 'imei/490154203237518', platform: null },
  { type: 'MEDIA_HASH', key: `sha256/${'ab'.repeat(32)}`, platform: null },
  { type: 'ADDRESS', key: '1 example street/ex1 1ex', platform: null },
  { type: 'URL', key: 'https://example.org/lantern', platform: null },
];

/** What may stand at the end of a fact: a person, an investigation, reference data, or a selector of some types. */
export type EndKind = 'person' | 'here' | 'elsewhere' | 'platform' | 'organisation' | readonly SelectorType[];

const ANY: readonly SelectorType[] = [...new Set(SELECTORS.map(({ type }) => type))];
const REACHABLE = ['ACCOUNT', 'HANDLE', 'PHONE', 'EMAIL'] as const;

interface FactRule {
  readonly type: FactType;
  readonly from: EndKind;
  readonly to: EndKind;
}

const APPEARS: FactRule = { type: 'APPEARS_IN', from: ANY, to: 'here' };
const USED: FactRule = { type: 'USES', from: 'person', to: ANY };

const INVOLVED: FactRule = { type: 'INVOLVED_IN', from: 'person', to: 'here' };

/** Each fact type between the kinds that the graph can hold; the two that overlaps are made of stand oftener. */
export const FACT_RULES: readonly FactRule[] = [
  ...Array<FactRule>(14).fill(APPEARS),
  ...Array<FactRule>(4).fill(USED),
  ...Array<FactRule>(3).fill(INVOLVED),
  { type: 'ON', from: ['ACCOUNT'], to: 'platform' },
  { type: 'KNOWN_AS', from: ['ACCOUNT'], to: ['HANDLE'] },
  { type: 'CONNECTED_FROM', from: ['ACCOUNT'], to: ['IP_ADDRESS'] },
  { type: 'ASSOCIATED_WITH', from: 'person', to: 'person' },
  { type: 'LABELLED_AS', from: ['WALLET'], to: 'organisation' },
  { type: 'CONTACTED', from: REACHABLE, to: REACHABLE },
  { type: 'THREATENED', from: ['ACCOUNT'], to: 'person' },
  { type: 'THREATENED', from: 'person', to: 'person' },
  { type: 'HOLDS', from: ['ACCOUNT'], to: ['MEDIA_HASH'] },
  { type: 'DEPICTS', from: ['MEDIA_HASH'], to: 'person' },
  { type: 'MEMBER_OF', from: 'person', to: 'organisation' },
  { type: 'STUNG', from: 'organisation', to: 'person' },
  { type: 'LOCATED_AT', from: 'person', to: ['ADDRESS'] },
  { type: 'LOCATED_AT', from: ['IP_ADDRESS'], to: ['ADDRESS'] },
  { type: 'RELATED_TO', from: 'here', to: 'elsewhere' },
];

export const HOUR = 3_600_000;
/** When the first version of a world is opened. */
export const FIRST_OPENED = Date.UTC(2026, 4, 1, 8);
/** When a world is asked. */
export const NOW = Date.UTC(2026, 4, 20, 12);

/** Scopes by what they are to the viewer; the first group is read, the second is not. */
export const SEEN_SCOPES = ['own', 'ownSilent', 'openElsewhere', 'asClearedAsViewer', 'memberOf'] as const;
export const HIDDEN_SCOPES = ['aboveClearance', 'otherCompartment', 'closedMembership', 'silentElsewhere', 'pointerElsewhere', 'memberButUncleared'] as const;
export type ScopeKind = (typeof SEEN_SCOPES)[number] | (typeof HIDDEN_SCOPES)[number];

export const VIEWER_ROLES = ['investigator', 'auditor'] as const satisfies Viewer['roles'];
