import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ClientFault, type FaultCode } from '../kernel/faults';
import { fingerprint } from './fingerprint';
import { operationCost } from './limits/operation-cost';
import type { RequestLimits } from './limits/request-limits';
import { hasUnfitText } from './limits/unfit-text';
import type { Observation } from './observation';
import { operationLabel } from './operation-label';

export interface ValidRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The last look at a valid request before it is executed: what it is called, what it may cost, and whether that is too much. */
export function judgeRequest(request: ValidRequest, limits: RequestLimits, observation: Observation): void {
  const { schema, document, operation, variables } = request;
  const fragments = fragmentsOf(document);
  observation.operation = operationLabel(operation, fragments);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refusedWith('BAD_USER_INPUT', 'Subscriptions are not answered here.');
  if (hasUnfitText(document)) throw refusedWith('BAD_USER_INPUT', 'A text in the operation holds a control character.');
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  // Execution meets the same faults before any resolver runs, and reports them in full.
  if (coerced.errors) return;
  observation.fingerprint = fingerprint(document, operation, variables);
  observation.cost = operationCost({ schema, operation, fragments, variables: coerced.coerced, ...limits });
  if (observation.cost > limits.cost) {
    throw refusedWith(
      'COST_EXCEEDED',
      `The operation may ask for ${observation.cost} objects; at most ${limits.cost} are allowed. Ask for shorter pages or fewer levels.`,
    );
  }
  observation.executed = true;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}

function refusedWith(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { originalError: new ClientFault(code, message), extensions: { http: { status: 400 } } });
}
