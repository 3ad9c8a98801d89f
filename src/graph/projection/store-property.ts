/** One property's value in the flat form that both engines store, with what filters and orders need beside it. */
import type { ClaimRecord, EdgePropertyType, PartialDate, PropertyType, PropertyValue } from '../../model/index.ts';
import { dayRange } from '../../model/index.ts';
import type { StoredProperties } from '../snapshot.ts';
import { dayNamesOf, keyNameOf, textKey } from './text-key.ts';

/** Stored properties for one value; nothing for an empty list, which is stored as absence. */
export function storeProperty(
  name: string,
  type: PropertyType | EdgePropertyType,
  value: PropertyValue | undefined,
): StoredProperties {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return {};
  switch (type.is) {
    case 'text':
      return { [name]: value as string, [keyNameOf(name)]: textKey(value as string) };
    case 'textList':
      return { [name]: value as readonly string[], [keyNameOf(name)]: (value as readonly string[]).map(textKey) };
    case 'date':
      return storeDate(name, value as PartialDate);
    case 'claims':
      return { [name]: claimsToJson(value as readonly ClaimRecord[]) };
    case 'int':
    case 'float':
    case 'bool':
    case 'enum':
    case 'vocab':
    case 'ref':
    case 'intList':
    case 'vocabList':
      return { [name]: value as string | number | boolean | readonly string[] | readonly number[] };
  }
}

/** Stored properties for every value that the definitions know. */
export function storeProperties(
  definitions: readonly { readonly name: string; readonly type: PropertyType | EdgePropertyType }[],
  values: { readonly [property: string]: PropertyValue | undefined },
): StoredProperties {
  return Object.fromEntries(
    definitions.flatMap(({ name, type }) => Object.entries(storeProperty(name, type, values[name]))),
  );
}

/** Claims as the JSON that nodes hold: `[{ value, entity?, evidence }]`. */
export function claimsToJson(claims: readonly ClaimRecord[]): string {
  return JSON.stringify(claims.map(claimToStored));
}

/** One claim as it stands in stored JSON. */
export function claimToStored(claim: ClaimRecord): { value: string; entity?: string; evidence: readonly string[] } {
  return {
    value: claim.value,
    ...(claim.entity === undefined ? {} : { entity: claim.entity }),
    evidence: claim.cite,
  };
}

function storeDate(name: string, value: PartialDate): StoredProperties {
  const days = dayRange(value);
  const { from, to } = dayNamesOf(name);
  return { [name]: value, [from]: days.from, [to]: days.to };
}
