import { ok, refused } from '../../kernel/result';
import { looksOnPlatform } from './looks-of';
import { readSelector } from './normalise-selector';
import type { NormalisedType, Readings } from './normalised-selector';
import { recogniseSelector } from './recognise-selector';

/** An identifier as somebody typed or pasted it, with as much as they said of it. */
export interface TypedIdentifier {
  readonly value: string;
  readonly type?: NormalisedType | null | undefined;
  readonly platform?: string | null | undefined;
}

const WITH_PLATFORM: ReadonlySet<NormalisedType> = new Set(['ACCOUNT', 'HANDLE', 'PAYMENT_ACCOUNT']);

/** All that a typed identifier may be; line ends and spaces that came along with it are left out. */
export function readIdentifier({ value, type, platform }: TypedIdentifier): Readings {
  const raw = value.trim();
  if (type) return readSelector({ type, raw, ...(platform && WITH_PLATFORM.has(type) && { platform }) });
  return platform ? readOnPlatform(raw, platform) : recogniseSelector(raw);
}

function readOnPlatform(raw: string, platform: string): Readings {
  const answers = looksOnPlatform(raw, platform).map(readSelector);
  const found = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  return found.length > 0 ? ok(found) : (answers.find((answer) => !answer.ok) ?? refused('stands on a platform without a name'));
}
