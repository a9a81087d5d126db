import { RECORD_LABELS } from '../../graph/graph-model';
import { guardsIn, type Guard } from './guards';
import { childRules, findRules, nameOf, type CypherNode } from './parse-cypher';
import { placeOf, scopesAround, type FactPattern, type NodePattern, type Patterns, type Place, type ReadStatement } from './patterns';
import { segmentsOf } from './segments';
import type { Report } from './statement-file';

const RECORDS: readonly string[] = RECORD_LABELS;

/** `// seen through held` on a line, from 0; `alone` where nothing else stands on that line, so that it speaks of the next. */
interface SeenThrough {
  readonly fact: string;
  readonly line: number;
  readonly alone: boolean;
}

function seenThroughComments(body: string): SeenThrough[] {
  const lines = body.split('\n');
  return segmentsOf(body).flatMap((segment) => {
    const [, fact] = (segment.kind === 'comment' && /^\/\/\s*seen through (\w+)/.exec(segment.text)) || [];
    return fact ? [{ fact, line: segment.line, alone: lines[segment.line]?.trim().startsWith('//') === true }] : [];
  });
}

type Bound = Pick<NodePattern | FactPattern, 'variable' | 'place' | 'tree'>;

/** The rules of sight for one scoped statement. Names are looked up in the outermost scope that binds them. */
class Sight {
  private readonly guards: readonly Guard[];
  private readonly bound: readonly Bound[];

  constructor(
    statement: CypherNode,
    private readonly patterns: Patterns,
    private readonly report: Report,
  ) {
    this.guards = guardsIn(statement);
    this.bound = [...patterns.nodes, ...patterns.facts];
  }

  /** The place at which a variable is bound first, seen from one of its patterns. */
  private bindingOf(pattern: Bound): Place {
    const scopes = scopesAround(pattern.tree).reverse();
    const same = this.bound.filter((other) => other.variable === pattern.variable);
    for (const scope of scopes) {
      const first = same.find((other) => other.place.scope === scope);
      if (first) return first.place;
    }
    return pattern.place;
  }

  isTested(pattern: Bound & { readonly path?: string | null }): boolean {
    const binding = this.bindingOf(pattern);
    return this.guards.some(({ place, variables }) => {
      const counts = place.scope === binding.scope && place.part === binding.part && (!place.optional || place.clause === binding.clause);
      return counts && [pattern.variable, pattern.path].some((name) => name && variables.has(name));
    });
  }

  private sameNode(node: NodePattern, other: NodePattern): boolean {
    return node === other || (node.variable !== null && node.variable === other.variable && this.bindingOf(node).scope === this.bindingOf(other).scope);
  }

  private visibleFactsAt(node: NodePattern): FactPattern[] {
    return this.patterns.facts.filter((fact) => fact.variable !== null && fact.ends.some((end) => this.sameNode(node, end)) && this.isTested(fact));
  }

  private commentAt(node: NodePattern, comments: readonly SeenThrough[]): SeenThrough | null {
    const lines = this.patterns.nodes.filter((other) => this.sameNode(node, other)).map((other) => other.tree.line);
    const facts = this.visibleFactsAt(node).map((fact) => fact.variable);
    return comments.find((comment) => lines.includes(comment.line + (comment.alone ? 1 : 0)) && facts.includes(comment.fact)) ?? null;
  }

  checkFacts(): void {
    for (const fact of this.patterns.facts) {
      const called = fact.types.join('|') || 'fact of any type';
      if (fact.variable === null) this.report(fact.tree.line, `A ${called} without a name cannot be tested; write -[held:${called}]- and visible(held)`);
      else if (!this.isTested(fact)) {
        this.report(fact.tree.line, `The fact ${fact.variable} is not tested; write visible(${fact.variable}) into the WHERE of the MATCH that binds it`);
      }
    }
  }

  checkNodes(comments: readonly SeenThrough[]): void {
    const used = new Set<SeenThrough>();
    const reported = new Set<string>();
    for (const node of this.patterns.nodes) {
      const comment = this.commentAt(node, comments);
      if (comment) used.add(comment);
      const message = comment || this.isTested(node) ? null : this.refusalOf(node);
      if (message && !reported.has(message)) this.report(node.tree.line, message);
      if (message) reported.add(message);
    }
    for (const comment of comments.filter((each) => !used.has(each))) {
      this.report(
        comment.line,
        `"seen through ${comment.fact}" speaks of no record here that the tested fact ${comment.fact} ends at; correct it or take it out`,
      );
    }
  }

  /** A record tells itself by its label; an Entity, a Selector or a node without a label may be hidden as well. */
  private refusalOf(node: NodePattern): string | null {
    const labels = this.patterns.nodes.filter((other) => this.sameNode(node, other)).flatMap((other) => other.labels);
    const record = labels.find((label) => RECORDS.includes(label));
    const name = node.variable ?? 'without a name';
    if (record) return `The ${record} ${name} is not tested; write visible(${node.variable ?? 'record'}), or "// seen through <fact>" beside it`;
    const mayBeHidden = labels.every((label) => label === 'Entity' || label === 'Selector');
    if (!mayBeHidden || this.visibleFactsAt(node).length > 0) return null;
    return `The node ${name} may be hidden from the viewer; reach it through a fact that is tested with visible(..)`;
  }
}

/** What a procedure yields has passed no test: all but a score goes through a WHERE that tests it. */
function checkYields(statement: CypherNode, report: Report): void {
  const guards = guardsIn(statement);
  for (const item of findRules(statement, ['procedureResultItem'])) {
    const names = childRules(item, 'variable').map(nameOf);
    const name = names.at(-1) ?? '';
    const { clause } = placeOf(item);
    const tested = guards.some((guard) => guard.place.clause === clause && guard.variables.has(name));
    if (names[0] !== 'score' && !tested) report(item.line, `${name} comes from a procedure untested; write YIELD ${name} WHERE visible(${name})`);
  }
}

/** In a statement that runs for a viewer, each fact and each record is visible to that viewer, or not matched. */
export function checkSight({ body, statement, patterns }: ReadStatement, report: Report): void {
  const sight = new Sight(statement, patterns, report);
  sight.checkFacts();
  sight.checkNodes(seenThroughComments(body));
  checkYields(statement, report);
}
