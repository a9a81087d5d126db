import type { FactProperties } from '../intake/intake-item';
import { unfitness } from '../selectors/written-text';
import type { EntryFindings } from './entry-findings';

const MOST_PROPERTIES = 50;
const LONGEST_PROPERTY_NAME = 100;
const LONGEST_TEXT = 2000;
const MOST_TEXTS = 100;

/** What a fact says beyond its ends and times: texts, numbers, truths and lists of texts, and nothing that lies deeper. */
export function readProperties(given: Readonly<Record<string, unknown>>, place: string, findings: EntryFindings): FactProperties {
  const properties = Object.entries(given);
  if (properties.length > MOST_PROPERTIES) findings.refuse(place, `holds ${properties.length} properties; a fact takes at most ${MOST_PROPERTIES}`);
  for (const [name, value] of properties.slice(0, MOST_PROPERTIES)) {
    findings.refuseLine(`each name in ${place}`, name, LONGEST_PROPERTY_NAME);
    checkValue(value, `${place}.${name.slice(0, LONGEST_PROPERTY_NAME)}`, findings);
  }
  if (Object.hasOwn(given, 'role')) findings.refuse(`${place}.role`, 'is told by the person, not by the fact: leave it out');
  return given as FactProperties;
}

function checkValue(value: unknown, place: string, findings: EntryFindings): void {
  if (typeof value === 'string') checkText(value, place, findings);
  else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    if (value.length > MOST_TEXTS) findings.refuse(place, `lists ${value.length} texts; at most ${MOST_TEXTS} go into one property`);
    for (const text of value.slice(0, MOST_TEXTS)) checkText(text, place, findings);
  } else if (value !== null && typeof value !== 'number' && typeof value !== 'boolean') {
    findings.refuse(place, 'must be a text, a number, true, false, null or a list of texts');
  }
}

/** Of several lines if need be. */
function checkText(text: string, place: string, findings: EntryFindings): void {
  const unfit = unfitness(text.replace(/[\t\n\r]/gu, ' '));
  if (text.length > LONGEST_TEXT) findings.refuse(place, `is longer than ${LONGEST_TEXT} characters`);
  else if (unfit) findings.refuse(place, unfit);
  else findings.refuseContent(place, text);
}
