/** The properties of the two nodes that are not entities, in the form of the model's property table. */
import type { PropertyDef } from '../../model/index.ts';

export const SOURCE_PROPERTIES: readonly PropertyDef[] = [
  { name: 'kind', type: { is: 'enum', of: 'SourceKind' }, description: 'What the text is.', required: true },
  { name: 'name', type: { is: 'text' }, description: 'Short name for citations.', required: true },
  { name: 'title', type: { is: 'text' }, description: 'The title as printed.', required: true },
  { name: 'authors', type: { is: 'textList' }, description: 'Authors the text prints.' },
  { name: 'publisher', type: { is: 'text' }, description: 'The publisher, where the text prints one.' },
  { name: 'published', type: { is: 'date' }, description: 'When it was published, as far as printed.' },
  { name: 'language', type: { is: 'text' }, description: 'BCP 47 code of its language.' },
  { name: 'isbn', type: { is: 'text' }, description: 'Its ISBN, where printed.' },
  { name: 'licence', type: { is: 'text' }, description: 'The licence it stands under.' },
  { name: 'licenceAddress', type: { is: 'text' }, description: 'Where that licence can be read.' },
  { name: 'requiredCitation', type: { is: 'text' }, description: 'The citation the text asks for.' },
  { name: 'version', type: { is: 'text' }, description: 'The version used, for reference data.' },
  {
    name: 'complete',
    type: { is: 'bool' },
    description: 'True once every passage is used or excused.',
    required: true,
  },
  { name: 'passages', type: { is: 'int' }, description: 'How many passages its outline has.', required: true },
  { name: 'covered', type: { is: 'int' }, description: 'How many of them support a fact.', required: true },
  { name: 'excused', type: { is: 'int' }, description: 'How many support none, with a reason.', required: true },
  { name: 'order', type: { is: 'int' }, description: 'Its place among the sources.', required: true },
];

export const PASSAGE_PROPERTIES: readonly PropertyDef[] = [
  { name: 'source', type: { is: 'text' }, description: 'Id of its source.', required: true },
  { name: 'locator', type: { is: 'text' }, description: 'Its address in the source.', required: true },
  { name: 'kind', type: { is: 'enum', of: 'PassageKind' }, description: 'What stands there.', required: true },
  { name: 'label', type: { is: 'text' }, description: 'As a reader of the print would say it.', required: true },
  { name: 'parent', type: { is: 'text' }, description: 'Id of the passage it stands in.' },
  { name: 'order', type: { is: 'int' }, description: 'Its place in the outline, from 0.', required: true },
  { name: 'heading', type: { is: 'text' }, description: 'For a key source: the heading it stands under.' },
  { name: 'entryLabel', type: { is: 'text' }, description: 'For a key source: its label under that heading.' },
  { name: 'title', type: { is: 'text' }, description: 'For a key source: its title as printed.' },
  { name: 'availableOnline', type: { is: 'bool' }, description: 'For a key source: whether a link is printed.' },
  { name: 'dimension', type: { is: 'text' }, description: 'For a section of findings: id of its dimension.' },
  { name: 'rating', type: { is: 'enum', of: 'FindingRating' }, description: 'For a section of findings: its rating.' },
  { name: 'excuse', type: { is: 'text' }, description: 'Why it supports no fact; null where it may support one.' },
  { name: 'sha256', type: { is: 'textList' }, description: 'Hashes over its text blocks, in order.' },
];
