import type { CheckedReading } from '../../domain/lookups/check-reading';
import type { Pointer } from '../../domain/overlap/pointer';
import type { Seen } from '../request-context';

/** One reading of one typed identifier, with what is held of it. */
export type CheckResultNode = Seen<CheckedReading & { readonly ref: string | null; readonly value: string }>;
export type PointerNode = Seen<Pointer>;
