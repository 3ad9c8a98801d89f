/** An entity's properties one by one, each with its evidence, from what its node stores. */
import type { StoredProperties, StoredValue } from '../../graph/index.ts';
import { isKind, type PropertyDef, propertiesOf } from '../../model/index.ts';
import { citations, type NodeParent, type StatementParent } from '../parents.ts';
import {
  basisOf,
  claimsFrom,
  claimsOf,
  namesOf,
  type StatementEntry,
  statementEntriesOf,
  textOf,
  textsOf,
} from '../stored-values.ts';

/** Not statements of any text: how we keep track of ids. */
const bookkeeping: ReadonlySet<string> = new Set(['formerIds']);

/** In the order of the property table, then what is disputed beyond it (relationship fields). */
export function statementsOf(entity: NodeParent, only?: readonly string[]): readonly StatementParent[] {
  const entries = statementEntriesOf(entity.row.properties);
  const values = new Map(statedValues(entity));
  for (const property of entries.keys()) values.set(property, values.get(property) ?? null);
  return [...values]
    .filter(([property]) => only === undefined || only.includes(property))
    .map(([property, value]) => statement(entity, property, value, entries.get(property)));
}

function statedValues({ row }: NodeParent): readonly (readonly [string, string | null])[] {
  const definitions = isKind(row.kind) ? propertiesOf(row.kind).filter(({ name }) => !bookkeeping.has(name)) : [];
  const stated = definitions.flatMap((definition) => {
    const value = row.properties[definition.name];
    return value === undefined ? [] : [[definition.name, printed(definition, value)] as const];
  });
  const names = Object.entries(namesOf(row.properties)).map(([language, name]) => `${language}: ${name}`);
  return names.length === 0 ? stated : [...stated, ['names', names.join('; ')]];
}

function printed({ type }: PropertyDef, value: StoredValue): string {
  if (type.is === 'claims')
    return claimsOf(String(value))
      .map((claim) => claim.value)
      .join('; ');
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** A property without an entry is known as the entity as a whole is. */
function statement(
  entity: NodeParent,
  property: string,
  value: string | null,
  entry: StatementEntry | undefined,
): StatementParent {
  const { properties } = entity.row;
  const basis = entry?.basis ?? basisOf(properties);
  return {
    entity,
    property,
    value,
    basis,
    reason: entry ? (entry.reason ?? null) : textOf(properties, 'reason'),
    status: entry?.status ?? basis,
    evidence: citations(entry?.evidence ?? recordEvidence(properties)),
    claims: claimsFrom(entry?.claims ?? []),
  };
}

/** What the record as a whole rests on; stored apart only where single properties cite passages of their own. */
function recordEvidence(properties: StoredProperties): readonly string[] {
  const own = textsOf(properties, 'recordEvidence');
  return own.length > 0 ? own : textsOf(properties, 'evidence');
}
