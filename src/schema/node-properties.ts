/** The properties of every node that lists show, the two nodes that are not entities included. */
import {
  type EndName,
  isKind,
  type PropertyDef,
  propertiesOf,
  propertiesOfGroup,
} from '../model/index.ts';

/** A property as filters and orders see it: `id` is the id of another node, `passageKind` and the like are closed lists. */
export type NodeProperty = Pick<PropertyDef, 'name' | 'type' | 'description'>;

/** The properties of a kind, of all members of a group, or of `Source` or `Passage`. */
export function propertiesOfEnd(end: EndName): readonly NodeProperty[] {
  if (end === 'Source') return sourceProperties;
  if (end === 'Passage') return passageProperties;
  return isKind(end) ? propertiesOf(end) : propertiesOfGroup(end);
}

const text = { is: 'text' } as const;

const sourceProperties: readonly NodeProperty[] = [
  { name: 'kind', type: { is: 'enum', of: 'SourceKind' }, description: 'What sort of text it is.' },
  { name: 'name', type: text, description: 'Short name, as citations print it.' },
  { name: 'title', type: text, description: 'The title as printed.' },
  { name: 'publisher', type: text, description: 'The publisher as printed.' },
  { name: 'published', type: { is: 'date' }, description: 'When it was published.' },
  { name: 'language', type: text, description: 'BCP 47 code of its language.' },
  { name: 'licence', type: text, description: 'The licence it is under.' },
  { name: 'complete', type: { is: 'bool' }, description: 'Whether every passage is used or excused.' },
];

const passageProperties: readonly NodeProperty[] = [
  { name: 'source', type: text, description: 'The id of the source it stands in.' },
  { name: 'order', type: { is: 'int' }, description: 'Its place in the source, in reading order.' },
  { name: 'kind', type: { is: 'enum', of: 'PassageKind' }, description: 'What sort of place it is.' },
  { name: 'locator', type: text, description: 'Its place in the source, as a path.' },
  { name: 'label', type: text, description: 'Its place as a reader of the print would say it.' },
  { name: 'parent', type: text, description: 'The id of the passage it is part of.' },
  { name: 'heading', type: text, description: 'For a key source: the heading it stands under.' },
  { name: 'entryLabel', type: text, description: 'For a key source: its label there.' },
  { name: 'title', type: text, description: 'For a key source: its title as printed.' },
  { name: 'availableOnline', type: { is: 'bool' }, description: 'For a key source: whether it is available online, as printed.' },
  { name: 'dimension', type: { is: 'ref', to: 'Dimension' }, description: 'For a section of findings: the id of its dimension.' },
  { name: 'rating', type: { is: 'enum', of: 'FindingRating' }, description: 'For a section of findings: how it rates them.' },
  { name: 'excuse', type: text, description: 'Why it supports no fact.' },
];
