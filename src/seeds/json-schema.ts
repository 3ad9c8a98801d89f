/** The JSON Schemas by which editors complete and check seed files while they are typed. */
import { z } from 'zod';
import { KINDS, type Kind, ownPropertiesOf, type PropertyType, VOCABULARIES } from '../model/index.ts';
import { citableProperties } from './read-cite-for.ts';
import type { Vocabularies } from './read-vocabularies.ts';
import {
  groundingShape,
  type RelationShape,
  recordKeys,
  recordShapeOf,
  relationItemKeys,
  relationShapesOf,
  targetsText,
} from './record-shape.ts';
import { citeShape, entityIdShape } from './shapes.ts';
import { PASSAGE_REQUIRED, passageKeys, SOURCE_REQUIRED, sourceKeys } from './source-shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Of a file of records; the terms of the vocabularies are offered where they are given. */
export function recordJsonSchema(vocabularies: Partial<Vocabularies> = {}): JsonSchema {
  const shared = sharedFields();
  const kinds = KINDS.map((kind) => recordSchema(kind, vocabularies, shared));
  return toJsonSchema(z.array(z.union(kinds)), 'A file of records');
}

/** Of a source file. */
export function sourceJsonSchema(): JsonSchema {
  const passage = z.strictObject(optionalBut(PASSAGE_REQUIRED, passageKeys)).meta({ id: 'Passage' });
  const source = {
    ...sourceKeys,
    ...relationFields(relationShapesOf('Source'), sharedFields()),
    outline: z.array(passage).describe('Its passages in reading order.'),
  };
  return toJsonSchema(z.strictObject(optionalBut(SOURCE_REQUIRED, source)), 'A source and its outline');
}

const DRAFT = 'draft-7';

function toJsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input', target: DRAFT, reused: 'ref', unrepresentable: 'any' });
  return { title, ...json };
}

function recordSchema(kind: Kind, vocabularies: Partial<Vocabularies>, shared: SharedFields): z.ZodType {
  const shape = recordShapeOf(kind);
  const citeFor = z.strictObject(
    Object.fromEntries(citableProperties(kind).map((name) => [name, shared.citeForEntry.optional()])),
  );
  const offered = Object.fromEntries(
    ownPropertiesOf(kind).flatMap(({ name, type, description }) => {
      const terms = termSchema(type, vocabularies);
      return terms ? [[name, terms.describe(description)]] : [];
    }),
  );
  const keys = {
    ...recordKeys,
    kind: z.literal(kind),
    ...shape.properties,
    ...offered,
    ...relationFields(shape.relations, shared),
    citeFor: citeFor.describe('How single properties are known.'),
  };
  return z.strictObject(optionalBut(shape.required, keys)).meta({ id: kind });
}

/** Schemas that several kinds share: one object each, so that the file holds each once. */
interface SharedFields {
  readonly citeForEntry: z.ZodType;
  /** Relationship fields by field, row and target. */
  readonly relations: Map<string, z.ZodType>;
}

function sharedFields(): SharedFields {
  const citeForEntry = z.union([citeShape, z.strictObject(optionalBut(['cite'], groundingShape))]);
  return { citeForEntry, relations: new Map() };
}

function relationFields(
  fields: Readonly<Record<string, RelationShape>>,
  { relations }: SharedFields,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, shape]) => {
      const { row, direction } = shape.end;
      const key = [field, row.type, direction, row.from, row.to].join(' ');
      const schema = relations.get(key) ?? relationField(shape);
      relations.set(key, schema);
      return [field, schema];
    }),
  );
}

function relationField({ end, properties }: RelationShape): z.ZodType {
  const keys = optionalBut(['to'], { ...relationItemKeys, ...properties });
  const item = z.union([entityIdShape, z.strictObject(keys)]);
  return z.union([item, z.array(item)]).describe(`${end.row.phrase} Leads to ${targetsText(end.targets)}.`);
}

/** A vocabulary's terms as an enumeration, or undefined where the type has none or the terms are not given. */
function termSchema(type: PropertyType, vocabularies: Partial<Vocabularies>): z.ZodType | undefined {
  if (type.is !== 'vocab' && type.is !== 'vocabList') return undefined;
  const name = VOCABULARIES.find((vocabulary) => vocabulary === type.of);
  const terms = (name ? vocabularies[name] : undefined)?.map(({ id }) => id) ?? [];
  if (!name || terms.length === 0) return undefined;
  const term = z.enum(terms as [string, ...string[]]).meta({ id: name });
  return type.is === 'vocab' ? term : z.array(term);
}

function optionalBut(
  required: readonly string[],
  keys: Readonly<Record<string, z.ZodType>>,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, schema]) => [key, required.includes(key) ? schema : schema.optional()]),
  );
}
