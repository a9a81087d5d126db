import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Provenance } from './served-context';

/** What the log, the metrics and the audit entry may know of a request: closed words, figures and hashes, nothing that a client wrote. */
export interface Observation {
  /** Its kind and root fields in the schema's words, for example `query overlaps`; a client's own operation name is free text. */
  operation: string;
  /** Resolvers have run, so that people may have been returned. */
  executed: boolean;
  cost: number;
  fingerprint: string;
  provenance: Provenance | null;
  readonly codes: string[];
  /** Writes the audit entry of the request: begun as soon as all that it tells of is known, while the answer is still put into its final form. */
  readonly record: () => Promise<void>;
}

const observations = new WeakMap<HTTPGraphQLRequest, Observation>();

/** `write` is called once, however often the entry is waited for. */
export function observe(request: HTTPGraphQLRequest, write: (observation: Observation) => Promise<void>): Observation {
  let recorded: Promise<void> | null = null;
  const record = () => (recorded ??= write(observation));
  const observation: Observation = { operation: 'none', executed: false, cost: 0, fingerprint: '', provenance: null, codes: [], record };
  observations.set(request, observation);
  return observation;
}

/** The observation begun for this request; Apollo hands the request's object on, but only a copy of its context. */
export function observationOf(request: HTTPGraphQLRequest | undefined): Observation {
  const observation = request && observations.get(request);
  if (!observation) throw new Error('Broken invariant: every request is observed before it is executed');
  return observation;
}
