/** The properties of every node that lists show, the two nodes that are not entities included. */
import { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from '../graph/index.ts';
import { type EndName, isKind, type PropertyDef, propertiesOf, propertiesOfGroup } from '../model/index.ts';

/** Stored for the loader and for `verify-sources`; of no use to a reader of the API. */
const internal: ReadonlySet<string> = new Set(['sha256']);

/** The properties of a kind, of all members of a group, or of `Source` or `Passage`. */
export function propertiesOfEnd(end: EndName): readonly PropertyDef[] {
  if (end === 'Source') return SOURCE_PROPERTIES;
  if (end === 'Passage') return PASSAGE_PROPERTIES.filter(({ name }) => !internal.has(name));
  return isKind(end) ? propertiesOf(end) : propertiesOfGroup(end);
}
