/** An entity's names by language. */
import type { StoredProperties } from '../../graph/index.ts';
import { namesOf, textOf } from '../stored-values.ts';

/** The language of `name` itself. */
const ENGLISH = 'en';

/** The name in that language or in its base language (`pt` for `pt-BR`), else the English one. */
export function nameIn(properties: StoredProperties, language: string | null | undefined): string {
  const english = textOf(properties, 'name') ?? '';
  if (!language) return english;
  const names = new Map(Object.entries(namesOf(properties)).map(([code, name]) => [code.toLowerCase(), name]));
  const wanted = language.toLowerCase().replaceAll('_', '-');
  return names.get(wanted) ?? names.get(wanted.split('-', 1)[0] ?? wanted) ?? english;
}

/** The English name first, then the others by code. */
export function localizedNames(
  properties: StoredProperties,
): readonly { readonly language: string; readonly value: string }[] {
  const others = Object.entries(namesOf(properties))
    .filter(([language]) => language !== ENGLISH)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { language: ENGLISH, value: nameIn(properties, ENGLISH) },
    ...others.map(([language, value]) => ({ language, value })),
  ];
}
