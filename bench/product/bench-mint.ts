import { IdMint } from '../../src/domain/ids/id-mint';
import type { EntityType } from '../../src/graph/graph-model';
import { entityId } from '../graph/graph-writer';

/** The numbers that Ofcom keeps for drama, a thousand in each of these. */
export const DRAMA_RANGES: readonly string[] = [
  ...['+441134960', '+441144960', '+441154960', '+441164960', '+441174960', '+441184960', '+441214960', '+441314960'],
  ...['+441414960', '+441514960', '+441614960', '+442079460', '+441914980', '+442896496', '+442920180', '+441632960'],
];

/** Where the number of a measured selector stands in its key, as the product's normalisation leaves it. */
const NUMBERS: Partial<Record<EntityType, (key: string) => number | null>> = {
  EMAIL: (key) => numberIn(/^user(\d+)@example\.com$/, key),
  URL: (key) => numberIn(/^https:\/\/example\.org\/(\d+)$/, key),
  HANDLE: (key) => numberIn(/\/handle(\d+)$/, key),
  ACCOUNT: (key) => numberIn(/\/account(\d+)$/, key),
  DEVICE: (key) => numberIn(/^mac-address\/0200([0-9a-f]{8})$/, key, 16),
  IP_ADDRESS: ipNumber,
  PHONE: phoneNumber,
  PLATFORM: (slug) => numberIn(/^platform-(\d+)$/, slug),
};

function numberIn(pattern: RegExp, key: string, base = 10): number | null {
  const digits = pattern.exec(key)?.[1];
  return digits === undefined ? null : parseInt(digits, base);
}

function ipNumber(key: string): number | null {
  const [, high = '', low] = /^2001:db8::(?:([0-9a-f]+):)?([0-9a-f]+)$/.exec(key) ?? [];
  return low === undefined ? null : parseInt(high || '0', 16) * 0x10000 + parseInt(low, 16);
}

function phoneNumber(key: string): number | null {
  const range = DRAMA_RANGES.indexOf(key.slice(0, -3));
  return range < 0 ? null : range * 1000 + Number(key.slice(-3));
}

/**
 * The measured graph was written without an installation's secret: its ids follow from numbers. What a key costs in the product, it costs
 * here too, and its number is found beside that.
 */
export class BenchMint extends IdMint {
  override entity(type: EntityType, ...parts: readonly (string | null)[]): string {
    const id = super.entity(type, ...parts);
    const number = NUMBERS[type]?.(parts.at(-1) ?? '') ?? null;
    return number === null ? id : entityId(type, number);
  }
}
