/** The code knows no country: a second one is a folder of data files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

// Beginnings of words that belong to the first country: its adjectives, its cities.
const FIRST_CORPUS = ['kazakh', 'astana', 'almaty'];

interface Territories {
  readonly main: {
    readonly en: { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } };
  };
}

test('no country is named in the code or in the queries', () => {
  const names = countryNames().map((country) => `${escaped(country)}(?!\\p{L})`);
  const name = new RegExp(`(?<!\\p{L})(${[...names, ...FIRST_CORPUS].join('|')})`, 'iu');

  const found = sourceFiles(['src', 'cypher']).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = name.exec(line);
      return match === null ? [] : [`${path}:${index + 1} names ${match[0]}: move it to the data files`];
    }),
  );

  expect(found).toEqual([]);
});

test('the list that is looked for holds the countries of the world', () => {
  expect(countryNames().length).toBeGreaterThan(200);
  expect(countryNames()).toContain('Kyrgyzstan');
});

/** English names of all territories with a two-letter code, as CLDR has them, without the abbreviations. */
function countryNames(): readonly string[] {
  const file = createRequire(import.meta.url).resolve('cldr-localenames-full/main/en/territories.json');
  // CLDR's own file: its shape is fixed by the version that package.json pins.
  const { main } = JSON.parse(readFileSync(file, 'utf8')) as Territories;
  return Object.entries(main.en.localeDisplayNames.territories)
    .filter(([code, name]) => /^[A-Z]{2}(-alt-\w+)?$/.test(code) && name.length > 3)
    .map(([, name]) => name);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
