import { join } from 'node:path';
import { z } from 'zod';
import { platformSlug } from '../domain/selectors/platform-slug';
import { OperatorFault } from '../kernel/faults';
import type { OrganisationKind, PlatformKind } from '../generated/graphql';
import { readSeedFile } from './read-seed-file';

/** A platform or body by its slug, in the words of the schema. */
export interface ReferenceRow<Kind extends string> {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
}

export interface ReferenceData {
  readonly platforms: readonly ReferenceRow<PlatformKind>[];
  readonly organisations: readonly ReferenceRow<OrganisationKind>[];
}

/** The files of seed/reference; the reference data are these and no others. */
export const REFERENCE_FILES = { platforms: 'platforms.yaml', organisations: 'organisations.yaml' } as const;

const PLATFORM_KINDS = [
  'MESSAGING',
  'SOCIAL',
  'VIDEO_CALL',
  'GAMING',
  'EMAIL',
  'STORAGE',
  'PAYMENT',
  'EXCHANGE',
  'FORUM',
  'OTHER',
] as const satisfies PlatformKind[];
const ORGANISATION_KINDS = ['FORCE', 'REGIONAL_UNIT', 'NATIONAL_AGENCY'] as const satisfies OrganisationKind[];

const name = z.string('expected a name').trim().min(1, 'expected a name').max(100, 'expected at most 100 characters');
/** A slug that names written in reports could never come down to would stand beside the platform, not for it. */
const ownSlug = z.string().refine((slug) => platformSlug(slug) === slug, 'expected a slug: lower case, words joined by hyphens, no other name of a platform');

function slugsByKind<Kind extends string>(kinds: readonly Kind[]) {
  return z.partialRecord(z.enum(kinds, `expected one of ${kinds.join(', ')}`), z.record(ownSlug, name), 'expected slugs and names under each kind');
}

function rowsOf<Kind extends string>(file: string, byKind: Partial<Record<Kind, Record<string, string>>>): ReferenceRow<Kind>[] {
  const kinds = Object.keys(byKind) as Kind[];
  const rows = kinds.flatMap((kind) => Object.entries(byKind[kind] ?? {}).map(([slug, named]) => ({ slug, name: named, kind })));
  const twice = rows.find(({ slug }, index) => rows.findIndex((row) => row.slug === slug) !== index);
  if (twice) throw new OperatorFault(`${file}: ${twice.kind}.${twice.slug}: stands under another kind too.`);
  return rows;
}

/** Platforms and bodies as seed/reference lists them. */
export async function readReference(folder: string): Promise<ReferenceData> {
  const files = { platforms: join(folder, REFERENCE_FILES.platforms), organisations: join(folder, REFERENCE_FILES.organisations) };
  return {
    platforms: rowsOf(files.platforms, await readSeedFile(files.platforms, slugsByKind(PLATFORM_KINDS))),
    organisations: rowsOf(files.organisations, await readSeedFile(files.organisations, slugsByKind(ORGANISATION_KINDS))),
  };
}
