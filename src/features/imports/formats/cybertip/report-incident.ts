import { platformSlug } from '../../../../domain/selectors/platform-slug';
import type { ElementRule, ReadElement } from './element-rule';
import { FREE_TEXT } from './element-rule';
import { instant, isSet, shortText } from './read-values';
import type { TipRecord } from './tip-record';

/** Annotations of the reporting format as published; a newer one is kept and warned of. */
const KNOWN_ANNOTATIONS: ReadonlySet<string> = new Set(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']);

/** What a report says of the incident itself. */
export function incidentRule(record: TipRecord): ElementRule {
  const { doubt, details } = record;
  const once = sayOnce(record);
  return {
    children: {
      incidentType: once((element) => (record.incidentType = shortText(element, doubt))),
      platform: once((element) => (record.platform = platformSlug(shortText(element, doubt) ?? ''))),
      escalateToHighPriority: { ...FREE_TEXT, closed: (element) => element.value !== '' && details.set('escalated', true) },
      reportAnnotations: { children: {}, otherwise: { closed: (element) => annotate(record, element) } },
      incidentDateTime: once((element) => (record.occurredAt = instant(element, doubt))),
      incidentDateTimeDescription: FREE_TEXT,
    },
  };
}

/** A report says these once; a second one would silently change what the first said. */
export function sayOnce({ doubt }: TipRecord): (read: (element: ReadElement) => void) => ElementRule {
  const given = new Set<string>();
  return (read) => ({
    closed: (element) => {
      if (given.has(element.name)) return doubt(element, `${element.name} is given twice; the first stands`);
      given.add(element.name);
      read(element);
    },
  });
}

function annotate(record: TipRecord, element: ReadElement): void {
  if (!isSet(element, record.doubt)) return;
  if (!KNOWN_ANNOTATIONS.has(element.name)) record.warn(element.at, `${element.name}: an annotation newer than the schema known; it is kept`);
  record.annotate(element);
}
