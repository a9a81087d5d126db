import { mayRead } from '../../src/domain/access/permission';
import { scopeKey, type NumberedScope, type Scope } from '../../src/domain/access/scope';
import type { Viewer } from '../../src/domain/access/viewer';

/** Who asks in every measurement: sees what is their own force's and what is open, about half of the graph. */
export const BENCH_VIEWER: Viewer = {
  name: 'analyst.bench@example.org',
  force: 'force-01',
  clearance: 'SECRET',
  compartments: ['harbour'],
  roles: ['analyst'],
};

export const FORCES = Array.from({ length: 12 }, (_, index) => `force-${String(index + 1).padStart(2, '0')}`);

const KINDS: readonly (Pick<Scope, 'tier' | 'visibility' | 'compartments'> & { readonly share: number })[] = [
  { tier: 'OFFICIAL', visibility: 'OPEN', compartments: [], share: 40 },
  { tier: 'OFFICIAL', visibility: 'POINTER', compartments: [], share: 25 },
  { tier: 'OFFICIAL', visibility: 'SILENT', compartments: [], share: 15 },
  { tier: 'SECRET', visibility: 'OPEN', compartments: [], share: 8 },
  { tier: 'SECRET', visibility: 'OPEN', compartments: ['harbour'], share: 6 },
  { tier: 'SECRET', visibility: 'SILENT', compartments: ['lantern'], share: 6 },
];

export interface BenchScope extends NumberedScope {
  readonly key: string;
  readonly share: number;
  readonly isRead: boolean;
}

/** Every force with every kind of scope. */
export const BENCH_SCOPES: readonly BenchScope[] = FORCES.flatMap((organisation) => KINDS.map((kind) => ({ organisation, ...kind }))).map(
  ({ share, ...parts }, index) => {
    const scope: Scope = { ...parts, markings: [], members: null };
    return { ...scope, share, number: index + 1, key: scopeKey(scope), isRead: mayRead(BENCH_VIEWER, scope) };
  },
);
