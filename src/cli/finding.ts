/** One thing that was looked at: what was found and, where it is not as it must be, what to do. */
export interface Finding {
  readonly subject: string;
  readonly ok: boolean;
  readonly found: string;
  readonly advice?: string;
}

export const fine = (subject: string, found: string, advice?: string): Finding => ({ subject, ok: true, found, ...(advice !== undefined && { advice }) });
export const wrong = (subject: string, found: string, advice: string): Finding => ({ subject, ok: false, found, advice });
