import type { SelectorType } from '../../graph/graph-model';
import type { Result } from '../../kernel/result';

/** The kinds of identifier that have a normal form here. */
export const NORMALISED_TYPES = [
  'PHONE',
  'EMAIL',
  'IP_ADDRESS',
  'HANDLE',
  'ACCOUNT',
  'URL',
  'DEVICE',
  'WALLET',
  'PAYMENT_ACCOUNT',
  'MEDIA_HASH',
  'VEHICLE',
  'ADDRESS',
] as const satisfies readonly SelectorType[];
export type NormalisedType = (typeof NORMALISED_TYPES)[number];

export interface WrittenSelector {
  readonly type: NormalisedType;
  readonly raw: string;
  /** HANDLE, ACCOUNT and PAYMENT_ACCOUNT: the platform, in any writing. Without it, `platform/name` is read from the value itself. */
  readonly platform?: string | undefined;
  /** What the source says that the value is: WALLET its currency, MEDIA_HASH its algorithm, VEHICLE its country. A wrong label is refused. */
  readonly label?: string | undefined;
  /** PHONE: the region whose national numbers are meant where no country is written; GB if left out. */
  readonly defaultRegion?: string | undefined;
  /** PHONE: the country calling code given beside a national number, `+44`; outranks the region. */
  readonly callingCode?: string | undefined;
}

export interface NormalisedSelector {
  readonly type: NormalisedType;
  /** The same for every writing of one identifier; what two records are matched by. */
  readonly key: string;
  readonly platform: string | null;
  /** Doubts and validity, in words; a noted selector still matches. */
  readonly notes: readonly string[];
}

/** The refusal says in words why the value is no identifier of the type; the value itself is not repeated. */
export type Normalisation = Result<NormalisedSelector, string>;

/** All that a value may be, the likeliest first; never empty. */
export type Readings = Result<readonly NormalisedSelector[], string>;
