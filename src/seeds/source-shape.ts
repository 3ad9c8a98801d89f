/** What a source file may hold: the bibliographic record of a text and the outline of its passages. */
import { z } from 'zod';
import { ENUMS } from '../model/index.ts';
import { boolShape, dateShape, entityIdShape, enumShape, intShape, textListShape, textShape } from './shapes.ts';

const SHA256 = 'a SHA-256 in 64 lower-case hexadecimal digits';
const sha256 = z
  .string({ error: SHA256 })
  .regex(/^[0-9a-f]{64}$/, { error: SHA256 })
  .meta({ id: 'Sha256' });
const lines = intShape.min(1, { error: 'the number of non-empty lines, at least 1' });

const LOCATOR = 'a locator: lower-case segments joined by "/", such as 2.1/p5';
const locator = z
  .union(
    [
      z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)*$/, {
        error: `${LOCATOR}; quote it where it looks like a number`,
      }),
    ],
    { error: `${LOCATOR}; quote it where it looks like a number` },
  )
  .meta({ id: 'Locator', description: 'Where it stands, as a reader of the print would say it.' });

export const blockKeys = { lines: lines.optional(), sha256 };

export const passageKeys = {
  at: locator,
  kind: z.enum(ENUMS.PassageKind, { error: `one of ${ENUMS.PassageKind.join(', ')}` }),
  in: locator.describe('The passage it stands in.'),
  label: textShape.describe(
    'As a reader of the print would say it; derived from the locator and the parent where left out.',
  ),
  heading: textShape.describe('Of a key source: the heading it stands under, as printed.'),
  entryLabel: textShape.describe('Of a key source: its label there, as printed.'),
  title: textShape.describe('Of a key source: its title, as printed.'),
  availableOnline: boolShape.describe(
    'False where the text prints that it is not available online, true where it prints a link.',
  ),
  dimension: entityIdShape.describe('Of a section of findings.'),
  rating: enumShape('FindingRating'),
  lines: lines.describe('How many non-empty lines it has; 1 where left out.'),
  sha256,
  blocks: z
    .array(z.strictObject(blockKeys), { error: 'a list of blocks: [{ lines, sha256 }]' })
    .describe('For a passage broken by a page or a footnote: its runs of lines in order.'),
  facts: z.literal('none', { error: 'none; leave the key out where the passage supports facts' }),
  reason: textShape.describe('Why it supports no fact.'),
};
export const PASSAGE_REQUIRED = ['at', 'kind'];

/** The keys of a source but `outline` and the relationship fields. */
export const sourceKeys = {
  id: z
    .string({ error: 'an id of one segment such as mgi-kz-2025' })
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, { error: 'an id of one segment such as mgi-kz-2025' }),
  kind: z.enum(ENUMS.SourceKind, { error: `one of ${ENUMS.SourceKind.join(', ')}` }),
  name: textShape.describe('Short name for citations.'),
  title: textShape.describe('As printed.'),
  authors: textListShape.describe('As the text prints them.'),
  publisher: textShape,
  published: dateShape,
  language: textShape,
  isbn: textShape,
  licence: textShape,
  licenceAddress: textShape,
  requiredCitation: textShape.describe('The citation the text asks for.'),
  version: textShape,
  complete: boolShape.describe('True once every passage is used or excused: an unused one is then an error.'),
};
export const SOURCE_REQUIRED = ['id', 'kind', 'name', 'title', 'outline'];
