import { originKey } from '../../../../domain/origins/origin-key';
import { SmallestKeys } from '../../../../domain/origins/smallest-keys';
import { SUBJECT_TYPES } from '../../../../domain/origins/subject-types';
import type { NormalisedSelector, NormalisedType } from '../../../../domain/selectors/normalised-selector';
import { platformSlug } from '../../../../domain/selectors/platform-slug';

const MOST_SUBJECT_KEYS = 16;

/** What the event behind a document is known by: by what the document says alone, never by what the importing user adds. */
export class ReportEvent {
  private readonly subjects = new Map(SUBJECT_TYPES.map((type) => [type as NormalisedType, new SmallestKeys(MOST_SUBJECT_KEYS)]));
  private readonly services = new SmallestKeys(1);

  /** An identifier of a reported person. Its platform and its capitals are left out: a copy may have others. */
  note({ type, key, platform }: NormalisedSelector, service: string | null): void {
    const own = platform === null ? key : key.slice(platform.length + 1);
    this.subjects.get(type)?.add(own.toLowerCase());
    const slug = service === null ? null : platformSlug(service);
    if (slug !== null) this.services.add(slug);
  }

  get namesSomebody(): boolean {
    return this.subjectKeys().length > 0;
  }

  key({ platform, ...known }: { occurredAt: number | null; platform: string | null; reportNumber: string | null; contentDigest: string | null }): string {
    const [service = null] = this.services.keys;
    return originKey({ ...known, platform: platform ?? service, subjects: this.subjectKeys(), fileSha256: null });
  }

  private subjectKeys(): string[] {
    for (const type of SUBJECT_TYPES) {
      const keys = this.subjects.get(type)?.keys ?? [];
      if (keys.length > 0) return keys.map((key) => `${type} ${key}`);
    }
    return [];
  }
}
