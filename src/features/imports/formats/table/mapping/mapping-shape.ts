import { z } from 'zod';
import { compileDateFormat, type DateFormat } from '../../../../../domain/intake/date-format';
import { STATED_FACT_TYPES } from '../../../../../domain/intake/fact-ends';
import { DESCRIBED_KINDS, PERSON_ROLES, SOURCE_KINDS } from '../../../../../domain/intake/intake-item';
import { compileTimeZone } from '../../../../../domain/intake/time-zone';
import { NORMALISED_TYPES } from '../../../../../domain/selectors/normalised-selector';
import { unfitness } from '../../../../../domain/selectors/written-text';
import type { Result } from '../../../../../kernel/result';
import { TEXT_ENCODINGS } from '../../decoded-text';

const MOST_OF_A_KIND = 100;

const text = z
  .string('a text is due here')
  .trim()
  .min(1, 'a text is due here')
  .max(500, 'a text of at most 500 characters is due here')
  .refine((given) => unfitness(given) === null, 'a text without control characters is due here');

/** A word of the file may look like a number or a truth to YAML. */
const word = z.union([text, z.number().transform(String), z.boolean().transform(String)], 'a text is due here');
const listed = (given: unknown): unknown => (Array.isArray(given) ? (given as unknown[]) : [given]);
const words = z.preprocess(listed, z.array(word).min(1));
const name = text.regex(/^[\p{L}\p{N}_-]{1,40}$/u, 'a name of up to 40 letters, digits, - and _ is due here');

/** `Column` is short for `{ column: Column }`, a list of columns for `{ columns: [..] }`. */
function written(given: unknown): unknown {
  if (typeof given === 'string') return { column: given };
  return Array.isArray(given) ? { columns: given } : given;
}

const valueKeys = {
  column: text.optional(),
  columns: z.array(text).min(1).max(20).optional(),
  join: z.string().max(10).default(' '),
  constant: word.optional(),
  values: z.record(z.string(), word, 'words of the file, each with what it stands for, are due here').optional(),
  otherwise: word.optional(),
};
interface Given {
  readonly column?: unknown;
  readonly columns?: unknown;
  readonly constant?: unknown;
}
const ONE_OF = { message: 'say either column, columns or constant' };
const saysOne = ({ column, columns, constant }: Given) => [column, columns, constant].filter((given) => given !== undefined).length === 1;

const value = z.preprocess(written, z.strictObject(valueKeys).refine(saysOne, ONE_OF));

/** Takes what a compiler answers, and tells its refusal as a problem of the mapping. */
function compiled<Value>(compile: (given: string) => Result<Value, string>) {
  return text.transform((given, context): Value => {
    const outcome = compile(given);
    if (outcome.ok) return outcome.value;
    context.addIssue({ code: 'custom', message: outcome.refusal });
    return z.NEVER;
  });
}

const dates = z.preprocess(listed, z.array(compiled<DateFormat>(compileDateFormat)).min(1).max(10));
const date = z.preprocess(written, z.strictObject({ ...valueKeys, dates: dates.optional() }).refine(saysOne, ONE_OF));

const condition = z
  .strictObject({ column: text, is: words.optional(), isNot: words.optional(), notEmpty: z.literal(true).optional(), empty: z.literal(true).optional() })
  .refine(({ is, isNot, notEmpty, empty }) => [is, isNot, notEmpty, empty].filter((test) => test !== undefined).length === 1, {
    message: 'say one of is, isNot, notEmpty: true and empty: true',
  });
const when = z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(condition).max(10).default([]));

const role = z.preprocess(
  (given) => {
    const said = typeof given === 'string' ? given.trim().toUpperCase() : null;
    return said !== null && PERSON_ROLES.some((each) => each === said) ? { constant: said } : written(given);
  },
  z.strictObject(valueKeys).refine(saysOne, ONE_OF),
);

const times = { firstSeen: date.optional(), lastSeen: date.optional(), at: date.optional() };
const ONE_TIME = { message: 'say either at, or firstSeen and lastSeen' };
const saysOneTime = (given: { at?: unknown; firstSeen?: unknown; lastSeen?: unknown }) => !given.at || (!given.firstSeen && !given.lastSeen);

