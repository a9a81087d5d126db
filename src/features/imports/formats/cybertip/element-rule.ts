/** An element as it was read, with its text trimmed of the white space that serialisers add. */
export interface ReadElement {
  readonly name: string;
  readonly value: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it stands: `/report/victim[1]/victimPerson/email[2]`. */
  readonly at: string;
}

/** What the importer makes of an element; an element without a rule is named as not understood, with all that is in it. */
export interface ElementRule {
  /** Attributes that are read; another one is named as not understood. */
  readonly attributes?: readonly string[];
  readonly children?: Readonly<Record<string, ElementRule>>;
  /** Serves children that have no rule of their own. */
  readonly otherwise?: ElementRule;
  readonly opened?: (at: string, attributes: ReadonlyMap<string, string>) => void;
  readonly closed?: (element: ReadElement) => void;
  /** May stand several times, so that its place is told with a number. */
  readonly repeats?: true;
  /** Known to the schema and not kept, and why: it is named wherever it holds anything. */
  readonly unread?: string;
}

/** A narrative may describe to the letter what was done to a child: that there is one is told, its words are not kept. */
export const FREE_TEXT: ElementRule = { repeats: true, unread: 'free text' };
