/** The text in the seeds that must be in our own words, and the names that may stand inside it. */
import {
  type Corpus,
  type EdgePropertyDef,
  type EntityRecord,
  type FilePosition,
  type Grounding,
  ownPropertiesOf,
  type PropertyDef,
  type RelationRecord,
  type SourceRecord,
} from '../model/index.ts';
import type { SeedString } from './verify-sources/index.ts';

/** Properties that hold what is printed: titles, references and offices. */
const PRINTED: ReadonlySet<string> = new Set(['officialTitle', 'shortTitle', 'asPrinted', 'office', 'claims']);

/** Every string of our own wording: summaries, tasks, conditions, reasons, excuses. Names, titles and claims are not among them. */
export function seedProse({ entities, relations, sources }: Corpus): readonly SeedString[] {
  return [...entities.flatMap(ofEntity), ...relations.flatMap(ofRelation), ...sources.flatMap(ofSource)];
}

/** Names and titles, which prose may repeat as they are. */
export function seedNames({ entities, sources }: Corpus): readonly string[] {
  const ofEntities = entities.flatMap(({ name, names, aliases, properties }) => [
    name,
    ...aliases,
    ...Object.values(names),
    ...['officialTitle', 'shortTitle'].flatMap((key) => textsOf(properties[key])),
  ]);
  const ofSources = sources.flatMap(({ name, title, outline }) => [
    name,
    title,
    ...outline.flatMap((passage) => textsOf(passage.title)),
  ]);
  return [...new Set([...ofEntities, ...ofSources])];
}

function ofEntity({
  kind,
  summary,
  properties,
  grounding,
  groundingOf,
  position,
  positionOf,
}: EntityRecord): readonly SeedString[] {
  const at = (key: string): FilePosition => positionOf[key] ?? position;
  return [
    ...textsOf(summary).map((text) => ({ text, property: 'summary', position: at('summary') })),
    ...ownPropertiesOf(kind)
      .filter(isProse)
      .flatMap(({ name }) => textsOf(properties[name]).map((text) => ({ text, property: name, position: at(name) }))),
    ...reasonOf(grounding, at('reason')),
    ...Object.entries(groundingOf).flatMap(([property, own]) => reasonOf(own, at(`citeFor.${property}`))),
  ];
}

function ofRelation({ row, grounding, properties, position }: RelationRecord): readonly SeedString[] {
  return [
    ...row.properties
      .filter(isProse)
      .flatMap(({ name }) => textsOf(properties[name]).map((text) => ({ text, property: name, position }))),
    ...reasonOf(grounding, position),
  ];
}

function ofSource({ outline }: SourceRecord): readonly SeedString[] {
  return outline.flatMap(({ excuse, position }) =>
    textsOf(excuse).map((text) => ({ text, property: 'reason', position })),
  );
}

function isProse({ name, type }: PropertyDef | EdgePropertyDef): boolean {
  return (type.is === 'text' || type.is === 'textList') && !PRINTED.has(name);
}

function reasonOf({ reason }: Grounding, position: FilePosition): readonly SeedString[] {
  return textsOf(reason).map((text) => ({ text, property: 'reason', position }));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
