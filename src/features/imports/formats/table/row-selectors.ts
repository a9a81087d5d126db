import { asWritten } from '../../../../domain/intake/as-written';
import type { FactProperties, SelectorEnd } from '../../../../domain/intake/intake-item';
import { normaliseSelector } from '../../../../domain/selectors/normalise-selector';
import type { NormalisedSelector, NormalisedType, WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import { UNKNOWN_PLATFORM } from '../../../../domain/selectors/platform-slug';
import { fitText } from '../../../../domain/selectors/written-text';
import type { FollowedMapping } from './mapping/followed-mapping';
import type { SelectorRule } from './mapping/mapping-shape';
import { nameOf } from './row-values';
import { placeOf } from './table-row';
import type { PersonInRow, RowScene } from './table-writer';

/** A value of these that fails its check is kept as it was written: it was meant as an identifier, and a person may see what is wrong with it. */
const KEPT_AS_WRITTEN: ReadonlySet<NormalisedType> = new Set(['WALLET', 'PAYMENT_ACCOUNT', 'DEVICE', 'MEDIA_HASH', 'VEHICLE']);

/** A region that the mapping states is no guess, so that reading by it is no doubt. */
const BY_REGION = /^read as a number of /;

interface Found {
  readonly end: SelectorEnd;
  readonly properties: FactProperties;
}

export function putSelectors(rule: SelectorRule, mapping: FollowedMapping, scene: RowScene): void {
  const { values, at, writer } = scene;
  if (!values.holds(rule.when)) return;
  const user = rule.usedBy === undefined ? undefined : scene.persons.get(rule.usedBy);
  const found = values.values(rule).flatMap((raw) => putSelector(writtenOf(rule, mapping, { raw, scene }), rule, { scene, user }) ?? []);
  scene.selectors.set(
    rule.id,
    found.map(({ end }) => end),
  );
  if (!user || found.length === 0) return;
  const times = values.times(rule);
  const own = values.properties(rule.properties);
  const type = rule.type === 'ADDRESS' ? 'LOCATED_AT' : 'USES';
  for (const { end, properties } of found) {
    writer.fact(at, type, { from: { person: user.ref }, to: { selector: end } }, { role: user.role, ...times, properties: { ...own, ...properties } });
  }
}

function writtenOf(rule: SelectorRule, mapping: FollowedMapping, { raw, scene: { values } }: { raw: string; scene: RowScene }): WrittenSelector {
  const { type } = rule;
  if (type === 'PHONE') {
    const defaultRegion = (rule.region ?? mapping.region)?.toUpperCase();
    return { type, raw, defaultRegion, callingCode: values.value(rule.callingCode) ?? undefined };
  }
  const platform = values.value(rule.platform) ?? lentPlatform(raw, rule, mapping);
  return { type, raw, platform, label: values.value(rule.label) ?? undefined };
}

/** A value that names its own platform needs none lent. */
function lentPlatform(raw: string, { type }: SelectorRule, { publisherPlatform }: FollowedMapping): string | undefined {
  return (type === 'ACCOUNT' || type === 'HANDLE') && !raw.includes('/') ? publisherPlatform : undefined;
}

function putSelector(written: WrittenSelector, rule: SelectorRule, { scene, user }: { scene: RowScene; user: PersonInRow | undefined }): Found | null {
  const normal = normaliseSelector(written);
  if (!normal.ok) return putAsWritten(written, normal.refusal, rule, { scene, user });
  const selector = normal.value;
  const isStated = written.type === 'PHONE' && written.defaultRegion !== undefined;
  for (const note of selector.notes) if (!(isStated && BY_REGION.test(note))) scene.note(nameOf(rule), written.raw, note);
  const end = { type: selector.type, key: selector.key };
  mention(end, { scene, user, raw: written.raw, notes: selector.notes, platform: selector.platform });
  if (selector.type === 'ACCOUNT') putPlatform(selector, scene);
  return { end, properties: asWritten(selector, written.raw) };
}

function putAsWritten(
  { type, raw }: WrittenSelector,
  refusal: string,
  rule: SelectorRule,
  { scene, user }: { scene: RowScene; user: PersonInRow | undefined },
): Found | null {
  const fit = fitText(raw);
  if (!KEPT_AS_WRITTEN.has(type) || !fit.ok) {
    scene.refuse(nameOf(rule), `${nameOf(rule)} ${refusal}`);
    return null;
  }
  scene.flag(nameOf(rule), raw, `${refusal}; it is kept as written and matched with nothing`);
  const end: SelectorEnd = { type, key: fit.value, unmatched: true };
  mention(end, { scene, user, raw, notes: [refusal], platform: null });
  return { end, properties: {} };
}

interface Mention {
  readonly scene: RowScene;
  readonly user: PersonInRow | undefined;
  readonly raw: string;
  readonly notes: readonly string[];
  readonly platform: string | null;
}

function mention(end: SelectorEnd, { scene: { at, writer }, user, raw, notes, platform }: Mention): void {
  const role = user?.role ?? null;
  if (writer.remember(`selector ${JSON.stringify([end, role, raw])}`, '') !== null) return;
  writer.emit({ kind: 'selector', at, ...end, platform, raw, notes });
  writer.fact(at, 'APPEARS_IN', { from: { selector: end }, to: { investigation: true } }, { role });
}

function putPlatform({ type, key, platform }: NormalisedSelector, { row, writer }: RowScene): void {
  if (writer.remember(`on ${key}`, '') !== null) return;
  writer.fact(placeOf(row), 'ON', { from: { selector: { type, key } }, to: { platform: platform ?? UNKNOWN_PLATFORM } });
}
