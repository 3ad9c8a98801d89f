/** The shapes of single values in seed files, as zod schemas: each says in its message what it must be. */
import { z } from 'zod';
import {
  type EdgePropertyType,
  ENUMS,
  type EnumName,
  type PropertyType,
  type PropertyValue,
  parseEntityId,
  parsePartialDate,
  parsePassageId,
} from '../model/index.ts';

/** The schema of what a property of the property table holds in YAML. */
export function propertyShape(type: PropertyType): z.ZodType<PropertyValue> {
  switch (type.is) {
    case 'text':
      return textShape;
    case 'int':
      return intShape;
    case 'float':
      return z.number({ error: 'a number' });
    case 'bool':
      return boolShape;
    case 'date':
      return dateShape;
    case 'enum':
      return enumShape(type.of);
    case 'vocab':
      return termShape;
    case 'textList':
      return textListShape;
    case 'intList':
      return z.array(intShape, { error: 'a list of whole numbers' });
    case 'vocabList':
      return z.array(termShape, { error: 'a list of terms of the vocabulary' });
    case 'ref':
      return entityIdShape;
    case 'claims':
      return claimsShape;
  }
}

/** The schema of an edge property; a subset of what a property may hold. */
export function edgePropertyShape(type: EdgePropertyType): z.ZodType<PropertyValue> {
  return propertyShape(type);
}

/** What no reader of the file or of an answer sees, and what makes text look like another (Unicode TR 36, bidirectional text). */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
export const textShape = z
  .string({ error: 'text; quote a number or a date: "961"' })
  .refine((text) => text.trim() !== '', { error: 'text that is not empty; leave the key out where nothing is stated' })
  .refine((text) => !UNSEEN.test(text), {
    error: 'text without control characters and without signs that turn the direction of writing',
  });
export const intShape = z.int({ error: 'a whole number, without quotes' });
export const boolShape = z.boolean({ error: 'true or false' });
export const textListShape = z.array(textShape, { error: 'a list of text: [one, two]' });

const DATE = 'a date as far as it is known: "2011", "2011-07" or "2011-07-22"';
const asDate = z.string({ error: DATE }).transform((text, context) => {
  const date = parsePartialDate(text);
  if (date) return date;
  const looksRight = /^\d{4}(-\d{2}){0,2}$/.test(text);
  context.addIssue({
    code: 'custom',
    message: looksRight ? `${DATE}, that exists in the calendar` : DATE,
    params: { code: looksRight ? 'IMPOSSIBLE_DATE' : 'WRONG_TYPE' },
  });
  return z.NEVER;
});
/** YAML reads an unquoted 2011 as a number: as a year it is as good as text. */
export const dateShape = z.union(
  [z.int().min(1000, { error: DATE }).max(9999, { error: DATE }).transform(String).pipe(asDate), asDate],
  { error: DATE },
);

const SEGMENT = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
/** For editors only; the model's own parser decides, and a test holds the two together. */
export const ENTITY_ID_PATTERN = `^${SEGMENT}(?:/${SEGMENT})+$`;
export const PASSAGE_ID_PATTERN = `^${SEGMENT}#${SEGMENT}(?:/${SEGMENT})*$`;

const ID = 'an id: a path of lower-case ASCII such as kz/law/2011/477-iv';
export const entityIdShape = z
  .string({ error: ID })
  .meta({ pattern: ENTITY_ID_PATTERN })
  .transform((text, context) => parseEntityId(text) ?? malformed(context, ID))
  .meta({ id: 'EntityId', description: 'The id of a record.' });

const PASSAGE = 'a passage: source#locator, such as mgi-kz-2025#2.1/p5';
export const passageIdShape = z
  .string({ error: PASSAGE })
  .meta({ pattern: PASSAGE_ID_PATTERN })
  .transform((text, context) => parsePassageId(text) ?? malformed(context, PASSAGE))
  .meta({ id: 'PassageId', description: 'A passage: the source, # and the locator.' });

function malformed(context: z.core.$RefinementCtx, expected: string): never {
  context.addIssue({ code: 'custom', message: expected, params: { code: 'MALFORMED_ID' } });
  return z.NEVER;
}

export const citeShape = z
  .array(passageIdShape, { error: 'a list of passages: [mgi-kz-2025#2.1/p5]' })
  .meta({ id: 'Cite', description: 'Every passage that says so, the one that says most first.' });

const termShape = z.string({ error: 'a term of the vocabulary, in capitals' });

export function enumShape(name: EnumName): z.ZodType<string> {
  const values: readonly string[] = ENUMS[name];
  return z.enum(values as [string, ...string[]], { error: `one of ${values.join(', ')}` });
}

export const claimShape = {
  value: textShape.describe('What this place says.'),
  cite: citeShape,
  entity: entityIdShape.optional(),
};
const claimsShape = z
  .array(z.strictObject(claimShape), { error: 'a list of claims: [{ value, cite }]' })
  .transform((claims) =>
    // exactOptionalPropertyTypes: an absent entity stays absent.
    claims.map(({ value, cite, entity }) => (entity ? { value, cite, entity } : { value, cite })),
  );

export const namesShape = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a BCP 47 language such as ru or uz-Cyrl' }),
  textShape,
  { error: 'names by language: { ru: .., kk: .. }' },
);