const property = z.preprocess(
  written,
  z.strictObject({ ...valueKeys, as: z.enum(['text', 'number', 'truth'], 'text, number or truth is due here').default('text') }).refine(saysOne, ONE_OF),
);
const properties = z.record(name, property).default({});

const person = z.strictObject({
  id: name,
  ref: value.optional(),
  role,
  name: value.optional(),
  dateOfBirth: date.optional(),
  age: value.optional(),
  properties,
  when,
});

const organisation = z.strictObject({
  id: name,
  ref: value.optional(),
  name: value,
  kind: z.enum(DESCRIBED_KINDS, `one of ${DESCRIBED_KINDS.join(', ')} is due here`).default('OTHER'),
  category: value.optional(),
  when,
});

const selector = z
  .strictObject({
    id: name,
    type: z.enum(NORMALISED_TYPES, `one of ${NORMALISED_TYPES.join(', ')} is due here`),
    ...valueKeys,
    split: words.optional(),
    platform: value.optional(),
    label: value.optional(),
    region: text.regex(/^[A-Za-z]{2}$/, 'a region of two letters, GB for one, is due here').optional(),
    callingCode: value.optional(),
    usedBy: name.optional(),
    properties,
    ...times,
    when,
  })
  .refine(saysOne, ONE_OF)
  .refine(saysOneTime, ONE_TIME);

const fact = z
  .strictObject({
    type: z.enum(STATED_FACT_TYPES, `one of ${STATED_FACT_TYPES.join(', ')} is due here`),
    from: name,
    to: name,
    ...times,
    nature: z.enum(['STATED', 'ASSESSED'], 'STATED or ASSESSED is due here').default('STATED'),
    properties,
    when,
  })
  .refine(saysOneTime, ONE_TIME);

const source = z
  .strictObject({
    kind: z.enum(SOURCE_KINDS, `one of ${SOURCE_KINDS.join(', ')} is due here`).default('TABLE'),
    reference: word.optional(),
    publisher: word.optional(),
    rowReference: value.optional(),
  })
  .default({ kind: 'TABLE' });

/** The whole of a mapping, as docs/formats.md describes it. */
export const mappingShape = z.strictObject({
  format: z.enum(['csv', 'json'], 'csv or json is due here').optional(),
  rows: text.optional(),
  delimiter: z.string().length(1, 'one character is due here').optional(),
  quote: z.union([z.literal(false), z.string().length(1)], 'one character, or false, is due here').default('"'),
  encoding: z.enum(TEXT_ENCODINGS, `one of ${TEXT_ENCODINGS.join(', ')} is due here`).default('utf-8'),
  header: z.union([z.literal(true), z.array(text).min(1)], 'true, or the names of the columns in their order, is due here').default(true),
  skipRows: z.number().int().min(0).max(1000).default(0),
  ragged: z.enum(['flag', 'refuse'], 'flag or refuse is due here').default('flag'),
  empty: z.array(word).default([]),
  dates: dates.default(() => [compiledIso()]),
  timeZone: compiled(compileTimeZone).optional(),
  region: text.regex(/^[A-Za-z]{2}$/, 'a region of two letters, GB for one, is due here').optional(),
  ignore: z.union([z.literal('rest'), z.array(text)], 'rest, or a list of columns, is due here').default([]),
  source,
  persons: z.array(person).max(MOST_OF_A_KIND).default([]),
  organisations: z.array(organisation).max(MOST_OF_A_KIND).default([]),
  selectors: z.array(selector).max(MOST_OF_A_KIND).default([]),
  facts: z.array(fact).max(MOST_OF_A_KIND).default([]),
});

function compiledIso(): DateFormat {
  const iso = compileDateFormat('iso');
  if (!iso.ok) throw new Error(iso.refusal);
  return iso.value;
}

export type TableMapping = z.output<typeof mappingShape>;
export type ValueRule = z.output<typeof value>;
export type DateRule = z.output<typeof date>;
export type Condition = z.output<typeof condition>;
export type PropertyRules = z.output<typeof properties>;
export type PersonRule = TableMapping['persons'][number];
export type OrganisationRule = TableMapping['organisations'][number];
export type SelectorRule = TableMapping['selectors'][number];
export type FactRule = TableMapping['facts'][number];
