/** What the query of the entity page answers about an entity. */
import type { EntityQuery } from '../../generated/entity.ts';

export type EntityData = NonNullable<EntityQuery['entity']>;
