/** The value that the given share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Rows under their headings, the first column to the left and the figures to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [headings, ...rows].map(line).join('\n');
}

export interface Target {
  readonly name: string;
  readonly figure: string;
  readonly isMet: boolean;
}

export function verdict({ name, figure, isMet }: Target): string {
  return `${isMet ? 'met   ' : 'MISSED'}  ${name}: ${figure}`;
}
