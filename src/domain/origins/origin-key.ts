import { reportingCompany } from './reporting-company';

/**
 * What a report says of the event behind it. Only what the report itself holds is taken, never what the importing user adds or
 * what is already held: the same report by two routes must come out the same wherever and whenever it is imported.
 */
export interface EventBehind {
  /** When it happened, milliseconds since 1970 UTC; null where only the day is known, because a day has many events. */
  readonly occurredAt: number | null;
  /** The platform or the company that the report names, as a slug. */
  readonly platform: string | null;
  /** Keys of the reported people's identifiers, `TYPE key`, all of one kind: see subject-types.ts. */
  readonly subjects: readonly string[];
  readonly reportNumber: string | null;
  /** Over all that the report says except who sends it, whatever the order or white space. */
  readonly contentDigest: string | null;
  readonly fileSha256: string | null;
}

/**
 * The origin event of a source, so that copies never count as corroboration: who and when, to the second, since a copy may leave out
 * fractions; else the report's own number; else what it says; else the very bytes. The text holds identifiers in clear: keep nothing of it but a keyed hash.
 */
export function originKey(event: EventBehind): string {
  if (event.occurredAt !== null && event.subjects.length > 0) {
    const subjects = [...new Set(event.subjects)].sort();
    const company = event.platform === null ? null : reportingCompany(event.platform);
    return `event ${JSON.stringify([Math.floor(event.occurredAt / 1000), company, ...subjects])}`;
  }
  if (event.reportNumber) return `report ${event.reportNumber}`;
  if (event.contentDigest) return `content ${event.contentDigest}`;
  return `file ${event.fileSha256 ?? ''}`;
}
