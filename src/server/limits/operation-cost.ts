import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentFigures } from './fragment-figures';

/** What a cost is computed from: the request and the schema, never what is found, so that a cost tells nothing. */
export interface CostedRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As GraphQL coerced them, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  readonly listSize: number;
}

/** The type that is selected from, and whether its lists are one page that has been counted already. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly isPage: boolean;
}

/** The number of objects that the operation may ask for at most: lists multiply what stands beneath them, values come with their object. */
export function operationCost(request: CostedRequest): number {
  const root = request.schema.getRootType(request.operation.operation);
  return root ? new CostCount(request).ofSelections(request.operation.selectionSet, { type: root, isPage: false }) : 0;
}

class CostCount {
  private readonly inPage: (name: string) => number;
  private readonly elsewhere: (name: string) => number;

  constructor(private readonly request: CostedRequest) {
    this.inPage = this.fragmentCosts(true);
    this.elsewhere = this.fragmentCosts(false);
  }

  ofSelections(selections: SelectionSetNode, place: Place): number {
    return selections.selections.reduce((total, selection) => total + this.ofSelection(selection, place), 0);
  }

  private fragmentCosts(isPage: boolean): (name: string) => number {
    return fragmentFigures(
      (name) => this.request.fragments.get(name),
      (fragment) => this.ofSelections(fragment.selectionSet, { type: this.typeNamed(fragment.typeCondition.name.value), isPage }),
    );
  }

  private ofSelection(selection: SelectionNode, place: Place): number {
    if (!this.isIncluded(selection)) return 0;
    if (selection.kind === Kind.FIELD) return this.ofField(selection, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return (place.isPage ? this.inPage : this.elsewhere)(selection.name.value);
    const type = selection.typeCondition ? this.typeNamed(selection.typeCondition.name.value) : place.type;
    return this.ofSelections(selection.selectionSet, { type, isPage: place.isPage });
  }

  private ofField(field: FieldNode, place: Place): number {
    const definition = isUnionType(place.type) ? undefined : place.type.getFields()[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!definition || !field.selectionSet || !isCompositeType(type)) return 0;
    const isList = isListType(getNullableType(definition.type));
    const given = definition.args.length > 0 ? getArgumentValues(definition, field, this.request.variables) : {};
    const perItem = this.ofSelections(field.selectionSet, { type, isPage: !isList && takesFirst(definition) });
    const items = place.isPage && isList ? 1 : this.items(definition, given, isList);
    return isList ? items * (1 + perItem) : 1 + items * perItem;
  }

  /** A page is as long as `first` says; a list asked for by a list of ids is as long as that; a list without pages is short, or it would have them. */
  private items(definition: GraphQLField<unknown, unknown>, given: Record<string, unknown>, isList: boolean): number {
    if (takesFirst(definition)) return typeof given['first'] === 'number' ? Math.max(1, given['first']) : this.request.pageSize;
    if (!isList) return 1;
    const asked = definition.args
      .filter((argument) => isNonNullType(argument.type) && isListType(argument.type.ofType))
      .map((argument) => given[argument.name]);
    const longest = asked.reduce<number>((most, list) => Math.max(most, Array.isArray(list) ? list.length : 0), 0);
    return asked.length > 0 ? Math.max(1, longest) : this.request.listSize;
  }

  private isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.request.variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.request.variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }

  private typeNamed(name: string): GraphQLCompositeType {
    const type = this.request.schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`Broken invariant: a validated fragment stands on a composite type, not on ${name}`);
    return type;
  }
}

function takesFirst(definition: GraphQLField<unknown, unknown>): boolean {
  return definition.args.some((argument) => argument.name === 'first');
}
