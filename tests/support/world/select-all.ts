import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How many of a nested list are asked for. */
const NESTED_PAGE = 4;

function takesFirst(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

/** A connection is not a step further into the graph: it is the way in which a list is written. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** How many steps are left, and the fragments that the document needs. */
interface Reach {
  readonly depth: number;
  readonly used: Set<string>;
}

/**
 * Writes documents that select every field of every type that can be reached within some steps, so that a field which is
 * added later is asked for without anybody remembering to.
 */
export class SelectAll {
  private readonly fragments = new Map<string, string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** `operation` with every `...Type@all(n)` written out: all fields of the type, n steps deep. */
  document(operation: string): string {
    const used = new Set<string>();
    const text = operation.replace(/\.\.\.(\w+)@all\((\d)\)/g, (_match, type: string, depth: string) => this.spread(type, { depth: Number(depth), used }));
    return [text, ...[...used].map((name) => this.fragments.get(name) ?? '')].join('\n');
  }

  private spread(typeName: string, reach: Reach): string {
    const name = `${typeName}_${reach.depth}`;
    if (reach.used.has(name)) return `...${name}`;
    reach.used.add(name);
    // Always written again, so that what it spreads is noted as used in this document too.
    this.fragments.set(name, `fragment ${name} on ${typeName} { ${this.selections(this.typeNamed(typeName), reach)} }`);
    return `...${name}`;
  }

  private selections(type: GraphQLNamedType, reach: Reach): string {
    if (isAbstractType(type)) {
      const members = this.schema.getPossibleTypes(type).map((member) => this.spread(member.name, reach));
      return ['__typename', ...members].join(' ');
    }
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields to select`);
    const fields = Object.values(type.getFields()).map((field) => this.field(type, field, reach));
    return ['__typename', ...fields.filter((text) => text !== '')].join(' ');
  }

  private field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, { depth, used }: Reach): string {
    const type = getNamedType(field.type);
    const head = `${this.alias(parent, field)}${takesFirst(field) ? `(first: ${NESTED_PAGE})` : ''}`;
    if (!isCompositeType(type)) return head;
    const isOwnPart = this.isPart(type);
    if (depth === 0 && !isOwnPart) return '';
    return `${head} { ${this.inner(type, { depth: isOwnPart ? depth : depth - 1, used })} }`;
  }

  private inner(type: GraphQLNamedType, reach: Reach): string {
    return isConnection(type) ? connectionOf(this.spread(this.nodeTypeOf(type), reach)) : this.spread(type.name, reach);
  }

  /** A type without links of its own comes with what holds it: a grade with its fact. */
  private isPart(type: GraphQLNamedType): boolean {
    return isObjectType(type) && Object.values(type.getFields()).every((field) => !isCompositeType(getNamedType(field.type)));
  }

  nodeTypeOf(connection: GraphQLObjectType): string {
    const typeOf = (type: GraphQLObjectType, field: string) => getNamedType(type.getFields()[field]?.type);
    const edge = typeOf(connection, 'edges');
    const node = isObjectType(edge) ? typeOf(edge, 'node') : undefined;
    if (!node) throw new Error(`${connection.name} is no connection: its edges have no node`);
    return node.name;
  }

  private typeNamed(name: string): GraphQLNamedType {
    const type = this.schema.getType(name);
    if (!type) throw new Error(`The schema has no type ${name}`);
    return type;
  }

  /** Fields of one name and different types may not meet in one selection, as those of two entities would. */
  private alias(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const objects = Object.values(this.schema.getTypeMap()).filter(isObjectType);
    const namesakes = objects.flatMap((type) => type.getFields()[field.name] ?? []);
    const shapes = new Set(namesakes.map((each) => `${String(each.type)} ${takesFirst(each)}`));
    return shapes.size > 1 ? `${parent.name}_${field.name}: ${field.name}` : field.name;
  }
}

/** The whole of a connection around the selection of its nodes. */
export function connectionOf(selection: string): string {
  return `edges { cursor node { ${selection} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount totalIsAtLeast`;
}

export interface ConnectionField {
  readonly parent: string;
  readonly field: string;
  readonly nodeType: string;
}

/** Every paged list that hangs on something which can be fetched by its id. */
export function connectionFields(schema: GraphQLSchema, selectAll: SelectAll): ConnectionField[] {
  const node = schema.getType('Node');
  const types = isAbstractType(node) ? schema.getPossibleTypes(node) : [];
  return types.flatMap((parent) =>
    Object.values(parent.getFields()).flatMap((field) => {
      const type = getNamedType(field.type);
      const isPaged = !isListType(getNullableType(field.type)) && isConnection(type);
      return isPaged ? [{ parent: parent.name, field: field.name, nodeType: selectAll.nodeTypeOf(type) }] : [];
    }),
  );
}
