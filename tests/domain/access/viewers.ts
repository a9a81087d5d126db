import fc from 'fast-check';
import { TIERS, VISIBILITIES, type Scope } from '../../../src/domain/access/scope';
import type { Viewer } from '../../../src/domain/access/viewer';

const FORCES = ['northshire', 'southmere'];
const COMPARTMENTS = ['OAK', 'ELM', 'ASH'];
const NAMES = ['dc.larkin', 'di.brandt', 'dc.ames'];

export const someViewer: fc.Arbitrary<Viewer> = fc.record({
  name: fc.constantFrom(...NAMES),
  force: fc.constantFrom(...FORCES),
  clearance: fc.constantFrom(...TIERS),
  compartments: fc.subarray(COMPARTMENTS),
  roles: fc.constant(['investigator'] as const),
});

export const someScope: fc.Arbitrary<Scope> = fc.record({
  organisation: fc.constantFrom(...FORCES),
  tier: fc.constantFrom(...TIERS),
  markings: fc.subarray(['OFFICIAL-SENSITIVE', 'UK EYES ONLY']),
  compartments: fc.subarray(COMPARTMENTS),
  visibility: fc.constantFrom(...VISIBILITIES),
  members: fc.option(fc.subarray(NAMES)),
});

export function aViewer(changes: Partial<Viewer> = {}): Viewer {
  return { name: 'dc.larkin', force: 'northshire', clearance: 'OFFICIAL', compartments: [], roles: ['investigator'], ...changes };
}

export function aScope(changes: Partial<Scope> = {}): Scope {
  return { organisation: 'northshire', tier: 'OFFICIAL', markings: [], compartments: [], visibility: 'POINTER', members: null, ...changes };
}
