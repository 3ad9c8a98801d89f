/** How single properties of an entity are known: the sparse JSON that the API reads, and the flat list that filters read. */
import type { ClaimRecord, EntityRecord, PassageId, PropertyValue, StatementStatus } from '../../model/index.ts';
import type { StoredProperties } from '../snapshot.ts';
import { groundingFor, unique } from './grounding.ts';
import { claimToStored } from './store-property.ts';

/** One property's entry in the stored JSON; a property without an entry is STATED in the entity's own evidence. */
interface StoredStatement {
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason?: string;
  readonly status: StatementStatus;
  readonly evidence: readonly PassageId[];
  readonly claims?: readonly ReturnType<typeof claimToStored>[];
}

/** Joins a property and a status in the flat list `statementStatus`; `*` stands for any property. */
export function statementKey(property: string, status: string): string {
  return `${property}=${status}`;
}

export function projectStatements(
  record: EntityRecord,
  disputed: ReadonlyMap<string, readonly ClaimRecord[]>,
): StoredProperties {
  const properties = unique([...statedProperties(record), ...disputed.keys()]);
  const statements = properties.map(
    (property) => [property, statementOf(record, property, disputed.get(property))] as const,
  );
  const sparse = statements.filter(([property]) => record.groundingOf[property] ?? disputed.has(property));
  const flat = statements.flatMap(([property, { status }]) => [
    statementKey(property, status),
    statementKey('*', status),
  ]);
  return {
    ...(sparse.length > 0 ? { statements: JSON.stringify(Object.fromEntries(sparse)) } : {}),
    ...(disputed.size > 0 ? { disputed: [...disputed.keys()].sort() } : {}),
    statementStatus: [...new Set(flat)].sort(),
  };
}

function statedProperties(record: EntityRecord): readonly string[] {
  return [
    'name',
    ...(Object.keys(record.names).length > 0 ? ['names'] : []),
    ...(record.aliases.length > 0 ? ['aliases'] : []),
    ...(record.summary === undefined ? [] : ['summary']),
    ...Object.keys(record.properties).filter((property) => !isEmpty(record.properties[property])),
  ];
}

function statementOf(
  record: EntityRecord,
  property: string,
  claims: readonly ClaimRecord[] | undefined,
): StoredStatement {
  const { basis, reason, cite } = groundingFor(record, property);
  // A relationship field has no value here: what is disputed about it stands where the claims stand.
  const ofField = claims && record.groundingOf[property] === undefined && !statedProperties(record).includes(property);
  return {
    basis,
    ...(reason === undefined ? {} : { reason }),
    status: claims ? 'DISPUTED' : basis,
    evidence: ofField ? unique(claims.flatMap((claim) => claim.cite)) : cite,
    ...(claims ? { claims: claims.map(claimToStored) } : {}),
  };
}

/** An empty list states nothing. */
function isEmpty(value: PropertyValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
