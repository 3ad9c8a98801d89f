/** Every id that a record names is the id of a record. */
import {
  type CheckFinding,
  type Corpus,
  type EntityRecord,
  type FilePosition,
  ownPropertiesOf,
} from '../model/index.ts';
import { nearestName } from '../seeds/index.ts';
import type { Check } from './check.ts';
import { claimsOf } from './claims-of.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const unknownIds: Check = {
  codes: ['UNKNOWN_ID', 'FORMER_ID'],
  description: 'Relations, properties, claims and outlines name entities that exist, by their present ids.',
  run: (corpus, index) => {
    const nearest = rememberNearest([...index.entities.keys()]);
    return references(corpus, index).flatMap((reference) => judge(reference, index, nearest));
  },
};

interface Reference {
  readonly id: string;
  readonly what: string;
  readonly position: FilePosition;
}

function references({ entities, relations, sources }: Corpus, index: CorpusIndex): readonly Reference[] {
  // One end of a relation is the record it stands in, which exists by itself.
  const ofRelations = relations.flatMap(({ row, from, to, position }) =>
    [from, to]
      .map((id) => ({ id, what: `The relation ${row.type}`, position }))
      .filter(({ id }) => !index.sources.has(id)),
  );
  const ofPassages = sources.flatMap(({ outline }) =>
    outline.flatMap(({ id, dimension, position }) =>
      dimension ? [{ id: dimension, what: `The passage ${id}`, position }] : [],
    ),
  );
  return [...ofRelations, ...entities.flatMap(ofEntity), ...ofPassages];
}

function ofEntity(entity: EntityRecord): readonly Reference[] {
  const { id, kind, properties, positionOf, position } = entity;
  const at = (key: string): FilePosition => positionOf[key] ?? position;
  const refs = ownPropertiesOf(kind).filter(({ type }) => type.is === 'ref');
  return [
    ...refs.flatMap(({ name }) => {
      const value = properties[name];
      return typeof value === 'string' ? [{ id: value, what: `\`${name}\` of ${id}`, position: at(name) }] : [];
    }),
    ...claimsOf(entity).flatMap((claim) =>
      claim.entity ? [{ id: claim.entity, what: `A claim of ${id}`, position: at('claims') }] : [],
    ),
  ];
}

function judge(
  { id, what, position }: Reference,
  index: CorpusIndex,
  nearest: (id: string) => string | undefined,
): readonly CheckFinding[] {
  if (index.entities.has(id)) return [];
  const now = index.formerIds.get(id);
  if (now)
    return [
      {
        code: 'FORMER_ID',
        severity: 'error',
        message: `${what} names ${id}, which is a former id.`,
        remedy: `Write ${now.id}.`,
        position,
      },
    ];
  const near = nearest(id);
  return [
    {
      code: 'UNKNOWN_ID',
      severity: 'error',
      message: `${what} names ${id}, which no record has.`,
      remedy: near ? `Did you mean ${near}?` : 'Add the record, or correct the id.',
      position,
    },
  ];
}

/** A missing record is named by many: its nearest neighbour is looked up once, and for so many ids only that a wrong folder is told in time. */
const MOST_LOOKUPS = 200;

export function rememberNearest(known: readonly string[]): (id: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (id) => {
    if (found.has(id)) return found.get(id);
    if (found.size >= MOST_LOOKUPS) return undefined;
    const near = nearestName(id, known);
    found.set(id, near);
    return near;
  };
}
