/** Paths as the API shows them: relations, entities, and the explanation in words. */
import type { AnsweredPath, GraphReader } from '../../graph/index.ts';
import type { PartialDate } from '../../model/index.ts';
import type { NodeParent, RelationParent } from '../parents.ts';
import { relationPhrase } from '../relations/relation-phrase.ts';
import { booleanOf, textOf } from '../stored-values.ts';
import { entityParents } from './entity-parents.ts';
import { pathText } from './path-text.ts';

export interface PathParent {
  readonly hops: readonly RelationParent[];
  readonly entities: readonly NodeParent[];
  readonly length: number;
  readonly text: string;
}

export async function pathParent(
  reader: GraphReader,
  { entities: ids, relations }: AnsweredPath,
  asOf: PartialDate | null,
): Promise<PathParent> {
  const [entities, phrases] = await Promise.all([
    entityParents(reader, ids, asOf),
    Promise.all(relations.map((relation) => relationPhrase(relation, reader))),
  ]);
  const hops = relations.map(({ properties }, at) => ({
    phrase: phrases[at] ?? '',
    reason: properties['basis'] === 'INFERRED' ? (textOf(properties, 'reason') ?? '') : null,
    disputed: booleanOf(properties, 'disputed') ?? false,
  }));
  return {
    hops: relations.map((relation) => ({ relation })),
    entities,
    length: relations.length,
    text: pathText(entities[0]?.row ?? null, entities.at(-1)?.row ?? null, hops),
  };
}
