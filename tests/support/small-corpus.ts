/** Small corpora written out by a test: records and relations in one line each. */
import {
  type Corpus,
  type EntityId,
  type EntityRecord,
  type Kind,
  type PassageId,
  type PassageRecord,
  type PropertyValue,
  type RelationRecord,
  rowFor,
  type SourceId,
  VOCABULARIES,
  type VocabularyName,
} from '../../src/model/index.ts';

const position = { file: 'test.yaml', line: 1, column: 1 };

export function record(
  id: string,
  kind: Kind,
  properties: Record<string, PropertyValue>,
  cite: readonly string[],
): EntityRecord {
  return {
    id: id as EntityId,
    kind,
    name: `${kind} ${id}`,
    names: {},
    aliases: [],
    formerIds: [],
    grounding: { cite: cite as readonly PassageId[], basis: 'STATED' },
    groundingOf: {},
    properties,
    position,
    positionOf: {},
  };
}

/** A relation by its type; it rests on what the record it starts from rests on, unless it cites its own passages. */
export function relationBetween(
  from: EntityRecord,
  type: string,
  to: EntityRecord,
  properties: Record<string, PropertyValue> = {},
  cite: readonly string[] = from.grounding.cite,
): RelationRecord {
  const row = rowFor(type, from.kind, to.kind);
  if (!row) throw new Error(`There is no ${type} from ${from.kind} to ${to.kind}.`);
  return {
    row,
    from: from.id,
    to: to.id,
    grounding: { cite: cite as readonly PassageId[], basis: 'STATED' },
    properties,
    position,
  };
}

export function corpusOf(
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[] = [],
  outline: readonly PassageRecord[] = [],
): Corpus {
  const source = {
    id: 'text' as SourceId,
    kind: 'REPORT',
    name: 'Text',
    title: 'A text',
    authors: [],
    complete: false,
    outline,
    position,
  } as const;
  const vocabularies = Object.fromEntries(VOCABULARIES.map((name) => [name, []])) as unknown as Record<
    VocabularyName,
    []
  >;
  return { sources: [source], entities, relations, vocabularies };
}
