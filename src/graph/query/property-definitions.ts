/** Which properties can be asked of a node or a relationship, and in which form each is stored. */
import {
  COMMON_PROPERTIES,
  type EdgePropertyDef,
  type EdgePropertyType,
  type EndName,
  type Kind,
  kindsOf,
  ownPropertiesOf,
  type PropertyDef,
  type PropertyType,
} from '../../model/index.ts';
import { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from '../projection/passage-and-source-properties.ts';
import { RequestError } from './request-error.ts';

/** `id` stands for ids and codes: compared as stored. */
export type QueryType = PropertyType | EdgePropertyType | { readonly is: 'id' };

/** What a property means on the nodes asked: kinds may store one name in different forms. */
export interface PropertyMeaning {
  readonly type: QueryType;
  /** The kinds for which this meaning holds; null where it holds for all that are asked. */
  readonly kinds: readonly Kind[] | null;
  /** True where every node asked has it. */
  readonly always: boolean;
}

const id: QueryType = { is: 'id' };

/** The meanings of a property among nodes of these ends, one for each form; fails where none of them knows it. */
export function meaningsOnNodes(ends: readonly EndName[], property: string): readonly PropertyMeaning[] {
  if (property === 'id') return [{ type: id, kinds: null, always: true }];
  if (ends.includes('Source')) return [one(SOURCE_PROPERTIES, property, 'Source')];
  if (ends.includes('Passage')) return [one(PASSAGE_PROPERTIES, property, 'Passage')];
  if (property === 'kind' || property === 'basis') return [{ type: id, kinds: null, always: true }];
  const common = COMMON_PROPERTIES.find(({ name }) => name === property);
  if (common) return [{ type: common.type, kinds: null, always: common.required ?? false }];
  const kinds = [...new Set(ends.flatMap(kindsOf))];
  const meanings = groupByForm(kinds, property);
  if (meanings.length === 0) throw unknownProperty(property, ends.join(', '));
  return meanings;
}

/** The form of an edge property; `id`, `type`, `basis`, `from` and `to` are every relationship's. */
export function typeOnRelation(properties: readonly EdgePropertyDef[], property: string): QueryType {
  if (['id', 'type', 'basis', 'from', 'to'].includes(property)) return id;
  if (property === 'disputed') return { is: 'bool' };
  const found = properties.find(({ name }) => name === property);
  if (!found) throw unknownProperty(property, 'this relationship');
  return found.type;
}

function one(definitions: readonly PropertyDef[], property: string, place: string): PropertyMeaning {
  const found = definitions.find(({ name }) => name === property);
  if (!found) throw unknownProperty(property, place);
  return { type: found.type, kinds: null, always: found.required ?? false };
}

function groupByForm(kinds: readonly Kind[], property: string): readonly PropertyMeaning[] {
  const byForm = new Map<string, { type: PropertyType; kinds: Kind[]; always: boolean }>();
  for (const kind of kinds) {
    const found = ownPropertiesOf(kind).find(({ name }) => name === property);
    if (!found) continue;
    const meaning = byForm.get(found.type.is) ?? { type: found.type, kinds: [], always: true };
    meaning.kinds.push(kind);
    meaning.always &&= found.required ?? false;
    byForm.set(found.type.is, meaning);
  }
  const meanings = [...byForm.values()];
  if (meanings.length > 1) return meanings.map((meaning) => ({ ...meaning, always: false }));
  // One form only: the kinds that lack it hold null, which no test but `isNull` meets.
  return meanings.map((meaning) => ({
    ...meaning,
    always: meaning.always && meaning.kinds.length === kinds.length,
    kinds: null,
  }));
}

function unknownProperty(property: string, place: string): RequestError {
  return new RequestError(
    'PROPERTY_UNKNOWN',
    `There is no property "${property}" on ${place}.`,
    'Use a name of the property table.',
  );
}
