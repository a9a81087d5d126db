import { ok, refused, type Result } from '../../kernel/result';

/** The United Kingdom's 3x5x2 intelligence grading. Categorical: it is never turned into a number. */
export const SOURCE_GRADES = { '1': 'RELIABLE', '2': 'UNTESTED', '3': 'NOT_RELIABLE' } as const;
export const INFORMATION_GRADES = {
  A: 'KNOWN_DIRECTLY',
  B: 'KNOWN_INDIRECTLY_BUT_CORROBORATED',
  C: 'KNOWN_INDIRECTLY',
  D: 'NOT_KNOWN',
  E: 'SUSPECTED_FALSE',
} as const;
export const ACTION_CODES = ['A1', 'A2', 'A3'] as const;
export const SANITISATION_CODES = ['S1', 'S2'] as const;

export type SourceGrade = (typeof SOURCE_GRADES)[keyof typeof SOURCE_GRADES];
export type InformationGrade = (typeof INFORMATION_GRADES)[keyof typeof INFORMATION_GRADES];
export type ActionCode = (typeof ACTION_CODES)[number];
export type SanitisationCode = (typeof SANITISATION_CODES)[number];

/** P: lawful sharing permitted. C: permitted with conditions, which an action code and a sanitisation code spell out. */
export type Handling =
  | { readonly handling: 'P'; readonly action: null; readonly sanitisation: null }
  | { readonly handling: 'C'; readonly action: ActionCode; readonly sanitisation: SanitisationCode };

export type Grade = Handling & {
  /** As it is written: `1BP`, `1BC/A2/S2`. */
  readonly code: string;
  readonly source: SourceGrade;
  readonly information: InformationGrade;
};

const SHAPE = /^([1-3])([A-E])([PC])(?:\/(A[1-3]))?(?:\/(S[12]))?$/;

/** Reads `1BP` or `1BC/A2/S2`, in either case; the refusal is one sentence. */
export function parseGrade(written: string): Result<Grade, string> {
  const code = written.trim().toUpperCase();
  const match = SHAPE.exec(code);
  if (!match) return refused('A grade is a source 1 to 3, an information A to E and a handling P or C, as in 1BP or 1BC/A2/S2.');
  const [, source, information, handling, action, sanitisation] = match;
  const handled = readHandling(handling, action as ActionCode | undefined, sanitisation as SanitisationCode | undefined);
  if (!handled.ok) return handled;
  const letters = { source: SOURCE_GRADES[source as '1'], information: INFORMATION_GRADES[information as 'A'] };
  return ok({ code, ...letters, ...handled.value });
}

/** Conditions without codes would be conditions that nobody can keep; codes without conditions contradict P. */
function readHandling(handling: string | undefined, action: ActionCode | undefined, sanitisation: SanitisationCode | undefined): Result<Handling, string> {
  if (handling === 'P') {
    if (action || sanitisation) return refused('Handling code P permits sharing without conditions, so it takes no action or sanitisation code.');
    return ok({ handling: 'P', action: null, sanitisation: null });
  }
  if (!action || !sanitisation) return refused('Handling code C needs both an action code A1 to A3 and a sanitisation code S1 or S2, as in 1BC/A2/S2.');
  return ok({ handling: 'C', action, sanitisation });
}

/** The grade as it is written; reading it again gives the same grade. */
export function printGrade(grade: Grade): string {
  const [source] = Object.entries(SOURCE_GRADES).find(([, word]) => word === grade.source) ?? [''];
  const [information] = Object.entries(INFORMATION_GRADES).find(([, word]) => word === grade.information) ?? [''];
  const conditions = grade.handling === 'C' ? `/${grade.action}/${grade.sanitisation}` : '';
  return `${source}${information}${grade.handling}${conditions}`;
}
