import { createHash } from 'node:crypto';
import { print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { canonicalJson } from '../domain/audit/canonical-json';

/** Printing costs more than all else here, and a cached document comes as the same object again. */
const printed = new WeakMap<DocumentNode, string>();

/** The same for the same question, however it is spaced or its variables ordered: a printed answer can be told to belong to it. */
export function fingerprint(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256')
    .update(normalised(document))
    .update('\0')
    .update(operation.name?.value ?? '')
    .update('\0');
  return hash
    .update(canonicalJson(declared(operation, variables)))
    .digest('base64url')
    .slice(0, 22);
}

function normalised(document: DocumentNode): string {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  printed.set(document, text);
  return text;
}

/** A variable that the operation does not declare cannot change the answer. */
function declared(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = operation.variableDefinitions?.map((definition) => definition.variable.name.value) ?? [];
  return Object.fromEntries(names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]));
}
