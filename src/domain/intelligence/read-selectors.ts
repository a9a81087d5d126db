import type { IntakeSelector } from '../intake/intake-item';
import { normaliseSelector } from '../selectors/normalise-selector';
import type { NormalisedSelector } from '../selectors/normalised-selector';
import { recogniseSelector } from '../selectors/recognise-selector';
import { ok, refused, type Result } from '../../kernel/result';
import type { SelectorEntry } from './entry';
import type { EntryFindings } from './entry-findings';

const ON_PLATFORMS: readonly string[] = ['ACCOUNT', 'HANDLE', 'PAYMENT_ACCOUNT'];

/** The identifiers of an entry in the form that they are matched by; what is none is refused, for its writer can put it right at once. */
export function readSelectors(selectors: readonly SelectorEntry[], findings: EntryFindings): IntakeSelector[] {
  const places = new Map<string, string>();
  return selectors.flatMap((entry, index) => {
    const at = `selectors[${index}]`;
    const selector = readSelector(entry, at, findings);
    if (entry.ref != null) {
      const end = selector && ({ kind: selector.type, end: { selector: { type: selector.type, key: selector.key } }, role: null } as const);
      findings.claim(entry.ref, at, end);
    }
    if (!selector) return [];
    const identity = `${selector.type} ${selector.key}`;
    const other = places.get(identity);
    if (other) findings.refuse(at, `is the same identifier as ${other}: give it once`);
    places.set(identity, other ?? at);
    const { type, key, platform, notes } = selector;
    return [{ kind: 'selector', at, type, key, platform, raw: entry.value, notes }];
  });
}

function readSelector(entry: SelectorEntry, at: string, findings: EntryFindings): NormalisedSelector | null {
  findings.refuseContent(`${at}.value`, entry.value);
  if (entry.platform != null && !ON_PLATFORMS.includes(entry.type ?? '')) {
    if (entry.type == null) findings.refuse(`${at}.type`, `is needed beside a platform: one of ${ON_PLATFORMS.join(', ')}`);
    else findings.refuse(`${at}.platform`, `says nothing of a selector of type ${entry.type}: leave it out`);
    return null;
  }
  const read = normalise(entry);
  if (!read.ok) findings.refuse(`${at}.value`, read.refusal);
  else for (const note of read.value.notes) findings.note(`${at}.value`, note);
  return read.ok ? read.value : null;
}

function normalise({ type, value: raw, platform }: SelectorEntry): Result<NormalisedSelector, string> {
  if (type != null) return normaliseSelector({ type, raw, platform: platform ?? undefined });
  const readings = recogniseSelector(raw);
  if (!readings.ok) return readings;
  const [first, ...others] = readings.value;
  if (!first) return refused('is of no kind of identifier that is known here');
  const types = [...new Set(readings.value.map((reading) => reading.type))];
  if (types.length > 1) return refused(`may be of type ${types.join(' or ')}: say which with type`);
  return ok(others.length === 0 ? first : { ...first, notes: [...first.notes, `it may also be ${others.map(({ key }) => key.split('/')[0]).join(' or ')}`] });
}
