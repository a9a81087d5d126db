import type { NormalisedType } from '../selectors/normalised-selector';

/**
 * By what a reported person is told from another in one event; the first kind that a document gives decides. The e-mail address
 * comes first because every copy of a report has it, where the platform's own user id is in the platform's report alone.
 */
export const SUBJECT_TYPES = ['EMAIL', 'HANDLE', 'ACCOUNT', 'PHONE'] as const satisfies readonly NormalisedType[];
