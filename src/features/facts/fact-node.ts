import type { Seen } from '../request-context';
import type { FactRow } from './fact-loaders';

export type FactNode = Seen<FactRow>;
