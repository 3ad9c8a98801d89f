/** How many relations of a type an entity has, as its facets say. */
import type { EntityData } from './entity-data.ts';

export function countOf(entity: EntityData, type: string): number {
  return entity.relations.facets[0]?.values.find(({ value }) => value === type)?.count ?? 0;
}
