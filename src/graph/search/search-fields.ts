/** What of an entity a search looks at: each text as stored, with the property it stands in and its weight. */
import type { NodeRow } from '../reader/reader.ts';

export interface SearchField {
  readonly property: string;
  readonly value: string;
  /** 100 for the name, less for what names or describes it less directly. */
  readonly weight: number;
}

/** Texts that name an entity beside its names, and texts that describe it, with their weights. */
export const SEARCHED_PROPERTIES = {
  naming: { number: 80, officialTitle: 70, shortTitle: 80, asPrinted: 60, category: 60, alpha2: 90, alpha3: 90 },
  describing: { summary: 30, task: 40, provides: 30, mandate: 30, printedKind: 20, condition: 20 },
} as const;

export function searchFieldsOf({ id, properties }: NodeRow): readonly SearchField[] {
  const texts = Object.entries({ ...SEARCHED_PROPERTIES.naming, ...SEARCHED_PROPERTIES.describing });
  return [
    { property: 'name', value: String(properties['name']), weight: 100 },
    ...listOf(properties['aliases']).map((value) => ({ property: 'aliases', value, weight: 90 })),
    ...namesOf(properties['names']).map((value) => ({ property: 'names', value, weight: 90 })),
    ...texts.flatMap(([property, weight]) => {
      const value = properties[property];
      return typeof value === 'string' ? [{ property, value, weight }] : [];
    }),
    { property: 'id', value: id, weight: 40 },
  ];
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function namesOf(json: unknown): readonly string[] {
  return typeof json === 'string' ? Object.values(JSON.parse(json) as Record<string, string>) : [];
}
