import { unfitness, withoutInvisible } from '../selectors/written-text';

/** What its owner says of an investigation; null where nothing was said. */
export interface InvestigationDetails {
  readonly urn: string;
  readonly title: string | null;
  readonly contact: string | null;
  readonly markings: readonly string[];
  readonly compartments: readonly string[];
  readonly members: readonly string[] | null;
}

export const LONGEST_URN = 100;
export const LONGEST_LINE = 300;
const LONGEST_NAME = 100;
const LONGEST_LIST = 100;

/** Why a text is no single line that people can tell apart from another; null where it is one. */
export function lineFault(field: string, text: string, longest: number): string | null {
  if (text.length === 0 || text.length > longest) return `${field} must have 1 to ${longest} characters.`;
  const unfit = unfitness(text);
  if (unfit) return `${field} must be one line of text: it ${unfit}.`;
  return text.trim() === text ? null : `${field} must not begin or end with a space.`;
}

function listFault(field: string, names: readonly string[]): string | null {
  if (names.length > LONGEST_LIST) return `${field} must name at most ${LONGEST_LIST}.`;
  return names.map((name) => lineFault(`each of ${field}`, name, LONGEST_NAME)).find((fault) => fault !== null) ?? null;
}

/** A number is what an investigation is found by, so two that look the same must be the same. */
function urnFault(urn: string): string | null {
  return lineFault('urn', urn, LONGEST_URN) ?? (withoutInvisible(urn) === urn ? null : 'urn must not hold invisible characters.');
}

/** Why an investigation may not be described so, in a sentence that says what to change; null where it may. */
export function detailsFault({ urn, title, contact, markings, compartments, members }: InvestigationDetails): string | null {
  return (
    urnFault(urn) ??
    (title === null ? null : lineFault('title', title, LONGEST_LINE)) ??
    (contact === null ? null : lineFault('contact', contact, LONGEST_LINE)) ??
    listFault('markings', markings) ??
    listFault('compartments', compartments) ??
    listFault('members', members ?? [])
  );
}
