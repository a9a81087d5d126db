import type { Viewer } from '../domain/access/viewer';

/** Which state of the graph an answer was read from. */
export interface Provenance {
  readonly asOf: string;
  /** As the viewer may know it: a hash over what they may see. */
  readonly graphVersion: string;
  /** The number behind it, for the audit log alone: it counts writes that the viewer may not see. */
  readonly versionNumber?: number;
}

/** What the server needs of the context that resolvers work in. */
export interface ServedContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly consulted: {
    persons(): readonly string[];
    /** Those whose full name was asked for. */
    unmasked(): readonly string[];
    /** The identifiers by which the viewer was pointed to somebody else's investigation. */
    pointed(): readonly string[];
    /** Why it was asked, as single fields were told. */
    reasons(): readonly string[];
  };
  /** Null where the request read nothing of the graph. */
  provenance(): Promise<Provenance | null>;
}

export interface RequestFacts {
  readonly requestId: string;
  readonly justification: string | null;
}

/** Called as soon as the token is known, so that the graph version is read while the body still arrives. */
export type OpenRequest<Context extends ServedContext> = (viewer: Viewer, request: RequestFacts) => Context;
