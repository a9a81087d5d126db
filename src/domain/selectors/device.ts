import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { platformSlug } from './platform-slug';
import { fitText, withoutInvisible } from './written-text';

const NAMED_KIND = /^([\p{L}\p{N}_ -]{1,64})\/(.+)$/u;
const UNNAMED_KIND = 'unspecified';
const MAC = 'mac-address';

/** `imei/490154203237518`: an identifier of a device means something only together with its kind. */
export function normaliseDevice(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const match = NAMED_KIND.exec(withoutInvisible(text.value));
  const named = platformSlug(match?.[1] ?? '');
  const value = (named ? match?.[2] : withoutInvisible(text.value))?.trim() ?? '';
  const kind = named === null ? kindByLook(value) : named === 'mac' ? MAC : named;
  const key = deviceKey(kind, value);
  if (key === '') return refused('names a kind of device and no device');
  return ok({ type: 'DEVICE', key: `${kind}/${key}`, platform: null, notes: kind === 'imei' ? imeiNotes(key) : [] });
}

function kindByLook(value: string): string {
  if (/^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/iu.test(value)) return MAC;
  return /^\d{15}$/.test(value) ? 'imei' : UNNAMED_KIND;
}

function deviceKey(kind: string, value: string): string {
  if (kind === 'imei' || kind === 'imeisv' || kind === 'meid') return value.replace(/[\s.-]/gu, '').toUpperCase();
  if (kind === MAC) return value.replace(/[\s.:-]/gu, '').toLowerCase();
  return value;
}

function imeiNotes(value: string): string[] {
  if (!/^\d{14,16}$/.test(value)) return ['is not 14 to 16 digits, as an IMEI is'];
  return value.length === 15 && !passesLuhn(value) ? ['the check digit does not fit'] : [];
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
