/** Look-ups that several checks share, built once a run so that no check scans the corpus for each record. */
import type { Corpus, EntityRecord, PassageRecord, RelationRecord, SourceRecord } from '../model/index.ts';
import { everyGrounding, type GroundedPlace } from './every-grounding.ts';

export interface CorpusIndex {
  /** The first entity of each id. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** Entities by the ids they had before a correction. */
  readonly formerIds: ReadonlyMap<string, EntityRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly passages: ReadonlyMap<string, PassageRecord>;
  readonly relationsFrom: ReadonlyMap<string, readonly RelationRecord[]>;
  readonly relationsTo: ReadonlyMap<string, readonly RelationRecord[]>;
  /** Every citation of a record, a property, a relation and a claim. */
  readonly groundings: readonly GroundedPlace[];
}

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const passages = corpus.sources.flatMap(({ outline }) => outline);
  return {
    entities: firstBy(corpus.entities, ({ id }) => [id]),
    formerIds: firstBy(corpus.entities, ({ formerIds }) => formerIds),
    sources: firstBy(corpus.sources, ({ id }) => [id]),
    passages: firstBy(passages, ({ id }) => [id]),
    relationsFrom: groupBy(corpus.relations, ({ from }) => from),
    relationsTo: groupBy(corpus.relations, ({ to }) => to),
    groundings: everyGrounding(corpus),
  };
}

function firstBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) for (const key of keysOf(item)) if (!map.has(key)) map.set(key, item);
  return map;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const group = map.get(keyOf(item));
    if (group) group.push(item);
    else map.set(keyOf(item), [item]);
  }
  return map;
}
