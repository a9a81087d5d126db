import type { FactType, SelectorType } from '../../graph/graph-model';
import type { PartialDate } from './partial-date';

/** What a person did or suffered in a case. It stands on the fact, never on the person: one child may be victim and suspect. */
export const PERSON_ROLES = ['SUSPECT', 'OFFENDER', 'VICTIM', 'WITNESS', 'REPORTER', 'ACTIVIST', 'OTHER'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const SOURCE_KINDS = [
  'CYBERTIP',
  'CEOP_REFERRAL',
  'CRIME_RECORD',
  'INTELLIGENCE_REPORT',
  'EXHIBIT_EXTRACTION',
  'HASH_LIST',
  'STIX_BUNDLE',
  'CASE_BUNDLE',
  'TABLE',
  'TAGPACK',
  'ANALYST',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** As stated, or the source's own assessment: Data Protection Act 2018, section 38. */
export type FactNature = 'STATED' | 'ASSESSED';

export type FactProperties = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A person within the file that names them, `personOrUserReported[1]` for one; two files may use the same word for two people. */
export type PersonRef = string;

/** An organisation within the file that describes it. */
export type OrganisationRef = string;

/** An identifier, or with `unmatched` a value that is none: it is of its source alone, so that nothing is ever matched by it. */
export interface SelectorEnd {
  readonly type: SelectorType;
  readonly key: string;
  readonly unmatched?: true;
}

/**
 * One end of a fact. A platform is named by its slug, what is held by its id, the investigation is the one imported
 * into. A held value that is no identifier says what was written.
 */
export type FactEnd =
  | { readonly person: PersonRef }
  | { readonly organisation: OrganisationRef }
  | { readonly selector: SelectorEnd }
  | { readonly platform: string }
  | { readonly held: string; readonly written?: SelectorEnd }
  | { readonly investigation: true };

/** Where in the file an item stands: an element path such as `/report/personOrUserReported[1]/ipCaptureEvent[2]`, or line and column. */
interface Placed {
  readonly at: string;
}

/** One document. It comes after all that it says, because its origin is known only then. */
export interface IntakeSource extends Placed {
  readonly kind: 'source';
  readonly sourceKind: SourceKind;
  /** The report's own number where the file gives one. */
  readonly reference: string | null;
  /** The CyberTipline report that the document is, or is a part of. */
  readonly reportNumber?: string | null | undefined;
  /** Numbers of other reports that it names. */
  readonly relatedReports?: readonly string[] | undefined;
  /** What it says that is no fact about anybody: the chat program, the game, whether it is urgent. */
  readonly details?: FactProperties | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly occurredAt: number | null;
  /** The wire string, kept verbatim. */
  readonly incidentType: string | null;
  readonly annotations: readonly string[];
  readonly platform: string | null;
  /** Who made it, where the file says so; what the importing user says outranks it. */
  readonly publisher?: string | undefined;
  /** The origin event in clear (see origins/origin-key.ts): it holds identifiers, so only its HMAC under the installation's secret may be stored. */
  readonly originKey: string;
}

/** A person as this file describes them; comes once a reference, before every fact that names it. */
export interface IntakePerson extends Placed {
  readonly kind: 'person';
  readonly ref: PersonRef;
  readonly role: PersonRole;
  readonly name: string | null;
  readonly dateOfBirth: PartialDate | null;
  /** An age or age range as it was given. */
  readonly ageText: string | null;
}

/** What sort of body a source speaks of. A force, unit or agency is reference data and never comes from a source. */
export const DESCRIBED_KINDS = ['ACTIVIST_GROUP', 'OTHER'] as const;
export type DescribedKind = (typeof DESCRIBED_KINDS)[number];

/** An organisation as this file describes it: a record of its source, as a person is; comes before every fact that names it. */
export interface IntakeOrganisation extends Placed {
  readonly kind: 'organisation';
  readonly ref: OrganisationRef;
  readonly name: string;
  readonly organisationKind: DescribedKind;
  /** As the source words it: exchange, mixing_service. */
  readonly category: string | null;
}

/** An identifier; comes before every fact that names it, and again wherever the file mentions it again. */
export interface IntakeSelector extends Placed {
  readonly kind: 'selector';
  readonly type: SelectorType;
  readonly key: string;
  /** The value is no identifier of its type, by its checksum for one: kept as it was written, which is then the key, and matched by nothing. */
  readonly unmatched?: true;
  readonly platform: string | null;
  /** As it was written. */
  readonly raw: string;
  /** What is known of its validity, in words. */
  readonly notes: readonly string[];
}

/** One assertion. The same assertion may come twice from one file: it is one fact. */
export interface IntakeFact extends Placed {
  readonly kind: 'fact';
  readonly type: FactType;
  readonly from: FactEnd;
  readonly to: FactEnd;
  /** Milliseconds since 1970 UTC. */
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
  readonly nature: FactNature;
  /** INVOLVED_IN: the person's part; USES and APPEARS_IN of a selector: the part of the person whose it is, so that a reporter's own contact is told apart. */
  readonly role: PersonRole | null;
  /** 3x5x2, where this fact has another than its source. */
  readonly grade?: string;
  readonly properties: FactProperties;
}

/** Imported, with a doubt that a person should look at. */
export interface FlaggedNotice extends Placed {
  readonly kind: 'flagged';
  /** As written, or WITHHELD where it is part of what a victim is known by. */
  readonly value: string;
  readonly reason: string;
}

/** A value that could not be imported; the rest of the file is. */
export interface RefusedNotice extends Placed {
  readonly kind: 'refused';
  readonly reason: string;
}

/** A part of the file that the importer does not read, told once a path with the number of times that it was met. */
export interface NotUnderstoodNotice extends Placed {
  readonly kind: 'notUnderstood';
  readonly what: string;
  readonly count: number;
}

export interface WarningNotice extends Placed {
  readonly kind: 'warning';
  readonly warning: string;
}

export type IntakeNotice = FlaggedNotice | RefusedNotice | NotUnderstoodNotice | WarningNotice;

/**
 * What every importer yields, one after the other and never all at once, so that a writer may run through a file twice
 * (to validate it whole, then to write it) in constant memory. The same file gives the same items in the same order.
 */
export type IntakeItem = IntakeSource | IntakePerson | IntakeOrganisation | IntakeSelector | IntakeFact | IntakeNotice;

/** Stands in a notice for a value by which a victim could be known. */
export const WITHHELD = '(withheld)';
