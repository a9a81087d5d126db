import { PERSON_ROLES, type PersonRole } from '../../../../domain/intake/intake-item';
import type { OrganisationRule, PersonRule, TableMapping } from './mapping/mapping-shape';
import { nameOf } from './row-values';
import type { RowScene } from './table-writer';

type Part = { readonly column?: string | undefined; readonly columns?: readonly string[] | undefined };

/** A person is there where the row says something of them; one of whom the mapping reads nothing is there in every row. */
function isThere({ ref, name, dateOfBirth, age }: PersonRule, { row }: RowScene): boolean {
  const columns = [ref, name, dateOfBirth, age].flatMap((part: Part | undefined) => (part?.column === undefined ? (part?.columns ?? []) : [part.column]));
  return columns.length === 0 || columns.some((column) => row.cells.has(column));
}

/** The file's own reference of a person where it has one; otherwise the row's, or its number, and the name in the mapping. */
function refOf(rule: PersonRule, mapping: TableMapping, scene: RowScene): string {
  const own = scene.values.text(rule.ref);
  if (own !== null) return own;
  return `${scene.values.text(mapping.source.rowReference) ?? `row ${scene.row.number}`}/${rule.id}`;
}

function roleOf({ role }: PersonRule, { values, flag }: { values: RowScene['values']; flag: RowScene['flag'] }): PersonRole {
  const said = values.value(role);
  const known = PERSON_ROLES.find((each) => each === said?.toUpperCase());
  if (known) return known;
  if (said !== null) flag(nameOf(role), said, 'is no role that is known here; OTHER is taken');
  return 'OTHER';
}

export function putPerson(rule: PersonRule, mapping: TableMapping, scene: RowScene): void {
  const { values, at, writer } = scene;
  if (!values.holds(rule.when) || !isThere(rule, scene)) return;
  const ref = refOf(rule, mapping, scene);
  const role = roleOf(rule, { values, flag: (...said) => scene.flag(...said) });
  scene.persons.set(rule.id, { ref, role });
  const described = { name: values.text(rule.name), dateOfBirth: values.partialDate(rule.dateOfBirth), ageText: values.text(rule.age) };
  const said = JSON.stringify(described);
  const before = writer.remember(`person ${ref}`, said);
  if (before === null) writer.emit({ kind: 'person', at, ref, role, ...described });
  else if (before !== said) scene.flag(nameOf(rule.ref), ref, 'is described in another way in an earlier row; that description stands');
  const properties = values.properties(rule.properties);
  if (writer.remember(`part ${JSON.stringify([ref, role, properties])}`, '') !== null) return;
  const ends = { from: { person: ref }, to: { investigation: true } } as const;
  writer.fact(at, 'INVOLVED_IN', ends, { role, properties });
  writer.fact(at, 'APPEARS_IN', ends, { role });
}

export function putOrganisation(rule: OrganisationRule, scene: RowScene): void {
  const { values, at, writer } = scene;
  const name = values.holds(rule.when) ? values.text(rule.name) : null;
  if (name === null) return;
  const ref = values.text(rule.ref) ?? name;
  scene.organisations.set(rule.id, ref);
  const described = { name, organisationKind: rule.kind, category: values.text(rule.category) };
  const said = JSON.stringify(described);
  const before = writer.remember(`organisation ${ref}`, said);
  if (before === null) writer.emit({ kind: 'organisation', at, ref, ...described });
  else if (before !== said) scene.flag(nameOf(rule.ref ?? rule.name), ref, 'is described in another way in an earlier row; that description stands');
}
