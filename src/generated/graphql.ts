// Generated from schema/*.graphql by `npm run generate`; edit there.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode, SelectorNode, PlatformNode, OrganisationNode, SubjectNode, PersonNode, SourceNode, InvestigationNode } from '../features/entities/entity-node';
import type { AnyNode } from '../features/entities/load-node';
import type { FactNode } from '../features/facts/fact-node';
import type { OverlapNode, ReasonNode } from '../features/overlaps/overlap-node';
import type { CheckResultNode, PointerNode } from '../features/lookups/check-result-node';
import type { RequestContext } from '../features/request-context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day: 2026-03-14. */
  Date: { input: Date; output: Date | string; }
  /** A moment in UTC, RFC 3339: 2026-03-14T09:26:53.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A date known to the year, the month or the day: 2004, 2004-05, 2004-05-17. */
  PartialDate: { input: string; output: string; }
};

/** One entry of the audit log: who did what to whose record. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** Which of the six kinds. */
  readonly operation: AuditOperation;
  /** Ids of the records returned, collected, changed or disclosed, and of the identifiers by which the actor was pointed to an investigation of others. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** To whom, where it is a disclosure. */
  readonly recipient: Maybe<Scalars['String']['output']>;
  /** Why, where the actor said so. */
  readonly justification: Maybe<Scalars['String']['output']>;
  /** The request that did it. */
  readonly requestId: Scalars['String']['output'];
};

/** The six kinds of processing that the Data Protection Act 2018, section 62, requires to be logged. */
export type AuditOperation =
  /** Personal data were collected. */
  | 'COLLECTION'
  /** Personal data were altered. */
  | 'ALTERATION'
  /** Personal data were consulted. */
  | 'CONSULTATION'
  /** Personal data were disclosed. */
  | 'DISCLOSURE'
  /** Personal data were combined. */
  | 'COMBINATION'
  /** Personal data were erased. */
  | 'ERASURE';

/** A page of audit entries. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The page. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One audit entry of a page. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** Which entries are asked for; all conditions hold together. */
export type AuditFilter = {
  /** The id of a record: who has looked at it? */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** The name of a user. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** One of the six kinds. */
  readonly operation?: InputMaybe<AuditOperation>;
  /** At this moment or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether the audit log is what was written. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** Whether every chain and anchor holds. */
  readonly intact: Scalars['Boolean']['output'];
  /** How many entries were read. */
  readonly entries: Scalars['Int']['output'];
  /** The first entry that does not hold. */
  readonly firstBroken: Maybe<Scalars['ID']['output']>;
  /** A hash over the heads of all chains. */
  readonly head: Scalars['String']['output'];
};

