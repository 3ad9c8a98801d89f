/** Written and implied relationships as stored relations, each with a stable id and its grounds. */
import {
  type Corpus,
  type EntityRecord,
  includesKind,
  type Kind,
  type PassageId,
  type PassageKind,
  type RelationRecord,
  relationId,
} from '../../model/index.ts';
import type { SnapshotRelation, StoredProperties } from '../snapshot.ts';
import { contentHash } from './content-hash.ts';
import { type Disputes, isRelationFieldDisputed } from './index-disputes.ts';
import { storeEvidence, storeGrounds } from './store-grounding.ts';
import { storeProperties } from './store-property.ts';

/** A stored relation with the record it comes from. */
export interface ProjectedRelation {
  readonly record: RelationRecord;
  readonly relation: SnapshotRelation;
}

export function projectRelations(
  corpus: Corpus,
  disputes: Disputes,
  kindOfPassage: (id: PassageId) => PassageKind | undefined,
): readonly ProjectedRelation[] {
  const kindOf = new Map<string, Kind>(corpus.entities.map(({ id, kind }: EntityRecord) => [id, kind]));
  const repeats = new Map<string, number>();
  return corpus.relations.map((record) => {
    const first = relationId(record.from, record.row.type, record.to);
    const repeat = (repeats.get(first) ?? 0) + 1;
    repeats.set(first, repeat);
    const properties: StoredProperties = {
      ...storeProperties(record.row.properties, record.properties),
      ...storeGrounds(record.grounding),
      ...storeEvidence(record.grounding.cite, kindOfPassage),
      ...(isRelationDisputed(record, disputes, kindOf) ? { disputed: true } : {}),
    };
    const id = relationId(record.from, record.row.type, record.to, repeat);
    return { record, relation: hashedRelation(id, record.row.type, record.from, record.to, properties) };
  });
}

/** A relation with its id and the hash of its content among its properties. */
export function hashedRelation(
  id: string,
  type: string,
  from: string,
  to: string,
  properties: StoredProperties,
): SnapshotRelation {
  return {
    id,
    type,
    from,
    to,
    properties: { ...properties, id, hash: contentHash({ id, type, from, to, properties }) },
  };
}

/** Disputed where a conflict about one of its ends names the field that leads over it from that end. */
function isRelationDisputed(
  { row, from, to }: RelationRecord,
  disputes: Disputes,
  kindOf: ReadonlyMap<string, Kind>,
): boolean {
  const fromKind = kindOf.get(from);
  const toKind = kindOf.get(to);
  return (
    (row.field !== null &&
      fromKind !== undefined &&
      includesKind(row.from, fromKind) &&
      isRelationFieldDisputed(disputes, from, row.field, to)) ||
    (row.inverse !== null &&
      toKind !== undefined &&
      includesKind(row.to, toKind) &&
      isRelationFieldDisputed(disputes, to, row.inverse, from))
  );
}
