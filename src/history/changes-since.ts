/** What changed between a release and the graph as it is now, entity by entity. */
import type { GraphReader } from '../graph/reader/reader.ts';
import type { StoredProperties } from '../graph/snapshot.ts';
import { RELATIONSHIPS } from '../model/index.ts';
import { type Changes, compareItems, type PropertyChange } from './compare-states.ts';
import { followRenames } from './follow-renames.ts';
import {
  endsOf,
  type RelationEnds,
  type ReleasedEntity,
  type ReleasedRelation,
  type ReleasedState,
  releasedEntity,
  releasedRelation,
  shortHash,
} from './released-state.ts';

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED';

export interface EntityChange {
  /** As it is now; of what was removed as it was. */
  readonly id: string;
  /** The id it had in the release, where it was another. */
  readonly formerly: string | null;
  readonly kind: string;
  readonly name: string;
  readonly change: ChangeKind;
  /** Empty where the entity is new or gone. */
  readonly properties: readonly PropertyChange[];
  /** At either end of it; empty where the entity is new or gone. */
  readonly relations: readonly RelationChange[];
}

export interface RelationChange extends RelationEnds {
  readonly id: string;
  readonly change: ChangeKind;
  /** As it is now; of what was removed as it was; likewise its ends. */
  readonly values: ReleasedRelation['values'];
  readonly ends: { readonly from: ReleasedEntity | null; readonly to: ReleasedEntity | null };
  readonly properties: readonly PropertyChange[];
}

/** By id. The graph is asked for hashes first, and then for what differs alone. */
export async function changesSince(release: ReleasedState, reader: GraphReader): Promise<readonly EntityChange[]> {
  const [entityHashes, relationHashes] = await Promise.all([
    reader.run<EntityHash>('entity-hashes', {}),
    reader.run<Hash>('relation-hashes', { without: DERIVED }),
  ]);
  const { before, formerIds } = await followRenames(release, entityHashes, reader);
  const [entities, relations] = await Promise.all([
    entitiesNow(before.entities, entityHashes, reader),
    relationsNow(before.relations, relationHashes, reader),
  ]);
  const known = byTheirId([...before.entities, ...entities]);
  const values = byTheirId([...before.relations, ...relations]);
  return byEntity({
    entities: compareItems(before.entities, entities),
    relations: relationChanges(compareItems(before.relations, relations), values, known),
    known,
    formerIds,
  });
}

const DERIVED = RELATIONSHIPS.filter((row) => row.derived).map(({ type }) => type);

interface Hash {
  readonly id: string;
  readonly hash: string;
}

export interface EntityHash extends Hash {
  readonly kind: string;
  readonly name: string;
}

/** What has the hash it had is what it was; what is new needs no values, because there is nothing to compare them with. */
async function entitiesNow(
  before: readonly ReleasedEntity[],
  hashes: readonly EntityHash[],
  reader: GraphReader,
): Promise<readonly ReleasedEntity[]> {
  const old = new Map(before.map((entity) => [entity.id, entity]));
  return Promise.all(
    hashes.map(async ({ id, kind, name, hash }): Promise<ReleasedEntity> => {
      const was = old.get(id);
      if (was?.hash === shortHash(hash)) return was;
      const row = was && (await reader.node(id));
      return row ? releasedEntity(row) : { id, kind, name, hash: shortHash(hash), values: {} };
    }),
  );
}

async function relationsNow(
  before: readonly ReleasedRelation[],
  hashes: readonly Hash[],
  reader: GraphReader,
): Promise<readonly ReleasedRelation[]> {
  const old = new Map(before.map((relation) => [relation.id, relation]));
  const others = hashes.filter(({ id, hash }) => old.get(id)?.hash !== shortHash(hash)).map(({ id }) => id);
  const rows =
    others.length === 0
      ? []
      : await reader.run<{ readonly relation: StoredProperties }>('relations-by-ids', { ids: others });
  const read = rows.map(({ relation }) => releasedRelation({ id: String(relation['id']), properties: relation }));
  const readIds = new Set(read.map(({ id }) => id));
  const same = hashes.flatMap(({ id }) => {
    const was = readIds.has(id) ? undefined : old.get(id);
    return was ? [was] : [];
  });
  return [...same, ...read];
}

function relationChanges(
  { added, changed, removed }: Changes<ReleasedRelation>,
  relations: ReadonlyMap<string, ReleasedRelation>,
  entities: ReadonlyMap<string, ReleasedEntity>,
): readonly RelationChange[] {
  const change = (kind: ChangeKind, id: string, properties: readonly PropertyChange[] = []): RelationChange => {
    const { from, type, to } = endsOf(id);
    const ends = { from: entities.get(from) ?? null, to: entities.get(to) ?? null };
    return { id, from, type, to, change: kind, values: relations.get(id)?.values ?? {}, ends, properties };
  };
  return [
    ...added.map(({ id }) => change('ADDED', id)),
    ...changed.map(({ id, properties }) => change('CHANGED', id, properties)),
    ...removed.map(({ id }) => change('REMOVED', id)),
  ].sort(byId);
}

interface Found {
  readonly entities: Changes<ReleasedEntity>;
  readonly relations: readonly RelationChange[];
  readonly known: ReadonlyMap<string, ReleasedEntity>;
  readonly formerIds: ReadonlyMap<string, string>;
}

/** A relation is told at both of its ends, but not at one that is new or gone: there all of them are. */
function byEntity({ entities, relations, known, formerIds }: Found): readonly EntityChange[] {
  const properties = new Map(entities.changed.map((entity) => [entity.id, entity.properties]));
  const whole = new Map<string, ChangeKind>([
    ...entities.added.map(({ id }) => [id, 'ADDED'] as const),
    ...entities.removed.map(({ id }) => [id, 'REMOVED'] as const),
  ]);
  const atEnd = new Map<string, RelationChange[]>();
  for (const relation of relations) {
    for (const end of new Set([relation.from, relation.to])) {
      if (!whole.has(end)) atEnd.set(end, [...(atEnd.get(end) ?? []), relation]);
    }
  }
  const ids = [...new Set([...whole.keys(), ...properties.keys(), ...atEnd.keys()])].sort();
  return ids.map((id) => ({
    id,
    formerly: formerIds.get(id) ?? null,
    kind: known.get(id)?.kind ?? '',
    name: known.get(id)?.name ?? id,
    change: whole.get(id) ?? 'CHANGED',
    properties: properties.get(id) ?? [],
    relations: atEnd.get(id) ?? [],
  }));
}

/** Where two have the same id, the later one. */
function byTheirId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
