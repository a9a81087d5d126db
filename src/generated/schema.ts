// Generated from schema/*.graphql by `npm run generate`; edit there.
export const TYPE_DEFINITIONS: string = `"One entry of the audit log: who did what to whose record."
type AuditEntry {
  "Opaque and stable."
  id: ID!
  "When."
  at: DateTime!
  "Who."
  actor: String!
  "Which of the six kinds."
  operation: AuditOperation!
  "Ids of the records returned, collected, changed or disclosed, and of the identifiers by which the actor was pointed to an investigation of others."
  subjects: [ID!]!
  "To whom, where it is a disclosure."
  recipient: String
  "Why, where the actor said so."
  justification: String
  "The request that did it."
  requestId: String!
}

"The six kinds of processing that the Data Protection Act 2018, section 62, requires to be logged."
enum AuditOperation {
  "Personal data were collected."
  COLLECTION
  "Personal data were altered."
  ALTERATION
  "Personal data were consulted."
  CONSULTATION
  "Personal data were disclosed."
  DISCLOSURE
  "Personal data were combined."
  COMBINATION
  "Personal data were erased."
  ERASURE
}

"A page of audit entries."
type AuditConnection {
  "The page."
  edges: [AuditEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One audit entry of a page."
type AuditEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The entry."
  node: AuditEntry!
}

"Which entries are asked for; all conditions hold together."
input AuditFilter {
  "The id of a record: who has looked at it?"
  subject: ID
  "The name of a user."
  actor: String
  "One of the six kinds."
  operation: AuditOperation
  "At this moment or later."
  from: DateTime
  "Before this moment."
  to: DateTime
}

"Whether the audit log is what was written."
type AuditVerification {
  "Whether every chain and anchor holds."
  intact: Boolean!
  "How many entries were read."
  entries: Int!
  "The first entry that does not hold."
  firstBroken: ID
  "A hash over the heads of all chains."
  head: String!
}

extend type Query {
  "The audit log, the latest first. For auditors; reading it is recorded too."
  audit(
    "Which entries."
    filter: AuditFilter
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): AuditConnection!
  "Walks the chains and the anchors. For auditors."
  verifyAudit: AuditVerification!
}

"Anything that can stand on a chart as a node."
interface Entity implements Node {
  "Opaque and stable."
  id: ID!
  "What kind of thing it is."
  type: EntityType!
  "What a chart prints. A victim's is always masked."
  label: String!
}

"The kinds of things that can stand on a chart."
enum EntityType {
  "A named police investigation."
  INVESTIGATION
  "A human being: the person records judged to be the same."
  SUBJECT
  "A person as one source describes them."
  PERSON
  "A user account on a platform, by the platform's own user id."
  ACCOUNT
  "A screen name on a platform."
  HANDLE
  "A telephone number."
  PHONE
  "An e-mail address."
  EMAIL
  "An internet address, version 4 or 6."
  IP_ADDRESS
  "A phone, computer or other device, by an identifier of its hardware or installation."
  DEVICE
  "A cryptocurrency wallet address."
  WALLET
  "An account with a bank or payment service."
  PAYMENT_ACCOUNT
  "A web address."
  URL
  "The hash of a file; never the file."
  MEDIA_HASH
  "A vehicle, by its registration mark."
  VEHICLE
  "A postal address."
  ADDRESS
  "A payment."
  TRANSACTION
  "A service such as a messaging app or a payment service."
  PLATFORM
  "A force, agency, activist group, exchange or other body."
  ORGANISATION
  "A recorded crime, one for each victim."
  CRIME
  "A referral from an agency to a force."
  REFERRAL
  "A seized item."
  EXHIBIT
  "A forensic examination of an exhibit."
  EXAMINATION
  "A document or feed item that somebody gave us."
  SOURCE
}

"The kinds of identifier that can be looked up and matched exactly."
enum SelectorType {
  "A user account on a platform, by the platform's own user id."
  ACCOUNT
  "A screen name on a platform."
  HANDLE
  "A telephone number."
  PHONE
  "An e-mail address."
  EMAIL
  "An internet address, version 4 or 6."
  IP_ADDRESS
  "A device, by an identifier of its hardware or installation."
  DEVICE
  "A cryptocurrency wallet address."
  WALLET
  "An account with a bank or payment service."
  PAYMENT_ACCOUNT
  "A web address."
  URL
  "The hash of a file; never the file."
  MEDIA_HASH
  "A vehicle, by its registration mark."
  VEHICLE
  "A postal address."
  ADDRESS
}

"A thing with an identifier. The same identifier in any written form is the same selector."
type Selector implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "The same word as selectorType."
  type: EntityType!
  "The identifier as a chart prints it."
  label: String!
  "What kind of identifier it is."
  selectorType: SelectorType!
  "The normalised key that identifies it."
  key: String!
  "The platform of an account or handle."
  platform: Platform
  "The investigations that hold it, as far as the viewer may see, by URN."
  investigations("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): InvestigationConnection!
  "The facts around it that the viewer may see, in a stable order."
  facts(
    "Only facts of these types."
    types: [FactType!]
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): FactConnection!
}

"A service on which people meet, speak or pay. Reference data: it carries no case facts."
type Platform implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "Always PLATFORM."
  type: EntityType!
  "Its name."
  label: String!
  "The short name that identifies it, lower case."
  slug: String!
  "What it is used for."
  kind: PlatformKind!
}

"What a platform is used for."
enum PlatformKind {
  "Messages between people or in groups."
  MESSAGING
  "A social network."
  SOCIAL
  "Calls with pictures."
  VIDEO_CALL
  "Games."
  GAMING
  "E-mail."
  EMAIL
  "Storing and sharing files."
  STORAGE
  "Payments in money."
  PAYMENT
  "Exchange of cryptocurrency."
  EXCHANGE
  "Forums and boards."
  FORUM
  "Anything else."
  OTHER
}

"A force, agency or other body. Forces are reference data; one that a source describes is seen as far as that source is."
type Organisation implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "Always ORGANISATION."
  type: EntityType!
  "Its name."
  label: String!
  "The short name that identifies it, lower case; of one that a source describes its name in short, which identifies nothing."
  slug: String!
  "What kind of body it is."
  kind: OrganisationKind!
  "What the source calls it, word for word: exchange, mixing_service. Null for reference data."
  category: String
}

"What kind of body an organisation is."
enum OrganisationKind {
  "A territorial or special police force."
  FORCE
  "A regional organised crime unit."
  REGIONAL_UNIT
  "A national agency."
  NATIONAL_AGENCY
  "A group of citizens that acts outside the police."
  ACTIVIST_GROUP
  "Anything else that a source describes: an exchange, a mixing service, a market, a campaign."
  OTHER
}

extend type Query {
  "Anything by its id; null where there is no such thing for this viewer."
  node("The id of the thing." id: ID!): Node
  "Up to 100 things by their ids, in the order asked; null where there is no such thing for this viewer."
  nodes("The ids of the things." ids: [ID!]!): [Node]!
}

"The kinds of relationships that a source can assert."
enum FactType {
  "A selector, person or transaction appears in an investigation."
  APPEARS_IN
  "A person plays a part in an investigation or crime."
  INVOLVED_IN
  "A person uses an identifier."
  USES
  "An account is on a platform."
  ON
  "An account was known by a handle for a time."
  KNOWN_AS
  "An account or handle was used from an internet address."
  CONNECTED_FROM
  "A person is associated with another."
  ASSOCIATED_WITH
  "A wallet is attributed to an organisation."
  LABELLED_AS
  "One contacted another."
  CONTACTED
  "One threatened a person."
  THREATENED
  "A payer took part in a payment."
  PAID
  "A payment reached a payee."
  PAID_TO
  "An account or exhibit holds a file."
  HOLDS
  "A file depicts a person, as victim identification has it."
  DEPICTS
  "An exhibit was seized from a person."
  SEIZED_FROM
  "An exhibit was examined."
  EXAMINED_BY
  "A person or organisation is a member of an organisation."
  MEMBER_OF
  "An activist group stung a person."
  STUNG
  "A person, exhibit or internet address is located at a postal address."
  LOCATED_AT
  "An investigation is related to another."
  RELATED_TO
}

"One assertion by one source."
type Fact implements Node {
  "Opaque and stable."
  id: ID!
  "What is asserted."
  type: FactType!
  "A fact as stated, or the source's own assessment (Data Protection Act 2018, section 38)."
  nature: FactNature!
  "Where the relationship starts."
  from: Entity!
  "Where it ends."
  to: Entity!
  "Who says so."
  source: Source!
  "How it is graded; null where it came ungraded."
  grade: Grade
  "The first moment for which it is asserted."
  firstSeen: DateTime
  "The last moment for which it is asserted."
  lastSeen: DateTime
  "When it was published here."
  recordedAt: DateTime!
  "When it was retracted; null while it stands."
  retractedAt: DateTime
  "What else the source says of it; the keys depend on the type of the fact."
  properties: JSONObject!
}

"Whether a fact is stated or assessed."
enum FactNature {
  "Stated by the source as a fact."
  STATED
  "The source's own assessment."
  ASSESSED
}

"A page of facts."
type FactConnection {
  "The page."
  edges: [FactEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One fact of a page."
type FactEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The fact."
  node: Fact!
}

extend type Query {
  "Up to 100 facts by their ids, in the order asked; null where there is no such fact for this viewer."
  facts("The ids of the facts." ids: [ID!]!): [Fact]!
}

"An analyst's own entry: one source, its records and facts, published together."
input RecordIntelligenceInput {
  "Id of the investigation that it belongs to: one of the viewer's own force."
  investigation: ID!
  "The number or name by which the entry is known, 1 to 300 characters."
  reference: String!
  "3x5x2, for example 1BP or 1BC/A2/S2: of every fact that has none of its own."
  grade: String!
  "The people whom it speaks of, at most 100: each becomes a record of this source."
  people: [PersonInput!]
  "The identifiers that it speaks of, at most 300."
  selectors: [IdentifierInput!]
  "What it says of them, at most 500. Ends are named by the ref given here, or by the id of what is held."
  facts: [FactInput!]
  "Chosen by the client, at most 200 characters: the same key and input again gives the stored outcome. A corrected entry needs a new key."
  idempotencyKey: String!
}

"A person as an entry describes them."
input PersonInput {
  "What the facts of this entry call the person."
  ref: String!
  "The full name, where it is known."
  name: String
  "As far as it is known: 2004, 2004-05, 2004-05-17."
  dateOfBirth: PartialDate
  "The part that the person plays in the investigation."
  role: Role!
}

"One assertion of an entry."
input FactInput {
  """
  What is asserted: USES, KNOWN_AS, CONNECTED_FROM, ASSOCIATED_WITH, LABELLED_AS, CONTACTED, THREATENED, HOLDS, MEMBER_OF, STUNG or LOCATED_AT.
  That people are involved, that identifiers appear and on which platform an account is follows from the entry itself.
  """
  type: FactType!
  "Where the relationship starts: a ref of this entry, or the id of a person record, organisation or selector that is held."
  from: String!
  "Where it ends, named in the same ways."
  to: String!
  "A fact as stated, or the analyst's own assessment."
  nature: FactNature!
  "The first moment for which it is asserted."
  firstSeen: DateTime
  "The last moment for which it is asserted."
  lastSeen: DateTime
  "3x5x2, where this fact has another grade than the entry."
  grade: String
  "What else is said of it: texts, numbers, true, false, null and lists of texts."
  properties: JSONObject
}

"The outcome of recordIntelligence."
union RecordIntelligenceResult = IntelligenceRecorded | InvestigationNotFound | IntelligenceRefused

"What was recorded."
type IntelligenceRecorded {
  "The entry itself, of kind ANALYST."
  source: Source!
  "All that it asserts: the facts given, in their order, then those that follow from its people and identifiers. One that was retracted since is left out."
  facts: [Fact!]!
  "What was read with a doubt, a sentence each that names the place; empty where there was none."
  notes: [String!]!
}

"There is no such investigation for this viewer."
type InvestigationNotFound {
  "What happened, and what to do."
  message: String!
}

"Nothing was recorded."
type IntelligenceRefused {
  "All that is wrong, a sentence each that names the place: people[2].dateOfBirth is not a day of the calendar."
  problems: [String!]!
}

extend type Mutation {
  "Records an analyst's own entry in an investigation of the viewer's force, and publishes it at once: all of it, or nothing."
  recordIntelligence("The entry." input: RecordIntelligenceInput!): RecordIntelligenceResult!
}

"A named police investigation."
type Investigation implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "Always INVESTIGATION."
  type: EntityType!
  "What a chart prints: its URN and title."
  label: String!
  "The unique reference number that its owner gave it."
  urn: String!
  "Its name, where it has one."
  title: String
  "Slug of the force that owns it."
  force: String!
  "Whether it is being worked on."
  status: InvestigationStatus!
  "The day on which it was opened."
  openedOn: Date!
  "What users outside the owning force learn of it."
  visibility: Visibility!
  "For a change that must not overwrite another's: pass it back as expectedVersion."
  version: String!
  "The desk to call for deconfliction."
  contact: String
  "The people in it, in a stable order."
  subjects("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): SubjectConnection!
  "The sources behind it, in the order in which they were received."
  sources("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): SourceConnection!
  "How it is related to other investigations, in a stable order: RELATED_TO facts. Where a source quotes the number of a report that another investigation holds, it leads from the quoting side to the other, and its properties name the \`reports\`."
  relations("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): FactConnection!
  "Other investigations that share subjects or selectors with this one, strongest first."
  overlaps(
    "Only overlaps of at least this score."
    minScore: Float
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): OverlapConnection!
}

"Whether an investigation is being worked on."
enum InvestigationStatus {
  "Being worked on."
  OPEN
  "Set aside for the time being."
  SUSPENDED
  "Ended."
  CLOSED
}

"What a user outside the owning force learns of an investigation."
enum Visibility {
  "Everything that its marking allows."
  OPEN
  "That an overlap exists, its types and strength, and whom to call."
  POINTER
  "Nothing."
  SILENT
}

"Protective-marking tiers, lowest first."
enum Tier {
  "OFFICIAL."
  OFFICIAL
  "SECRET."
  SECRET
  "TOP SECRET."
  TOP_SECRET
}

"A page of subjects."
type SubjectConnection {
  "The page."
  edges: [SubjectEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One subject of a page."
type SubjectEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The subject."
  node: Subject!
}

"A page of sources."
type SourceConnection {
  "The page."
  edges: [SourceEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One source of a page."
type SourceEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The source."
  node: Source!
}

"A page of investigations."
type InvestigationConnection {
  "The page."
  edges: [InvestigationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One investigation of a page."
type InvestigationEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The investigation."
  node: Investigation!
}

"Which investigations are asked for; all conditions hold together."
input InvestigationFilter {
  "Slug of the owning force."
  force: String
  "Whether it is being worked on."
  status: InvestigationStatus
  "Opened on this day or later."
  openedFrom: Date
  "Opened on this day or earlier."
  openedTo: Date
  "Stands in the URN or title, whatever the case."
  text: String
}

"What a new investigation is, and who may see it."
input CreateInvestigationInput {
  "The unique reference number, unique among the owner's investigations that the viewer may see."
  urn: String!
  "Its name."
  title: String!
  "Slug of the owning force: the viewer's own."
  force: String!
  "What users outside the owning force learn of it."
  visibility: Visibility!
  "Its protective-marking tier, not above the viewer's clearance."
  tier: Tier!
  "Markings inside the tier, OFFICIAL-SENSITIVE for one."
  markings: [String!]
  "Compartments, all held by the viewer."
  compartments: [String!]
  "Only these may read it, whatever their organisation; the viewer must be among them."
  members: [String!]
  "The desk to call for deconfliction."
  contact: String!
  "The day on which it was opened."
  openedOn: Date!
  "Chosen by the client, at most 200 characters: the same key and input again gives the stored outcome."
  idempotencyKey: String!
}

"The outcome of createInvestigation."
union CreateInvestigationResult = InvestigationSaved | UrnTaken

"The investigation as it stands now."
type InvestigationSaved {
  "The investigation."
  investigation: Investigation!
}

"The number is taken among the investigations of the same owner."
type UrnTaken {
  "What happened, and what to do."
  message: String!
}

extend type Query {
  "One investigation by its URN; the earliest, where several owners gave the same number. Null where there is none for this viewer."
  investigation(
    "The unique reference number, as its owner wrote it."
    urn: String!
    "Slug of the owning force, where several gave the same number."
    force: String
    "As the graph stood at this moment, under today's rights."
    asOf: DateTime
  ): Investigation
  "Investigations that the viewer may see, the latest opened first."
  investigations(
    "Which ones."
    filter: InvestigationFilter
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): InvestigationConnection!
}

"An identifier as somebody wrote it."
input IdentifierInput {
  "The client's own name for it: check gives it back with what is found, the facts of recordIntelligence name their ends by it."
  ref: String
  "What kind of identifier it is. Left out, check tries every kind that it looks like, and recordIntelligence takes it where it can only be one."
  type: SelectorType
  "The identifier in any written form."
  value: String!
  "The platform of an account, handle or payment account, in any written form."
  platform: String
}

"What is held of one reading of one pasted identifier."
type CheckResult {
  "The client's own name for the identifier."
  ref: String
  "As it was typed. One value may have several readings (a bare number, an address of two chains): one result each, same value."
  value: String!
  "Null where the value is no identifier that the system knows: see problem."
  selectorType: SelectorType
  "The normalised key by which it was looked up."
  key: String
  "Why the value was not understood, in one sentence."
  problem: String
  "Doubts about the reading, and what was left out of the answer and why."
  notes: [String!]!
  "What was found."
  outcome: CheckOutcome!
  "How many investigations that the viewer may see hold it, counted to 51."
  heldBy: Int!
  "The investigations that hold it, as far as the viewer may see, by URN. None are listed from 51 on: page through \`lookup\` instead."
  investigations: [Investigation!]!
  "Whom to call about it: one for each desk whose investigation holds it and is not the viewer's to read."
  pointers: [Pointer!]!
}

"What a check found."
enum CheckOutcome {
  "At least one investigation that the viewer may see holds it."
  HIT
  "An investigation holds it to which the viewer may only be pointed."
  POINTER
  "Nothing that the viewer may learn of holds it."
  NO_HIT
  "The value is no identifier that the system knows."
  NOT_UNDERSTOOD
}

"The overlap exists, but its other side is not the viewer's to read: whom to call about it, and no more."
type Pointer {
  "The owning desk's contact; the owning force's name where the desk gave none."
  contact: String!
  "The kinds of identifier that are shared: those that the viewer holds or typed."
  selectorTypes: [SelectorType!]!
  "Whether a person is shared beyond the identifiers; a list of identifiers names no person, so never in a check."
  subjectShared: Boolean!
  "What sharing it says, by its kind and by how many are known to the viewer to hold it."
  strength: OverlapStrength!
}

extend type Query {
  "One identifier in any written form; null where nothing that the viewer may see holds it. A value that is no identifier of the type is BAD_USER_INPUT."
  lookup(
    "What kind of identifier it is."
    type: SelectorType!
    "The identifier."
    value: String!
    "The platform of an account, handle or payment account."
    platform: String
  ): Selector
  "A pasted list of identifiers against all that is held, in the order in which they were given: hit, pointer or no hit. None or more than 500 are BAD_USER_INPUT."
  check(
    "1 to 500 identifiers. Pass them as a variable: written out, they are more words than an operation may have."
    identifiers: [IdentifierInput!]!
    "Why they are checked, to 500 characters; stands in the audit log."
    reason: String
  ): [CheckResult!]!
}

"That two investigations are about the same subjects, and why."
type Overlap implements Node {
  "Opaque and stable: the same for the pair, whichever side is asked."
  id: ID!
  "The investigation that was asked for; on the board, either of the two."
  left: Investigation!
  "The other side."
  right: Investigation
  "The sum of the reasons' weights."
  score: Float
  "STRONG from 10, MODERATE from 5, otherwise WEAK."
  strength: OverlapStrength!
  "What the two share, the weightiest first."
  reasons: [OverlapReason!]!
  "What speaks against it, in sentences: times that do not meet, a handle of another account, different ports at one time, dates of birth or parts that do not fit."
  conflicts: [String!]!
  "Shared values that say nothing: too many hold them, a warning list has them, no one person stands behind them, or the times do not meet."
  ignored: [OverlapReason!]!
}

"How much an overlap says."
enum OverlapStrength {
  "A score of 10 or more."
  STRONG
  "A score from 5 to under 10."
  MODERATE
  "A score under 5."
  WEAK
}

"One thing that two investigations share."
type OverlapReason {
  "What is shared."
  entity: Entity
  "What kind of thing is shared."
  entityType: EntityType!
  "What it adds to the score; 0 where it is ignored."
  weight: Float!
  "How many investigations that the viewer may see hold it, counted to 51."
  heldBy: Int!
  "How many independent events stand behind it on both sides together; copies of one report count once."
  independentOrigins: Int!
  "The reason in words."
  explanation: String!
  "The facts on both sides that carry it."
  facts("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): FactConnection!
}

"A page of overlaps."
type OverlapConnection {
  "The page."
  edges: [OverlapEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One overlap of a page."
type OverlapEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The overlap."
  node: Overlap!
}

"Which overlaps are asked for; all conditions hold together."
input OverlapFilter {
  "One side is owned by this force, by its slug."
  force: String
  "Only overlaps of at least this score."
  minScore: Float
}

extend type Query {
  "The board: pairs of investigations that share subjects or selectors, over all that the viewer may see, strongest first."
  overlaps(
    "Which ones."
    filter: OverlapFilter
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
    "As the graph stood at this moment, under today's rights."
    asOf: DateTime
  ): OverlapConnection!
}

"The set of person records judged to be one human being; a record alone is a subject of one."
type Subject implements Node & Entity {
  "Opaque and stable; the id of any record's subject."
  id: ID!
  "Always SUBJECT."
  type: EntityType!
  "What a chart prints. A victim's is always masked."
  label: String!
  "The records that make it up, the earliest first."
  records: [Person!]!
  "The parts that its records play in investigations, as far as the viewer may see."
  roles: [Role!]!
  "Investigations that hold a record of this subject, as far as the viewer may see."
  investigations: [Investigation!]!
  "The identifiers that its records use, in a stable order."
  selectors(
    "Only identifiers of these types."
    types: [SelectorType!]
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): SelectorConnection!
}

"A page of selectors."
type SelectorConnection {
  "The page."
  edges: [SelectorConnectionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One selector of a page."
type SelectorConnectionEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The selector."
  node: Selector!
}

"A person as one source describes them. Never overwritten, never merged away."
type Person implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "Always PERSON."
  type: EntityType!
  "What a chart prints. A victim's is always masked."
  label: String!
  "The full name, unmasked. Asking for it is logged as a consultation of this person."
  name: String
  "As far as the source knows it."
  dateOfBirth: PartialDate
  "The human being whom this record describes, with the other records judged to be the same."
  subject: Subject!
  "Who says so."
  source: Source!
  "The facts around this record that the viewer may see, in a stable order."
  facts(
    "Only facts of these types."
    types: [FactType!]
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
  ): FactConnection!
}

"The part that a person plays in an investigation or crime. It sits on the fact, never on the person."
enum Role {
  "Suspected."
  SUSPECT
  "Convicted."
  OFFENDER
  "Harmed."
  VICTIM
  "Saw or knows something."
  WITNESS
  "Told somebody."
  REPORTER
  "Acts outside the police to expose suspects."
  ACTIVIST
  "Any other part."
  OTHER
}

"Questions. What the viewer may not see is answered exactly as if it did not exist."
type Query {
  "Who is asking, as the bearer token says."
  viewer: Viewer!
}

"Changes. Each takes an idempotency key: the same key and input again gives the stored outcome."
type Mutation {
  "Opens an investigation and publishes it at once."
  createInvestigation("What the investigation is, and who may see it." input: CreateInvestigationInput!): CreateInvestigationResult!
}

"Anything that can be fetched again by its id."
interface Node {
  "Opaque and stable; says nothing of the value behind it."
  id: ID!
}

"Where a page stands among its neighbours, as the Relay specification has it."
type PageInfo {
  "Whether more follows."
  hasNextPage: Boolean!
  "Whether something stands before this page."
  hasPreviousPage: Boolean!
  "The cursor of the first edge; null on an empty page."
  startCursor: String
  "The cursor of the last edge: pass it as \`after\` for the next page."
  endCursor: String
}

"A calendar day: 2026-03-14."
scalar Date
"A moment in UTC, RFC 3339: 2026-03-14T09:26:53.000Z."
scalar DateTime
"A JSON object."
scalar JSONObject
"A date known to the year, the month or the day: 2004, 2004-05, 2004-05-17."
scalar PartialDate

extend type Query {
  """
  What meets a text by its names, handles, identifiers, references or titles, the best matches first: the whole of one of them, all words of the
  text, words that begin so, what looks alike, what is misspelt by one letter a word; equal matches by type, then in a stable order. Case,
  accents, script and punctuation make no difference; an identifier may be written in any form. BAD_USER_INPUT where the text has no letter or
  digit, or more than 500 characters; one of more than 16 words is looked for as a whole.
  """
  search(
    "What to look for."
    text: String!
    "Only things of these types; all but SUBJECT unless told: a person is told by the records that meet the text."
    types: [EntityType!]
    "How many, 1 to 100; 25 unless told."
    first: Int
    "The endCursor of the page before."
    after: String
    "As of a past moment, under today's rights."
    asOf: DateTime
  ): EntityConnection!
}

"A page of things of any type."
type EntityConnection {
  "The page."
  edges: [EntityEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are, exact up to a cap."
  totalCount: Int!
  "Whether the cap was met, so that there may be more."
  totalIsAtLeast: Boolean!
}

"One thing of a page."
type EntityEdge {
  "Its place, for \`after\`."
  cursor: String!
  "The thing."
  node: Entity!
}

"A document or feed item that somebody gave us."
type Source implements Node & Entity {
  "Opaque and stable."
  id: ID!
  "Always SOURCE."
  type: EntityType!
  "What a chart prints: its kind and reference."
  label: String!
  "What kind of document or feed it is."
  kind: SourceKind!
  "The number or name by which its publisher knows it."
  reference: String!
  "Who gave it."
  publisher: String
  "When it was received."
  receivedAt: DateTime!
  "When what it reports happened, where it says so."
  occurredAt: DateTime
  "The incident type exactly as the source words it."
  incidentType: String
  "SHA-256 of the raw file, 64 hexadecimal digits."
  sha256: String
  "The number of the report that it is, or is a part of, where it gives one."
  reportNumber: String
  "Numbers of other reports that it names, whether they are held or not."
  relatedReports: [String!]!
  "Sources whose report names the number of this one's, or whose number this one names, in a stable order. Another report is another event: they keep their own origins."
  related("How many, 1 to 100; 25 unless told." first: Int, "The endCursor of the page before." after: String): SourceConnection!
}

"What kind of document or feed a source is."
enum SourceKind {
  "A report to the CyberTipline of the National Center for Missing & Exploited Children."
  CYBERTIP
  "A referral from the National Crime Agency's CEOP command."
  CEOP_REFERRAL
  "A force's crime record."
  CRIME_RECORD
  "An intelligence report."
  INTELLIGENCE_REPORT
  "What was extracted from a seized item."
  EXHIBIT_EXTRACTION
  "A list of hashes."
  HASH_LIST
  "A STIX bundle."
  STIX_BUNDLE
  "A CASE/UCO bundle."
  CASE_BUNDLE
  "A table with a mapping."
  TABLE
  "A GraphSense tag pack."
  TAGPACK
  "An analyst's own entry."
  ANALYST
}

"A 3x5x2 grading. Categorical: never turned into a percentage."
type Grade {
  "As written, for example 1BP or 1BC/A2/S2."
  code: String!
  "How reliable the source is."
  source: SourceGrade!
  "How the information is known."
  information: InformationGrade!
  "Whether sharing is permitted as it is or under conditions."
  handling: HandlingCode!
  "What may be done with it, where conditions apply."
  action: ActionCode
  "Who may take out what would identify the source, where conditions apply."
  sanitisation: SanitisationCode
}

"How reliable a source is."
enum SourceGrade {
  "1: reliable."
  RELIABLE
  "2: untested."
  UNTESTED
  "3: not reliable."
  NOT_RELIABLE
}

"How information is known."
enum InformationGrade {
  "A: known directly to the source."
  KNOWN_DIRECTLY
  "B: known indirectly, but corroborated."
  KNOWN_INDIRECTLY_BUT_CORROBORATED
  "C: known indirectly."
  KNOWN_INDIRECTLY
  "D: not known."
  NOT_KNOWN
  "E: suspected to be false."
  SUSPECTED_FALSE
}

"How information may be shared."
enum HandlingCode {
  "Lawful sharing permitted."
  P
  "Lawful sharing permitted with conditions."
  C
}

"What may be done with information shared under conditions."
enum ActionCode {
  "Covert development only."
  A1
  "Covert use."
  A2
  "Overt use."
  A3
}

"Who may sanitise information shared under conditions."
enum SanitisationCode {
  "Delegated authority to sanitise."
  S1
  "Consult the originator first."
  S2
}

"The person or feed behind the bearer token."
type Viewer {
  "The name that the audit log records."
  name: String!
  "Slug of the viewer's own organisation."
  force: String!
  "The highest protective-marking tier that the viewer may read."
  clearance: String!
  "The compartments that the viewer holds."
  compartments: [String!]!
  "What the viewer does in the system."
  roles: [String!]!
}
`;
