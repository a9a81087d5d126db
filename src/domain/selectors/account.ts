import { ok, refused, type Result } from '../../kernel/result';
import { platformSlug, UNKNOWN_PLATFORM } from './platform-slug';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText } from './written-text';

export interface NameOnPlatform {
  readonly platform: string;
  readonly name: string;
}

const WITH_PLATFORM = /^([\p{L}\p{N}-]{1,64})\/(.+)$/u;

/** The platform is the one named beside the value; without one, `skype/live:x` names its own. */
export function splitPlatform(written: WrittenSelector): Result<NameOnPlatform, string> {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  if (written.platform !== undefined) {
    const platform = platformSlug(written.platform);
    return platform ? ok({ platform, name: text.value }) : refused('stands on a platform without a name');
  }
  const match = WITH_PLATFORM.exec(text.value);
  const platform = platformSlug(match?.[1] ?? '');
  const name = match?.[2]?.trim();
  return platform && name ? ok({ platform, name }) : ok({ platform: UNKNOWN_PLATFORM, name: text.value });
}

export function unknownPlatformNote(platform: string): string[] {
  return platform === UNKNOWN_PLATFORM ? ['its platform is not named, so it may be another user of another platform'] : [];
}

/** A platform's own user id is kept exactly: `abc` and `ABC` are two users until the platform says otherwise. */
export function normaliseAccount(written: WrittenSelector): Normalisation {
  const split = splitPlatform(written);
  if (!split.ok) return split;
  const { platform, name } = split.value;
  return ok({ type: 'ACCOUNT', key: `${platform}/${name}`, platform, notes: unknownPlatformNote(platform) });
}
