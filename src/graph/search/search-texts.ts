/** What of an entity the engines' full-text indexes hold, prepared. */
import type { EntityRecord } from '../../model/index.ts';
import type { StoredProperties } from '../snapshot.ts';
import { prepareText } from './prepare-text.ts';
import { SEARCHED_PROPERTIES } from './search-fields.ts';

/** `searchNames`: names, aliases, names in other languages, titles, numbers, the id; `searchText`: descriptions in one string. */
export function searchTextsOf(record: EntityRecord, numbers: readonly string[]): StoredProperties {
  const names = [
    record.name,
    ...record.aliases,
    ...Object.values(record.names),
    ...textsOf(record, Object.keys(SEARCHED_PROPERTIES.naming)),
    ...numbers,
    record.id,
    ...record.formerIds,
  ];
  const describing = Object.keys(SEARCHED_PROPERTIES.describing);
  const text = [...(record.summary === undefined ? [] : [record.summary]), ...textsOf(record, describing)].map(
    prepareText,
  );
  return {
    searchNames: [...new Set(names.map(prepareText))].filter((name) => name !== ''),
    ...(text.length > 0 ? { searchText: text.join(' ') } : {}),
  };
}

function textsOf(record: EntityRecord, properties: readonly string[]): readonly string[] {
  return properties.map((property) => record.properties[property]).filter((value) => typeof value === 'string');
}
