import type { IntakeItem, IntakeNotice } from '../../../domain/intake/intake-item';

/** So many notices of one reason are told one by one; a table of a million rows with the same fault in each is told as that. */
const TOLD_ONE_BY_ONE = 1_000;
const MOST_REASONS = 1_000;

function reasonOf(notice: IntakeNotice): string {
  switch (notice.kind) {
    case 'notUnderstood':
      return `${notice.kind} ${notice.what}`;
    case 'warning':
      return `${notice.kind} ${notice.warning}`;
    default:
      return `${notice.kind} ${notice.reason}`;
  }
}

/** Lets the notices of a file through in constant memory: what is held back is counted, and told at the end. */
export class NoticeGate {
  private readonly met = new Map<string, { last: IntakeNotice; count: number }>();
  private beyond = 0;

  constructor(private readonly emit: (item: IntakeItem) => void) {}

  tell(notice: IntakeNotice): void {
    const reason = reasonOf(notice);
    const met = this.met.get(reason);
    if (!met && this.met.size >= MOST_REASONS) {
      this.beyond += 1;
      return;
    }
    const count = (met?.count ?? 0) + 1;
    this.met.set(reason, { last: notice, count });
    if (count <= TOLD_ONE_BY_ONE) this.emit(notice);
  }

  finish(at: string): void {
    for (const { last, count } of this.met.values()) if (count > TOLD_ONE_BY_ONE) this.emit(inSum(last, count - TOLD_ONE_BY_ONE));
    if (this.beyond > 0) this.emit({ kind: 'warning', at, warning: `${this.beyond} further doubts of other kinds are not told one by one.` });
  }
}

function inSum(last: IntakeNotice, further: number): IntakeNotice {
  const at = `up to ${last.at}`;
  if (last.kind === 'notUnderstood') return { ...last, at, count: further };
  if (last.kind === 'warning') return { ...last, at, warning: `${last.warning} (${further} times more)` };
  const reason = `${last.reason} (${further} times more)`;
  return last.kind === 'flagged' ? { ...last, at, value: '', reason } : { ...last, at, reason };
}
