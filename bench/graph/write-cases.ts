import { FAR_FUTURE } from '../../src/graph/graph-model';
import { BENCH_SCOPES, type BenchScope } from './bench-scopes';
import { benchId, DAY, entityId, FIRST_DAY, type Assertion, type GraphWriter } from './graph-writer';
import { VERSIONS } from './graph-plan';

const ROLES = ['SUSPECT', 'VICTIM', 'WITNESS', 'REPORTER', 'OTHER'];
/** One source in seven tells again of an event that another source told of. */
const COPY = 0.15;
const HEAVY = 0.004;
const HEAVY_TIMES = 30;
const SCOPES_BY_SHARE: readonly BenchScope[] = BENCH_SCOPES.flatMap((scope) => Array.from({ length: scope.share }, () => scope));

/** An investigation as the rest of the graph refers to it. */
export interface Case {
  readonly node: number;
  readonly urn: string;
  readonly scope: BenchScope;
  readonly sources: readonly Assertion[];
  readonly firstPerson: number;
  /** How much of the selectors it attracts, about 1; a seized server's worth for a heavy one. */
  readonly weight: number;
}

/** Writes investigations with their sources and persons. */
export function writeCases(writer: GraphWriter): Case[] {
  const { investigations, sourcesEach } = writer.plan;
  const origins = Array.from({ length: investigations * sourcesEach }, (_, number) =>
    number > 0 && writer.random.chance(COPY) ? writer.random.below(number) : number,
  );
  return Array.from({ length: investigations }, (_, number) => {
    const made = writeCase(writer, number, origins);
    writePersons(writer, made);
    return made;
  });
}

function writeCase(writer: GraphWriter, number: number, origins: readonly number[]): Case {
  const { plan, random } = writer;
  const scope = random.pick(SCOPES_BY_SHARE);
  const version = 1 + Math.floor((number / plan.investigations) * (VERSIONS - 1));
  const urn = `${scope.organisation.toUpperCase()}/2025/${String(number).padStart(6, '0')}`;
  const id = entityId('INVESTIGATION', number);
  const openedOn = new Date(FIRST_DAY + random.below(700) * DAY).toISOString().slice(0, 10);
  const title = `Synthetic investigation ${number}`;
  writer.node(
    'Entity:Investigation',
    number,
    id,
    'INVESTIGATION',
    urn,
    title,
    scope.organisation,
    'OPEN',
    openedOn,
    null,
    version,
    scope.number,
    version,
    FAR_FUTURE,
  );
  const sources = Array.from({ length: plan.sourcesEach }, (_, place): Assertion => {
    const source = number * plan.sourcesEach + place;
    const assertion = { sourceId: entityId('SOURCE', source), origin: benchId('origin', origins[source] as number), scope: scope.number, version };
    const received = FIRST_DAY + random.below(700) * DAY;
    const stands = [scope.number, version, FAR_FUTURE];
    const node = plan.investigations + source;
    const [kind, reference] = ['CYBERTIP', `report-${source}`];
    writer.node(
      'Entity:Source',
      node,
      assertion.sourceId,
      'SOURCE',
      kind,
      reference,
      'example.org',
      received,
      received - DAY,
      null,
      assertion.origin,
      id,
      ...stands,
    );
    return assertion;
  });
  const weight = random.logNormal(0.5) * (random.chance(HEAVY) ? HEAVY_TIMES : 1);
  const firstPerson = plan.investigations * (1 + plan.sourcesEach) + number * plan.personsEach;
  return { node: number, urn, scope, sources, firstPerson, weight };
}

function writePersons(writer: GraphWriter, made: Case): void {
  for (let place = 0; place < writer.plan.personsEach; place += 1) {
    const node = made.firstPerson + place;
    const source = writer.random.pick(made.sources);
    const name = `Person ${node}`;
    writer.node('Entity:Person', node, entityId('PERSON', node), 'PERSON', name, '1990', source.sourceId, source.scope, source.version, FAR_FUTURE);
    const role = writer.random.pick(ROLES);
    writer.fact('APPEARS_IN', [node, made.node], source, role);
    writer.fact('INVOLVED_IN', [node, made.node], source, role);
  }
}
