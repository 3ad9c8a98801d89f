/** The relationship fields of the API, read from the relationship table: one for each end of each row on its owner. */
import {
  type EndName,
  KIND_GROUPS,
  kindsOf,
  RELATIONSHIPS,
  type RelationDirection,
  type RelationshipRow,
} from '../model/index.ts';
import { capitalised } from './sdl-text.ts';

export interface RelationshipField {
  /** The type that has the field: an interface where the row names a group, whose members then have it too. */
  readonly owner: EndName;
  readonly field: string;
  readonly row: RelationshipRow;
  readonly direction: RelationDirection;
  /** What it leads to from this owner. */
  readonly targets: readonly EndName[];
  /** The type of its nodes: the one target, the interface that all targets share, or `Entity`. */
  readonly nodeType: EndName;
  /** `ActorResponsibilities`, to which `Connection` and `Edge` are added. */
  readonly base: string;
}

/** Every relationship field, in table order. */
export function relationshipFields(): readonly RelationshipField[] {
  return fields;
}

/** The relationship fields that an owner has itself, without those of the interfaces it implements. */
export function relationshipFieldsOwnedBy(owner: EndName): readonly RelationshipField[] {
  return fields.filter((field) => field.owner === owner);
}

/** The narrowest type that every target has. */
export function commonType(targets: readonly EndName[]): EndName {
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) return only;
  const kinds = targets.flatMap(kindsOf);
  const shared = (['Instrument', 'Actor'] as const).find((group) => {
    const members: readonly EndName[] = KIND_GROUPS[group];
    return kinds.every((kind) => members.includes(kind));
  });
  return shared ?? 'Entity';
}

const fields: readonly RelationshipField[] = RELATIONSHIPS.flatMap((row) => [
  ...(row.field === null ? [] : fieldsAt(row, 'OUT', row.field, row.from, row.to)),
  // The contract shows an entity's conflicts as a plain list, so DISPUTES has no inverse here either.
  ...(row.inverse === null ? [] : fieldsAt(row, 'IN', row.inverse, row.to, row.from)),
]);

function fieldsAt(
  row: RelationshipRow,
  direction: RelationDirection,
  field: string,
  owners: readonly EndName[],
  targets: readonly EndName[],
): readonly RelationshipField[] {
  return owners.map((owner) => {
    const reachable = row.sameKind ? targets.filter((target) => mayMeet(owner, target, direction)) : targets;
    return {
      owner,
      field,
      row,
      direction,
      targets: reachable,
      nodeType: commonType(reachable),
      base: `${owner}${capitalised(field)}`,
    };
  });
}

/** For rows whose ends are of one kind, or lead to a country. */
function mayMeet(owner: EndName, target: EndName, direction: RelationDirection): boolean {
  return owner === target || (direction === 'OUT' ? target : owner) === 'Country';
}
