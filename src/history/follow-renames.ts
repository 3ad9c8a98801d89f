/** Follows the entities of a release that have another id by now, so that a correction of an id is no removal. */
import type { GraphReader } from '../graph/reader/reader.ts';
import { endsOf, type ReleasedState } from './released-state.ts';

export interface FollowedRelease {
  /** The release with the ids of today. */
  readonly before: ReleasedState;
  /** The id an entity had in the release, by its id of today. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** The reader finds an entity by a former id too. */
export async function followRenames(
  release: ReleasedState,
  now: readonly { readonly id: string }[],
  reader: GraphReader,
): Promise<FollowedRelease> {
  const ids = new Set(now.map(({ id }) => id));
  const gone = release.entities.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const found = await Promise.all(gone.map(async (id) => [id, (await reader.node(id))?.id] as const));
  const today = new Map(found.flatMap(([id, other]) => (other === undefined || other === id ? [] : [[id, other]])));
  if (today.size === 0) return { before: release, formerIds: new Map() };
  const entities = release.entities.map((entity) => ({ ...entity, id: today.get(entity.id) ?? entity.id }));
  const relations = release.relations.map((relation) => ({ ...relation, id: withEnds(relation.id, today) }));
  return {
    before: { ...release, entities, relations },
    formerIds: new Map([...today].map(([former, id]) => [id, former])),
  };
}

function withEnds(relation: string, today: ReadonlyMap<string, string>): string {
  const { from, to } = endsOf(relation);
  const [, type = '', , ...rest] = relation.split('~');
  return [today.get(from) ?? from, type, today.get(to) ?? to, ...rest].join('~');
}
