import type { IntakeFact, IntakeItem } from '../../../../../src/domain/intake/intake-item';
import type { TableMapping } from '../../../../../src/features/imports/formats/table/mapping/mapping-shape';
import { readMapping } from '../../../../../src/features/imports/formats/table/mapping/read-mapping';
import { parseTable } from '../../../../../src/features/imports/formats/table/parse-table';
import { allOf, inPieces, refusalOf, type Bytes } from '../reading';

export function mappingOf(yaml: string): TableMapping {
  const mapping = readMapping(yaml);
  if (!mapping.ok) throw new Error(mapping.refusal.join('\n'));
  return mapping.value;
}

export function problemsOf(yaml: string): readonly string[] {
  const mapping = readMapping(yaml);
  return mapping.ok ? [] : mapping.refusal;
}

export function readTable(file: Bytes, yaml: string, pieces = 65_536): Promise<IntakeItem[]> {
  return allOf(parseTable(inPieces(file, pieces), { mapping: mappingOf(yaml) }));
}

export function tableRefusal(file: Bytes, yaml: string, pieces = 65_536): ReturnType<typeof refusalOf> {
  return refusalOf(parseTable(inPieces(file, pieces), { mapping: mappingOf(yaml) }));
}

function endInShort(end: IntakeFact['from']): string {
  if ('person' in end) return end.person;
  if ('organisation' in end) return end.organisation;
  if ('selector' in end) return end.selector.unmatched ? `"${end.selector.key}"` : end.selector.key;
  return 'platform' in end ? end.platform : 'investigation';
}

/** Facts as `TYPE from -> to`, without those that only say that something is mentioned. */
export function factsInShort(items: readonly IntakeItem[]): string[] {
  return items.flatMap((item) =>
    item.kind === 'fact' && item.type !== 'APPEARS_IN' ? [`${item.type} ${endInShort(item.from)} -> ${endInShort(item.to)}`] : [],
  );
}
