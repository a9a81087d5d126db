import type { Report } from './statement-file';

/** One `@word` of a header with the text up to the next one. */
export interface Tag {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

export interface TaggedComment {
  readonly prose: readonly string[];
  readonly tags: readonly Tag[];
  readonly body: string;
  readonly bodyLine: number;
}

/** Cuts a line at each `@word`, leaving alone what stands inside double quotes. */
function cutAtTags(line: string): { before: string; tags: { name: string; text: string }[] } {
  const outsideQuotes = line.replace(/"(?:\\.|[^"\\])*"/g, (quoted) => ' '.repeat(quoted.length));
  const starts = [...outsideQuotes.matchAll(/(?<=^|\s)@[A-Za-z]+/g)];
  const tags = starts.map((start, index) => {
    const from = start.index + start[0].length;
    return { name: start[0].slice(1), text: line.slice(from, starts[index + 1]?.index ?? line.length).trim() };
  });
  return { before: line.slice(0, starts[0]?.index ?? line.length).trim(), tags };
}

/** Splits a file into prose, tags and statement. A line without a tag, after the first tag, continues the tag before it. */
export function readTags(text: string, report: Report): TaggedComment | null {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text);
  if (!comment) {
    report(1, 'The file does not begin with its header; begin with /** and a sentence that says what the statement is for');
    return null;
  }
  const prose: string[] = [];
  const tags: { name: string; text: string; line: number }[] = [];
  (comment[1] ?? '').split('\n').forEach((raw, index) => {
    const { before, tags: found } = cutAtTags(raw.replace(/^\s*\*? ?/, '').trimEnd());
    const last = tags.at(-1);
    if (last) last.text = `${last.text} ${before}`.trim();
    else if (before !== '') prose.push(before);
    tags.push(...found.map((tag) => ({ ...tag, line: index + 1 })));
  });
  const rest = text.slice(comment[0].length);
  const blank = /^\s*/.exec(rest)?.[0] ?? '';
  const linesBefore = (comment[0] + blank).split('\n').length;
  return { prose, tags, body: rest.trim(), bodyLine: linesBefore };
}
