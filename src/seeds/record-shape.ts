/** What a record of each kind may hold: the keys every record has, its properties and its relationship fields, from the model's tables. */
import { z } from 'zod';
import {
  ENUMS,
  type EndName,
  KINDS,
  type Kind,
  ownPropertiesOf,
  type PropertyValue,
  type RelationshipEnd,
  relationshipEndsOf,
} from '../model/index.ts';
import {
  citeShape,
  edgePropertyShape,
  entityIdShape,
  namesShape,
  propertyShape,
  textListShape,
  textShape,
} from './shapes.ts';

/** How a fact is known, as it may stand in a record, a relation item or an entry of `citeFor`. */
export const groundingShape = {
  cite: citeShape,
  basis: z
    .enum(ENUMS.Basis, { error: `one of ${ENUMS.Basis.join(', ')}` })
    .meta({ description: 'INFERRED where no text says it; STATED where left out.' }),
  reason: textShape.describe('Why it may be inferred.'),
};

/** The keys of every record, whatever its kind. */
export const recordKeys = {
  id: entityIdShape,
  kind: z.enum(KINDS, { error: 'a kind' }),
  name: textShape.describe('The name it goes by, in English.'),
  names: namesShape.describe('Names by BCP 47 language, where a source gives them.'),
  aliases: textListShape.describe('Other names and spellings the texts use.'),
  formerIds: z
    .array(entityIdShape, { error: 'a list of ids' })
    .describe('Ids it had before a correction; links still follow them.'),
  summary: textShape.describe('What it is, in our words.'),
  ...groundingShape,
};

/** The keys of a relation item that is not a bare id, beside the edge properties. */
export const relationItemKeys = { to: entityIdShape, ...groundingShape };

export interface RecordShape {
  /** Properties of the kind's own, by name. */
  readonly properties: Readonly<Record<string, z.ZodType<PropertyValue>>>;
  /** Relationship fields by name. */
  readonly relations: Readonly<Record<string, RelationShape>>;
  /** Keys without which a record says too little. */
  readonly required: readonly string[];
}

export interface RelationShape {
  readonly end: RelationshipEnd;
  /** The edge properties that an item may carry, by name. */
  readonly properties: Readonly<Record<string, z.ZodType<PropertyValue>>>;
}

/** The shape of a kind. Tables do not change while the program runs, so each is built once. */
export function recordShapeOf(kind: Kind): RecordShape {
  const shape = shapes.get(kind);
  if (!shape) throw new Error(`No shape for the kind ${kind}: KINDS and the shapes have come apart.`);
  return shape;
}

/** The relationship fields that a kind (or a source) may carry in YAML: all but those derived at load. */
export function relationShapesOf(kind: Kind | 'Source'): Readonly<Record<string, RelationShape>> {
  const written = relationshipEndsOf(kind).filter((end) => !end.row.derived);
  return Object.fromEntries(written.map((end) => [end.field, { end, properties: edgeProperties(end) }]));
}

/** What a relationship field leads to, for messages: `Agency or Country`. */
export function targetsText(targets: readonly EndName[]): string {
  return targets.join(' or ');
}

function edgeProperties({ row }: RelationshipEnd): RelationShape['properties'] {
  return Object.fromEntries(
    row.properties.map(({ name, type, description }) => [name, edgePropertyShape(type).describe(description)]),
  );
}

const shapes: ReadonlyMap<Kind, RecordShape> = new Map(KINDS.map((kind) => [kind, buildShape(kind)]));

function buildShape(kind: Kind): RecordShape {
  const own = ownPropertiesOf(kind);
  const named = kind === 'Responsibility' ? [] : ['name'];
  return {
    properties: Object.fromEntries(
      own.map(({ name, type, description }) => [name, propertyShape(type).describe(description)]),
    ),
    relations: relationShapesOf(kind),
    required: ['id', 'kind', ...named, 'cite', ...own.filter(({ required }) => required).map(({ name }) => name)],
  };
}
