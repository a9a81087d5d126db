import type { SourceKind } from '../intake/intake-item';

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  CYBERTIP: 'CyberTip',
  CEOP_REFERRAL: 'CEOP referral',
  CRIME_RECORD: 'Crime record',
  INTELLIGENCE_REPORT: 'Intelligence report',
  EXHIBIT_EXTRACTION: 'Exhibit extraction',
  HASH_LIST: 'Hash list',
  STIX_BUNDLE: 'STIX bundle',
  CASE_BUNDLE: 'CASE bundle',
  TABLE: 'Table',
  TAGPACK: 'Tag pack',
  ANALYST: "Analyst's entry",
};

/** What a chart prints for a source. */
export function sourceLabel({ kind, reference }: { readonly kind: SourceKind; readonly reference: string }): string {
  return `${KIND_WORDS[kind]} ${reference}`;
}