/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** The audit log, the latest first. For auditors; reading it is recorded too. */
  readonly audit: AuditConnection;
  /** Walks the chains and the anchors. For auditors. */
  readonly verifyAudit: AuditVerification;
  /** Anything by its id; null where there is no such thing for this viewer. */
  readonly node: Maybe<Node>;
  /** Up to 100 things by their ids, in the order asked; null where there is no such thing for this viewer. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Up to 100 facts by their ids, in the order asked; null where there is no such fact for this viewer. */
  readonly facts: ReadonlyArray<Maybe<Fact>>;
  /** One investigation by its URN; the earliest, where several owners gave the same number. Null where there is none for this viewer. */
  readonly investigation: Maybe<Investigation>;
  /** Investigations that the viewer may see, the latest opened first. */
  readonly investigations: InvestigationConnection;
  /** One identifier in any written form; null where nothing that the viewer may see holds it. A value that is no identifier of the type is BAD_USER_INPUT. */
  readonly lookup: Maybe<Selector>;
  /** A pasted list of identifiers against all that is held, in the order in which they were given: hit, pointer or no hit. None or more than 500 are BAD_USER_INPUT. */
  readonly check: ReadonlyArray<CheckResult>;
  /** The board: pairs of investigations that share subjects or selectors, over all that the viewer may see, strongest first. */
  readonly overlaps: OverlapConnection;
  /** Who is asking, as the bearer token says. */
  readonly viewer: Viewer;
  /**
   * What meets a text by its names, handles, identifiers, references or titles, the best matches first: the whole of one of them, all words of the
   * text, words that begin so, what looks alike, what is misspelt by one letter a word; equal matches by type, then in a stable order. Case,
   * accents, script and punctuation make no difference; an identifier may be written in any form. BAD_USER_INPUT where the text has no letter or
   * digit, or more than 500 characters; one of more than 16 words is looked for as a whole.
   */
  readonly search: EntityConnection;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryFactsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryInvestigationArgs = {
  urn: Scalars['String']['input'];
  force?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryInvestigationsArgs = {
  filter?: InputMaybe<InvestigationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryLookupArgs = {
  type: SelectorType;
  value: Scalars['String']['input'];
  platform?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryCheckArgs = {
  identifiers: ReadonlyArray<IdentifierInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QueryOverlapsArgs = {
  filter?: InputMaybe<OverlapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered exactly as if it did not exist. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Anything that can stand on a chart as a node. */
export type Entity = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly type: EntityType;
  /** What a chart prints. A victim's is always masked. */
  readonly label: Scalars['String']['output'];
};

/** The kinds of things that can stand on a chart. */
export type EntityType =
  /** A named police investigation. */
  | 'INVESTIGATION'
  /** A human being: the person records judged to be the same. */
  | 'SUBJECT'
  /** A person as one source describes them. */
  | 'PERSON'
  /** A user account on a platform, by the platform's own user id. */
  | 'ACCOUNT'
  /** A screen name on a platform. */
  | 'HANDLE'
  /** A telephone number. */
  | 'PHONE'
  /** An e-mail address. */
  | 'EMAIL'
  /** An internet address, version 4 or 6. */
  | 'IP_ADDRESS'
  /** A phone, computer or other device, by an identifier of its hardware or installation. */
  | 'DEVICE'
  /** A cryptocurrency wallet address. */
  | 'WALLET'
  /** An account with a bank or payment service. */
  | 'PAYMENT_ACCOUNT'
  /** A web address. */
  | 'URL'
  /** The hash of a file; never the file. */
  | 'MEDIA_HASH'
  /** A vehicle, by its registration mark. */
  | 'VEHICLE'
  /** A postal address. */
  | 'ADDRESS'
  /** A payment. */
  | 'TRANSACTION'
  /** A service such as a messaging app or a payment service. */
  | 'PLATFORM'
  /** A force, agency, activist group, exchange or other body. */
  | 'ORGANISATION'
  /** A recorded crime, one for each victim. */
  | 'CRIME'
  /** A referral from an agency to a force. */
  | 'REFERRAL'
  /** A seized item. */
  | 'EXHIBIT'
  /** A forensic examination of an exhibit. */
  | 'EXAMINATION'
  /** A document or feed item that somebody gave us. */
  | 'SOURCE';

/** The kinds of identifier that can be looked up and matched exactly. */
export type SelectorType =
  /** A user account on a platform, by the platform's own user id. */
  | 'ACCOUNT'
  /** A screen name on a platform. */
  | 'HANDLE'
  /** A telephone number. */
  | 'PHONE'
  /** An e-mail address. */
  | 'EMAIL'
  /** An internet address, version 4 or 6. */
  | 'IP_ADDRESS'
  /** A device, by an identifier of its hardware or installation. */
  | 'DEVICE'
  /** A cryptocurrency wallet address. */
  | 'WALLET'
  /** An account with a bank or payment service. */
  | 'PAYMENT_ACCOUNT'
  /** A web address. */
  | 'URL'
  /** The hash of a file; never the file. */
  | 'MEDIA_HASH'
  /** A vehicle, by its registration mark. */
  | 'VEHICLE'
  /** A postal address. */
  | 'ADDRESS';

/** A thing with an identifier. The same identifier in any written form is the same selector. */
export type Selector = Node & Entity & {
  readonly __typename?: 'Selector';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The same word as selectorType. */
  readonly type: EntityType;
  /** The identifier as a chart prints it. */
  readonly label: Scalars['String']['output'];
  /** What kind of identifier it is. */
  readonly selectorType: SelectorType;
  /** The normalised key that identifies it. */
  readonly key: Scalars['String']['output'];
  /** The platform of an account or handle. */
  readonly platform: Maybe<Platform>;
  /** The investigations that hold it, as far as the viewer may see, by URN. */
  readonly investigations: InvestigationConnection;
  /** The facts around it that the viewer may see, in a stable order. */
  readonly facts: FactConnection;
};


/** A thing with an identifier. The same identifier in any written form is the same selector. */
export type SelectorInvestigationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identifier. The same identifier in any written form is the same selector. */
export type SelectorFactsArgs = {
  types?: InputMaybe<ReadonlyArray<FactType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A service on which people meet, speak or pay. Reference data: it carries no case facts. */
export type Platform = Node & Entity & {
  readonly __typename?: 'Platform';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Always PLATFORM. */
  readonly type: EntityType;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** The short name that identifies it, lower case. */
  readonly slug: Scalars['String']['output'];
  /** What it is used for. */
  readonly kind: PlatformKind;
};

/** What a platform is used for. */
export type PlatformKind =
  /** Messages between people or in groups. */
  | 'MESSAGING'
  /** A social network. */
  | 'SOCIAL'
  /** Calls with pictures. */
  | 'VIDEO_CALL'
  /** Games. */
  | 'GAMING'
  /** E-mail. */
  | 'EMAIL'
  /** Storing and sharing files. */
  | 'STORAGE'
  /** Payments in money. */
  | 'PAYMENT'
  /** Exchange of cryptocurrency. */
  | 'EXCHANGE'
  /** Forums and boards. */
  | 'FORUM'
  /** Anything else. */
  | 'OTHER';

/** A force, agency or other body. Forces are reference data; one that a source describes is seen as far as that source is. */
export type Organisation = Node & Entity & {
  readonly __typename?: 'Organisation';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Always ORGANISATION. */
  readonly type: EntityType;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** The short name that identifies it, lower case; of one that a source describes its name in short, which identifies nothing. */
  readonly slug: Scalars['String']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** What the source calls it, word for word: exchange, mixing_service. Null for reference data. */
  readonly category: Maybe<Scalars['String']['output']>;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** A territorial or special police force. */
  | 'FORCE'
  /** A regional organised crime unit. */
  | 'REGIONAL_UNIT'
  /** A national agency. */
  | 'NATIONAL_AGENCY'
  /** A group of citizens that acts outside the police. */
  | 'ACTIVIST_GROUP'
  /** Anything else that a source describes: an exchange, a mixing service, a market, a campaign. */
  | 'OTHER';

/** The kinds of relationships that a source can assert. */
export type FactType =
  /** A selector, person or transaction appears in an investigation. */
  | 'APPEARS_IN'
  /** A person plays a part in an investigation or crime. */
  | 'INVOLVED_IN'
  /** A person uses an identifier. */
  | 'USES'
  /** An account is on a platform. */
  | 'ON'
  /** An account was known by a handle for a time. */
  | 'KNOWN_AS'
  /** An account or handle was used from an internet address. */
  | 'CONNECTED_FROM'
  /** A person is associated with another. */
  | 'ASSOCIATED_WITH'
  /** A wallet is attributed to an organisation. */
  | 'LABELLED_AS'
  /** One contacted another. */
  | 'CONTACTED'
  /** One threatened a person. */
  | 'THREATENED'
  /** A payer took part in a payment. */
  | 'PAID'
  /** A payment reached a payee. */
  | 'PAID_TO'
  /** An account or exhibit holds a file. */
  | 'HOLDS'
  /** A file depicts a person, as victim identification has it. */
  | 'DEPICTS'
  /** An exhibit was seized from a person. */
  | 'SEIZED_FROM'
  /** An exhibit was examined. */
  | 'EXAMINED_BY'
  /** A person or organisation is a member of an organisation. */
  | 'MEMBER_OF'
  /** An activist group stung a person. */
  | 'STUNG'
  /** A person, exhibit or internet address is located at a postal address. */
  | 'LOCATED_AT'
  /** An investigation is related to another. */
  | 'RELATED_TO';

/** One assertion by one source. */
export type Fact = Node & {
  readonly __typename?: 'Fact';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What is asserted. */
  readonly type: FactType;
  /** A fact as stated, or the source's own assessment (Data Protection Act 2018, section 38). */
  readonly nature: FactNature;
  /** Where the relationship starts. */
  readonly from: Entity;
  /** Where it ends. */
  readonly to: Entity;
  /** Who says so. */
  readonly source: Source;
  /** How it is graded; null where it came ungraded. */
  readonly grade: Maybe<Grade>;
  /** The first moment for which it is asserted. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** The last moment for which it is asserted. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** When it was published here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** What else the source says of it; the keys depend on the type of the fact. */
  readonly properties: Scalars['JSONObject']['output'];
};

/** Whether a fact is stated or assessed. */
export type FactNature =
  /** Stated by the source as a fact. */
  | 'STATED'
  /** The source's own assessment. */
  | 'ASSESSED';

/** A page of facts. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** The page. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One fact of a page. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: Fact;
};

/** An analyst's own entry: one source, its records and facts, published together. */
export type RecordIntelligenceInput = {
  /** Id of the investigation that it belongs to: one of the viewer's own force. */
  readonly investigation: Scalars['ID']['input'];
  /** The number or name by which the entry is known, 1 to 300 characters. */
  readonly reference: Scalars['String']['input'];
  /** 3x5x2, for example 1BP or 1BC/A2/S2: of every fact that has none of its own. */
  readonly grade: Scalars['String']['input'];
  /** The people whom it speaks of, at most 100: each becomes a record of this source. */
  readonly people?: InputMaybe<ReadonlyArray<PersonInput>>;
  /** The identifiers that it speaks of, at most 300. */
  readonly selectors?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** What it says of them, at most 500. Ends are named by the ref given here, or by the id of what is held. */
  readonly facts?: InputMaybe<ReadonlyArray<FactInput>>;
  /** Chosen by the client, at most 200 characters: the same key and input again gives the stored outcome. A corrected entry needs a new key. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A person as an entry describes them. */
export type PersonInput = {
  /** What the facts of this entry call the person. */
  readonly ref: Scalars['String']['input'];
  /** The full name, where it is known. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** As far as it is known: 2004, 2004-05, 2004-05-17. */
  readonly dateOfBirth?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The part that the person plays in the investigation. */
  readonly role: Role;
};

/** One assertion of an entry. */
export type FactInput = {
  /**
   * What is asserted: USES, KNOWN_AS, CONNECTED_FROM, ASSOCIATED_WITH, LABELLED_AS, CONTACTED, THREATENED, HOLDS, MEMBER_OF, STUNG or LOCATED_AT.
   * That people are involved, that identifiers appear and on which platform an account is follows from the entry itself.
   */
  readonly type: FactType;
  /** Where the relationship starts: a ref of this entry, or the id of a person record, organisation or selector that is held. */
  readonly from: Scalars['String']['input'];
  /** Where it ends, named in the same ways. */
  readonly to: Scalars['String']['input'];
  /** A fact as stated, or the analyst's own assessment. */
  readonly nature: FactNature;
  /** The first moment for which it is asserted. */
  readonly firstSeen?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last moment for which it is asserted. */
  readonly lastSeen?: InputMaybe<Scalars['DateTime']['input']>;
  /** 3x5x2, where this fact has another grade than the entry. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** What else is said of it: texts, numbers, true, false, null and lists of texts. */
  readonly properties?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** The outcome of recordIntelligence. */
export type RecordIntelligenceResult = IntelligenceRecorded | InvestigationNotFound | IntelligenceRefused;

/** What was recorded. */
export type IntelligenceRecorded = {
  readonly __typename?: 'IntelligenceRecorded';
  /** The entry itself, of kind ANALYST. */
  readonly source: Source;
  /** All that it asserts: the facts given, in their order, then those that follow from its people and identifiers. One that was retracted since is left out. */
  readonly facts: ReadonlyArray<Fact>;
  /** What was read with a doubt, a sentence each that names the place; empty where there was none. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** There is no such investigation for this viewer. */
export type InvestigationNotFound = {
  readonly __typename?: 'InvestigationNotFound';
  /** What happened, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** Nothing was recorded. */
export type IntelligenceRefused = {
  readonly __typename?: 'IntelligenceRefused';
  /** All that is wrong, a sentence each that names the place: people[2].dateOfBirth is not a day of the calendar. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
};

/** Changes. Each takes an idempotency key: the same key and input again gives the stored outcome. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records an analyst's own entry in an investigation of the viewer's force, and publishes it at once: all of it, or nothing. */
  readonly recordIntelligence: RecordIntelligenceResult;
  /** Opens an investigation and publishes it at once. */
  readonly createInvestigation: CreateInvestigationResult;
};


/** Changes. Each takes an idempotency key: the same key and input again gives the stored outcome. */
export type MutationRecordIntelligenceArgs = {
  input: RecordIntelligenceInput;
};


/** Changes. Each takes an idempotency key: the same key and input again gives the stored outcome. */
export type MutationCreateInvestigationArgs = {
  input: CreateInvestigationInput;
};

/** A named police investigation. */
export type Investigation = Node & Entity & {
  readonly __typename?: 'Investigation';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Always INVESTIGATION. */
  readonly type: EntityType;
  /** What a chart prints: its URN and title. */
  readonly label: Scalars['String']['output'];
  /** The unique reference number that its owner gave it. */
  readonly urn: Scalars['String']['output'];
  /** Its name, where it has one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Slug of the force that owns it. */
  readonly force: Scalars['String']['output'];
  /** Whether it is being worked on. */
  readonly status: InvestigationStatus;
  /** The day on which it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** What users outside the owning force learn of it. */
  readonly visibility: Visibility;
  /** For a change that must not overwrite another's: pass it back as expectedVersion. */
  readonly version: Scalars['String']['output'];
  /** The desk to call for deconfliction. */
  readonly contact: Maybe<Scalars['String']['output']>;
  /** The people in it, in a stable order. */
  readonly subjects: SubjectConnection;
  /** The sources behind it, in the order in which they were received. */
  readonly sources: SourceConnection;
  /** How it is related to other investigations, in a stable order: RELATED_TO facts. Where a source quotes the number of a report that another investigation holds, it leads from the quoting side to the other, and its properties name the `reports`. */
  readonly relations: FactConnection;
  /** Other investigations that share subjects or selectors with this one, strongest first. */
  readonly overlaps: OverlapConnection;
};


/** A named police investigation. */
export type InvestigationSubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named police investigation. */
export type InvestigationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named police investigation. */
export type InvestigationRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named police investigation. */
export type InvestigationOverlapsArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an investigation is being worked on. */
export type InvestigationStatus =
  /** Being worked on. */
  | 'OPEN'
  /** Set aside for the time being. */
  | 'SUSPENDED'
  /** Ended. */
  | 'CLOSED';

/** What a user outside the owning force learns of an investigation. */
export type Visibility =
  /** Everything that its marking allows. */
  | 'OPEN'
  /** That an overlap exists, its types and strength, and whom to call. */
  | 'POINTER'
  /** Nothing. */
  | 'SILENT';

/** Protective-marking tiers, lowest first. */
export type Tier =
  /** OFFICIAL. */
  | 'OFFICIAL'
  /** SECRET. */
  | 'SECRET'
  /** TOP SECRET. */
  | 'TOP_SECRET';

/** A page of subjects. */
export type SubjectConnection = {
  readonly __typename?: 'SubjectConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SubjectEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One subject of a page. */
export type SubjectEdge = {
  readonly __typename?: 'SubjectEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The subject. */
  readonly node: Subject;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One source of a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** A page of investigations. */
export type InvestigationConnection = {
  readonly __typename?: 'InvestigationConnection';
  /** The page. */
  readonly edges: ReadonlyArray<InvestigationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One investigation of a page. */
export type InvestigationEdge = {
  readonly __typename?: 'InvestigationEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The investigation. */
  readonly node: Investigation;
};

/** Which investigations are asked for; all conditions hold together. */
export type InvestigationFilter = {
  /** Slug of the owning force. */
  readonly force?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is being worked on. */
  readonly status?: InputMaybe<InvestigationStatus>;
  /** Opened on this day or later. */
  readonly openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  readonly openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Stands in the URN or title, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a new investigation is, and who may see it. */
export type CreateInvestigationInput = {
  /** The unique reference number, unique among the owner's investigations that the viewer may see. */
  readonly urn: Scalars['String']['input'];
  /** Its name. */
  readonly title: Scalars['String']['input'];
  /** Slug of the owning force: the viewer's own. */
  readonly force: Scalars['String']['input'];
  /** What users outside the owning force learn of it. */
  readonly visibility: Visibility;
  /** Its protective-marking tier, not above the viewer's clearance. */
  readonly tier: Tier;
  /** Markings inside the tier, OFFICIAL-SENSITIVE for one. */
  readonly markings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Compartments, all held by the viewer. */
  readonly compartments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these may read it, whatever their organisation; the viewer must be among them. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The desk to call for deconfliction. */
  readonly contact: Scalars['String']['input'];
  /** The day on which it was opened. */
  readonly openedOn: Scalars['Date']['input'];
  /** Chosen by the client, at most 200 characters: the same key and input again gives the stored outcome. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The outcome of createInvestigation. */
export type CreateInvestigationResult = InvestigationSaved | UrnTaken;

/** The investigation as it stands now. */
export type InvestigationSaved = {
  readonly __typename?: 'InvestigationSaved';
  /** The investigation. */
  readonly investigation: Investigation;
};

/** The number is taken among the investigations of the same owner. */
export type UrnTaken = {
  readonly __typename?: 'UrnTaken';
  /** What happened, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** An identifier as somebody wrote it. */
export type IdentifierInput = {
  /** The client's own name for it: check gives it back with what is found, the facts of recordIntelligence name their ends by it. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
  /** What kind of identifier it is. Left out, check tries every kind that it looks like, and recordIntelligence takes it where it can only be one. */
  readonly type?: InputMaybe<SelectorType>;
  /** The identifier in any written form. */
  readonly value: Scalars['String']['input'];
  /** The platform of an account, handle or payment account, in any written form. */
  readonly platform?: InputMaybe<Scalars['String']['input']>;
};

/** What is held of one reading of one pasted identifier. */
export type CheckResult = {
  readonly __typename?: 'CheckResult';
  /** The client's own name for the identifier. */
  readonly ref: Maybe<Scalars['String']['output']>;
  /** As it was typed. One value may have several readings (a bare number, an address of two chains): one result each, same value. */
  readonly value: Scalars['String']['output'];
  /** Null where the value is no identifier that the system knows: see problem. */
  readonly selectorType: Maybe<SelectorType>;
  /** The normalised key by which it was looked up. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Why the value was not understood, in one sentence. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** Doubts about the reading, and what was left out of the answer and why. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** What was found. */
  readonly outcome: CheckOutcome;
  /** How many investigations that the viewer may see hold it, counted to 51. */
  readonly heldBy: Scalars['Int']['output'];
  /** The investigations that hold it, as far as the viewer may see, by URN. None are listed from 51 on: page through `lookup` instead. */
  readonly investigations: ReadonlyArray<Investigation>;
  /** Whom to call about it: one for each desk whose investigation holds it and is not the viewer's to read. */
  readonly pointers: ReadonlyArray<Pointer>;
};

/** What a check found. */
export type CheckOutcome =
  /** At least one investigation that the viewer may see holds it. */
  | 'HIT'
  /** An investigation holds it to which the viewer may only be pointed. */
  | 'POINTER'
  /** Nothing that the viewer may learn of holds it. */
  | 'NO_HIT'
  /** The value is no identifier that the system knows. */
  | 'NOT_UNDERSTOOD';

/** The overlap exists, but its other side is not the viewer's to read: whom to call about it, and no more. */
export type Pointer = {
  readonly __typename?: 'Pointer';
  /** The owning desk's contact; the owning force's name where the desk gave none. */
  readonly contact: Scalars['String']['output'];
  /** The kinds of identifier that are shared: those that the viewer holds or typed. */
  readonly selectorTypes: ReadonlyArray<SelectorType>;
  /** Whether a person is shared beyond the identifiers; a list of identifiers names no person, so never in a check. */
  readonly subjectShared: Scalars['Boolean']['output'];
  /** What sharing it says, by its kind and by how many are known to the viewer to hold it. */
  readonly strength: OverlapStrength;
};

/** That two investigations are about the same subjects, and why. */
export type Overlap = Node & {
  readonly __typename?: 'Overlap';
  /** Opaque and stable: the same for the pair, whichever side is asked. */
  readonly id: Scalars['ID']['output'];
  /** The investigation that was asked for; on the board, either of the two. */
  readonly left: Investigation;
  /** The other side. */
  readonly right: Maybe<Investigation>;
  /** The sum of the reasons' weights. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** STRONG from 10, MODERATE from 5, otherwise WEAK. */
  readonly strength: OverlapStrength;
  /** What the two share, the weightiest first. */
  readonly reasons: ReadonlyArray<OverlapReason>;
  /** What speaks against it, in sentences: times that do not meet, a handle of another account, different ports at one time, dates of birth or parts that do not fit. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** Shared values that say nothing: too many hold them, a warning list has them, no one person stands behind them, or the times do not meet. */
  readonly ignored: ReadonlyArray<OverlapReason>;
};

/** How much an overlap says. */
export type OverlapStrength =
  /** A score of 10 or more. */
  | 'STRONG'
  /** A score from 5 to under 10. */
  | 'MODERATE'
  /** A score under 5. */
  | 'WEAK';

/** One thing that two investigations share. */
export type OverlapReason = {
  readonly __typename?: 'OverlapReason';
  /** What is shared. */
  readonly entity: Maybe<Entity>;
  /** What kind of thing is shared. */
  readonly entityType: EntityType;
  /** What it adds to the score; 0 where it is ignored. */
  readonly weight: Scalars['Float']['output'];
  /** How many investigations that the viewer may see hold it, counted to 51. */
  readonly heldBy: Scalars['Int']['output'];
  /** How many independent events stand behind it on both sides together; copies of one report count once. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** The reason in words. */
  readonly explanation: Scalars['String']['output'];
  /** The facts on both sides that carry it. */
  readonly facts: FactConnection;
};


/** One thing that two investigations share. */
export type OverlapReasonFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of overlaps. */
export type OverlapConnection = {
  readonly __typename?: 'OverlapConnection';
  /** The page. */
  readonly edges: ReadonlyArray<OverlapEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One overlap of a page. */
export type OverlapEdge = {
  readonly __typename?: 'OverlapEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The overlap. */
  readonly node: Overlap;
};

/** Which overlaps are asked for; all conditions hold together. */
export type OverlapFilter = {
  /** One side is owned by this force, by its slug. */
  readonly force?: InputMaybe<Scalars['String']['input']>;
  /** Only overlaps of at least this score. */
  readonly minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** The set of person records judged to be one human being; a record alone is a subject of one. */
export type Subject = Node & Entity & {
  readonly __typename?: 'Subject';
  /** Opaque and stable; the id of any record's subject. */
  readonly id: Scalars['ID']['output'];
  /** Always SUBJECT. */
  readonly type: EntityType;
  /** What a chart prints. A victim's is always masked. */
  readonly label: Scalars['String']['output'];
  /** The records that make it up, the earliest first. */
  readonly records: ReadonlyArray<Person>;
  /** The parts that its records play in investigations, as far as the viewer may see. */
  readonly roles: ReadonlyArray<Role>;
  /** Investigations that hold a record of this subject, as far as the viewer may see. */
  readonly investigations: ReadonlyArray<Investigation>;
  /** The identifiers that its records use, in a stable order. */
  readonly selectors: SelectorConnection;
};


/** The set of person records judged to be one human being; a record alone is a subject of one. */
export type SubjectSelectorsArgs = {
  types?: InputMaybe<ReadonlyArray<SelectorType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of selectors. */
export type SelectorConnection = {
  readonly __typename?: 'SelectorConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SelectorConnectionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One selector of a page. */
export type SelectorConnectionEdge = {
  readonly __typename?: 'SelectorConnectionEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The selector. */
  readonly node: Selector;
};

/** A person as one source describes them. Never overwritten, never merged away. */
export type Person = Node & Entity & {
  readonly __typename?: 'Person';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Always PERSON. */
  readonly type: EntityType;
  /** What a chart prints. A victim's is always masked. */
  readonly label: Scalars['String']['output'];
  /** The full name, unmasked. Asking for it is logged as a consultation of this person. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** As far as the source knows it. */
  readonly dateOfBirth: Maybe<Scalars['PartialDate']['output']>;
  /** The human being whom this record describes, with the other records judged to be the same. */
  readonly subject: Subject;
  /** Who says so. */
  readonly source: Source;
  /** The facts around this record that the viewer may see, in a stable order. */
  readonly facts: FactConnection;
};


/** A person as one source describes them. Never overwritten, never merged away. */
export type PersonFactsArgs = {
  types?: InputMaybe<ReadonlyArray<FactType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The part that a person plays in an investigation or crime. It sits on the fact, never on the person. */
export type Role =
  /** Suspected. */
  | 'SUSPECT'
  /** Convicted. */
  | 'OFFENDER'
  /** Harmed. */
  | 'VICTIM'
  /** Saw or knows something. */
  | 'WITNESS'
  /** Told somebody. */
  | 'REPORTER'
  /** Acts outside the police to expose suspects. */
  | 'ACTIVIST'
  /** Any other part. */
  | 'OTHER';

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque and stable; says nothing of the value behind it. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands among its neighbours, as the Relay specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge: pass it as `after` for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of things of any type. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to a cap. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the cap was met, so that there may be more. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

/** One thing of a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
};

/** A document or feed item that somebody gave us. */
export type Source = Node & Entity & {
  readonly __typename?: 'Source';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Always SOURCE. */
  readonly type: EntityType;
  /** What a chart prints: its kind and reference. */
  readonly label: Scalars['String']['output'];
  /** What kind of document or feed it is. */
  readonly kind: SourceKind;
  /** The number or name by which its publisher knows it. */
  readonly reference: Scalars['String']['output'];
  /** Who gave it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When what it reports happened, where it says so. */
  readonly occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** The incident type exactly as the source words it. */
  readonly incidentType: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the raw file, 64 hexadecimal digits. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The number of the report that it is, or is a part of, where it gives one. */
  readonly reportNumber: Maybe<Scalars['String']['output']>;
  /** Numbers of other reports that it names, whether they are held or not. */
  readonly relatedReports: ReadonlyArray<Scalars['String']['output']>;
  /** Sources whose report names the number of this one's, or whose number this one names, in a stable order. Another report is another event: they keep their own origins. */
  readonly related: SourceConnection;
};


/** A document or feed item that somebody gave us. */
export type SourceRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of document or feed a source is. */
export type SourceKind =
  /** A report to the CyberTipline of the National Center for Missing & Exploited Children. */
  | 'CYBERTIP'
  /** A referral from the National Crime Agency's CEOP command. */
  | 'CEOP_REFERRAL'
  /** A force's crime record. */
  | 'CRIME_RECORD'
  /** An intelligence report. */
  | 'INTELLIGENCE_REPORT'
  /** What was extracted from a seized item. */
  | 'EXHIBIT_EXTRACTION'
  /** A list of hashes. */
  | 'HASH_LIST'
  /** A STIX bundle. */
  | 'STIX_BUNDLE'
  /** A CASE/UCO bundle. */
  | 'CASE_BUNDLE'
  /** A table with a mapping. */
  | 'TABLE'
  /** A GraphSense tag pack. */
  | 'TAGPACK'
  /** An analyst's own entry. */
  | 'ANALYST';

/** A 3x5x2 grading. Categorical: never turned into a percentage. */
export type Grade = {
  readonly __typename?: 'Grade';
  /** As written, for example 1BP or 1BC/A2/S2. */
  readonly code: Scalars['String']['output'];
  /** How reliable the source is. */
  readonly source: SourceGrade;
  /** How the information is known. */
  readonly information: InformationGrade;
  /** Whether sharing is permitted as it is or under conditions. */
  readonly handling: HandlingCode;
  /** What may be done with it, where conditions apply. */
  readonly action: Maybe<ActionCode>;
  /** Who may take out what would identify the source, where conditions apply. */
  readonly sanitisation: Maybe<SanitisationCode>;
};

/** How reliable a source is. */
export type SourceGrade =
  /** 1: reliable. */
  | 'RELIABLE'
  /** 2: untested. */
  | 'UNTESTED'
  /** 3: not reliable. */
  | 'NOT_RELIABLE';

/** How information is known. */
export type InformationGrade =
  /** A: known directly to the source. */
  | 'KNOWN_DIRECTLY'
  /** B: known indirectly, but corroborated. */
  | 'KNOWN_INDIRECTLY_BUT_CORROBORATED'
  /** C: known indirectly. */
  | 'KNOWN_INDIRECTLY'
  /** D: not known. */
  | 'NOT_KNOWN'
  /** E: suspected to be false. */
  | 'SUSPECTED_FALSE';

/** How information may be shared. */
export type HandlingCode =
  /** Lawful sharing permitted. */
  | 'P'
  /** Lawful sharing permitted with conditions. */
  | 'C';

/** What may be done with information shared under conditions. */
export type ActionCode =
  /** Covert development only. */
  | 'A1'
  /** Covert use. */
  | 'A2'
  /** Overt use. */
  | 'A3';

/** Who may sanitise information shared under conditions. */
export type SanitisationCode =
  /** Delegated authority to sanitise. */
  | 'S1'
  /** Consult the originator first. */
  | 'S2';

/** The person or feed behind the bearer token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The name that the audit log records. */
  readonly name: Scalars['String']['output'];
  /** Slug of the viewer's own organisation. */
  readonly force: Scalars['String']['output'];
  /** The highest protective-marking tier that the viewer may read. */
  readonly clearance: Scalars['String']['output'];
  /** The compartments that the viewer holds. */
  readonly compartments: ReadonlyArray<Scalars['String']['output']>;
  /** What the viewer does in the system. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordIntelligenceResult:
    | ( Omit<IntelligenceRecorded, 'source' | 'facts'> & { source: _RefType['Source'], facts: ReadonlyArray<_RefType['Fact']> } & { __typename: 'IntelligenceRecorded' } )
    | ( InvestigationNotFound & { __typename: 'InvestigationNotFound' } )
    | ( IntelligenceRefused & { __typename: 'IntelligenceRefused' } )
  ;
  CreateInvestigationResult:
    | ( Omit<InvestigationSaved, 'investigation'> & { investigation: _RefType['Investigation'] } & { __typename: 'InvestigationSaved' } )
    | ( UrnTaken & { __typename: 'UrnTaken' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AuditOperation: AuditOperation;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditFilter: AuditFilter;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityType: EntityType;
  SelectorType: SelectorType;
  Selector: ResolverTypeWrapper<SelectorNode>;
  Platform: ResolverTypeWrapper<PlatformNode>;
  PlatformKind: PlatformKind;
  Organisation: ResolverTypeWrapper<OrganisationNode>;
  OrganisationKind: OrganisationKind;
  FactType: FactType;
  Fact: ResolverTypeWrapper<FactNode>;
  FactNature: FactNature;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  RecordIntelligenceInput: RecordIntelligenceInput;
  PersonInput: PersonInput;
  FactInput: FactInput;
  RecordIntelligenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIntelligenceResult']>;
  IntelligenceRecorded: ResolverTypeWrapper<Omit<IntelligenceRecorded, 'source' | 'facts'> & { source: ResolversTypes['Source'], facts: ReadonlyArray<ResolversTypes['Fact']> }>;
  InvestigationNotFound: ResolverTypeWrapper<InvestigationNotFound>;
  IntelligenceRefused: ResolverTypeWrapper<IntelligenceRefused>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Investigation: ResolverTypeWrapper<InvestigationNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  InvestigationStatus: InvestigationStatus;
  Visibility: Visibility;
  Tier: Tier;
  SubjectConnection: ResolverTypeWrapper<Omit<SubjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SubjectEdge']> }>;
  SubjectEdge: ResolverTypeWrapper<Omit<SubjectEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  InvestigationConnection: ResolverTypeWrapper<Omit<InvestigationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvestigationEdge']> }>;
  InvestigationEdge: ResolverTypeWrapper<Omit<InvestigationEdge, 'node'> & { node: ResolversTypes['Investigation'] }>;
  InvestigationFilter: InvestigationFilter;
  CreateInvestigationInput: CreateInvestigationInput;
  CreateInvestigationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateInvestigationResult']>;
  InvestigationSaved: ResolverTypeWrapper<Omit<InvestigationSaved, 'investigation'> & { investigation: ResolversTypes['Investigation'] }>;
  UrnTaken: ResolverTypeWrapper<UrnTaken>;
  IdentifierInput: IdentifierInput;
  CheckResult: ResolverTypeWrapper<CheckResultNode>;
  CheckOutcome: CheckOutcome;
  Pointer: ResolverTypeWrapper<PointerNode>;
  Overlap: ResolverTypeWrapper<OverlapNode>;
  OverlapStrength: OverlapStrength;
  OverlapReason: ResolverTypeWrapper<ReasonNode>;
  OverlapConnection: ResolverTypeWrapper<Omit<OverlapConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OverlapEdge']> }>;
  OverlapEdge: ResolverTypeWrapper<Omit<OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  OverlapFilter: OverlapFilter;
  Subject: ResolverTypeWrapper<SubjectNode>;
  SelectorConnection: ResolverTypeWrapper<Omit<SelectorConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SelectorConnectionEdge']> }>;
  SelectorConnectionEdge: ResolverTypeWrapper<Omit<SelectorConnectionEdge, 'node'> & { node: ResolversTypes['Selector'] }>;
  Person: ResolverTypeWrapper<PersonNode>;
  Role: Role;
  Node: ResolverTypeWrapper<AnyNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceKind: SourceKind;
  Grade: ResolverTypeWrapper<Grade>;
  SourceGrade: SourceGrade;
  InformationGrade: InformationGrade;
  HandlingCode: HandlingCode;
  ActionCode: ActionCode;
  SanitisationCode: SanitisationCode;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntry;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AuditConnection: AuditConnection;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AuditEdge: AuditEdge;
  AuditFilter: AuditFilter;
  AuditVerification: AuditVerification;
  Query: Record<PropertyKey, never>;
  Entity: EntityNode;
  Selector: SelectorNode;
  Platform: PlatformNode;
  Organisation: OrganisationNode;
  Fact: FactNode;
  FactConnection: Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  RecordIntelligenceInput: RecordIntelligenceInput;
  PersonInput: PersonInput;
  FactInput: FactInput;
  RecordIntelligenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordIntelligenceResult'];
  IntelligenceRecorded: Omit<IntelligenceRecorded, 'source' | 'facts'> & { source: ResolversParentTypes['Source'], facts: ReadonlyArray<ResolversParentTypes['Fact']> };
  InvestigationNotFound: InvestigationNotFound;
  IntelligenceRefused: IntelligenceRefused;
  Mutation: Record<PropertyKey, never>;
  Investigation: InvestigationNode;
  Float: Scalars['Float']['output'];
  SubjectConnection: Omit<SubjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SubjectEdge']> };
  SubjectEdge: Omit<SubjectEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  InvestigationConnection: Omit<InvestigationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvestigationEdge']> };
  InvestigationEdge: Omit<InvestigationEdge, 'node'> & { node: ResolversParentTypes['Investigation'] };
  InvestigationFilter: InvestigationFilter;
  CreateInvestigationInput: CreateInvestigationInput;
  CreateInvestigationResult: ResolversUnionTypes<ResolversParentTypes>['CreateInvestigationResult'];
  InvestigationSaved: Omit<InvestigationSaved, 'investigation'> & { investigation: ResolversParentTypes['Investigation'] };
  UrnTaken: UrnTaken;
  IdentifierInput: IdentifierInput;
  CheckResult: CheckResultNode;
  Pointer: PointerNode;
  Overlap: OverlapNode;
  OverlapReason: ReasonNode;
  OverlapConnection: Omit<OverlapConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OverlapEdge']> };
  OverlapEdge: Omit<OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  OverlapFilter: OverlapFilter;
  Subject: SubjectNode;
  SelectorConnection: Omit<SelectorConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SelectorConnectionEdge']> };
  SelectorConnectionEdge: Omit<SelectorConnectionEdge, 'node'> & { node: ResolversParentTypes['Selector'] };
  Person: PersonNode;
  Node: AnyNode;
  PageInfo: PageInfo;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Source: SourceNode;
  Grade: Grade;
  Viewer: Viewer;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AuditOperation'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  facts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Fact']>>, ParentType, ContextType, RequireFields<QueryFactsArgs, 'ids'>>;
  investigation?: Resolver<Maybe<ResolversTypes['Investigation']>, ParentType, ContextType, RequireFields<QueryInvestigationArgs, 'urn'>>;
  investigations?: Resolver<ResolversTypes['InvestigationConnection'], ParentType, ContextType, Partial<QueryInvestigationsArgs>>;
  lookup?: Resolver<Maybe<ResolversTypes['Selector']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'type' | 'value'>>;
  check?: Resolver<ReadonlyArray<ResolversTypes['CheckResult']>, ParentType, ContextType, RequireFields<QueryCheckArgs, 'identifiers'>>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, Partial<QueryOverlapsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Selector' | 'Platform' | 'Organisation' | 'Investigation' | 'Subject' | 'Person' | 'Source', ParentType, ContextType>;
};

export type SelectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Selector'] = ResolversParentTypes['Selector']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectorType?: Resolver<ResolversTypes['SelectorType'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  investigations?: Resolver<ResolversTypes['InvestigationConnection'], ParentType, ContextType, Partial<SelectorInvestigationsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<SelectorFactsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FactNature'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type RecordIntelligenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordIntelligenceResult'] = ResolversParentTypes['RecordIntelligenceResult']> = {
  __resolveType: TypeResolveFn<'IntelligenceRecorded' | 'InvestigationNotFound' | 'IntelligenceRefused', ParentType, ContextType>;
};

export type IntelligenceRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntelligenceRecorded'] = ResolversParentTypes['IntelligenceRecorded']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestigationNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestigationNotFound'] = ResolversParentTypes['InvestigationNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntelligenceRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntelligenceRefused'] = ResolversParentTypes['IntelligenceRefused']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordIntelligence?: Resolver<ResolversTypes['RecordIntelligenceResult'], ParentType, ContextType, RequireFields<MutationRecordIntelligenceArgs, 'input'>>;
  createInvestigation?: Resolver<ResolversTypes['CreateInvestigationResult'], ParentType, ContextType, RequireFields<MutationCreateInvestigationArgs, 'input'>>;
};

export type InvestigationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Investigation'] = ResolversParentTypes['Investigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvestigationStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, Partial<InvestigationSubjectsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<InvestigationSourcesArgs>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<InvestigationRelationsArgs>>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, Partial<InvestigationOverlapsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubjectConnection'] = ResolversParentTypes['SubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type InvestigationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestigationConnection'] = ResolversParentTypes['InvestigationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestigationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvestigationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestigationEdge'] = ResolversParentTypes['InvestigationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType>;
};

export type CreateInvestigationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateInvestigationResult'] = ResolversParentTypes['CreateInvestigationResult']> = {
  __resolveType: TypeResolveFn<'InvestigationSaved' | 'UrnTaken', ParentType, ContextType>;
};

export type InvestigationSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestigationSaved'] = ResolversParentTypes['InvestigationSaved']> = {
  investigation?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrnTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UrnTaken'] = ResolversParentTypes['UrnTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckResult'] = ResolversParentTypes['CheckResult']> = {
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectorType?: Resolver<Maybe<ResolversTypes['SelectorType']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investigations?: Resolver<ReadonlyArray<ResolversTypes['Investigation']>, ParentType, ContextType>;
  pointers?: Resolver<ReadonlyArray<ResolversTypes['Pointer']>, ParentType, ContextType>;
};

export type PointerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pointer'] = ResolversParentTypes['Pointer']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectorTypes?: Resolver<ReadonlyArray<ResolversTypes['SelectorType']>, ParentType, ContextType>;
  subjectShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OverlapStrength'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Investigation']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OverlapStrength'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['OverlapReason']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['OverlapReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverlapReason'] = ResolversParentTypes['OverlapReason']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OverlapReasonFactsArgs>>;
};

export type OverlapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  investigations?: Resolver<ReadonlyArray<ResolversTypes['Investigation']>, ParentType, ContextType>;
  selectors?: Resolver<ResolversTypes['SelectorConnection'], ParentType, ContextType, Partial<SubjectSelectorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectorConnection'] = ResolversParentTypes['SelectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SelectorConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SelectorConnectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectorConnectionEdge'] = ResolversParentTypes['SelectorConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Selector'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonFactsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Selector' | 'Platform' | 'Organisation' | 'Fact' | 'Investigation' | 'Overlap' | 'Subject' | 'Person' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incidentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedReports?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceRelatedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceGrade'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['InformationGrade'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['ActionCode']>, ParentType, ContextType>;
  sanitisation?: Resolver<Maybe<ResolversTypes['SanitisationCode']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clearance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compartments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Selector?: SelectorResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  RecordIntelligenceResult?: RecordIntelligenceResultResolvers<ContextType>;
  IntelligenceRecorded?: IntelligenceRecordedResolvers<ContextType>;
  InvestigationNotFound?: InvestigationNotFoundResolvers<ContextType>;
  IntelligenceRefused?: IntelligenceRefusedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Investigation?: InvestigationResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  InvestigationConnection?: InvestigationConnectionResolvers<ContextType>;
  InvestigationEdge?: InvestigationEdgeResolvers<ContextType>;
  CreateInvestigationResult?: CreateInvestigationResultResolvers<ContextType>;
  InvestigationSaved?: InvestigationSavedResolvers<ContextType>;
  UrnTaken?: UrnTakenResolvers<ContextType>;
  CheckResult?: CheckResultResolvers<ContextType>;
  Pointer?: PointerResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapReason?: OverlapReasonResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SelectorConnection?: SelectorConnectionResolvers<ContextType>;
  SelectorConnectionEdge?: SelectorConnectionEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Grade?: GradeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};
