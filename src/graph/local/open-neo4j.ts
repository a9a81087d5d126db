import { openLocalNeo4j } from './local-neo4j';
import type { Neo4jMemory } from './neo4j-settings';
import type { Programs } from './programs';

/** Which Neo4j to use: one that we start on this machine, or one that somebody else runs. */
export type Neo4jChoice =
  | { readonly kind: 'local'; readonly memory: Neo4jMemory; readonly programs: Programs }
  | { readonly kind: 'remote'; readonly uri: string; readonly user: string; readonly password: string };

export interface Neo4jPlaces {
  /** INTELMAP_HOME. */
  readonly home: string;
  /** Where the jars of the local Neo4j are kept for all checkouts of this user. */
  readonly cacheDir: string;
}

/** How to reach the Neo4j that was chosen. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** To be called when nothing uses it any more; a Neo4j that somebody else runs is left as it is. */
  stop(): Promise<void>;
}

/** A Neo4j that answers (local), or is taken at its owner's word (remote). */
export async function openNeo4j(choice: Neo4jChoice, places: Neo4jPlaces, onProgress: (line: string) => void): Promise<Neo4jAccess> {
  if (choice.kind === 'local') return openLocalNeo4j({ ...places, memory: choice.memory, programs: choice.programs, onProgress });
  const { uri, user, password } = choice;
  return { uri, user, password, stop: async () => undefined };
}
