/** Every text that a page asks for is there, and every text file is somebody's. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from '../architecture/source-files.ts';

const sources = sourceFiles(['web/explorer'], ['.ts', '.tsx']).filter(({ path }) => !path.includes('/generated/'));
const texts = new Map(
  sourceFiles(['web/explorer/locales/en'], ['.json']).map(({ path, text }) => [
    basename(path, '.json'),
    new Set(keysOf(JSON.parse(text))),
  ]),
);

test('every key that is written out in the code has a text', () => {
  const missing = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*'([\w.:-]+)'/g)]
      .filter(([, key = '']) => !placesOf(key, text).some(([file, name]) => hasText(file, name)))
      .map(([, key]) => `${path} asks for ${key}, which its text file does not have`),
  );

  expect(missing).toEqual([]);
});

test('every page of the list has a title and a lead', () => {
  const names = [...readFileSync(join(root, 'web/explorer/pages.ts'), 'utf8').matchAll(/name: '([\w-]+)'/g)];

  expect(names.length).toBeGreaterThan(2);
  expect(names.filter(([, name]) => !hasText('common', `pages.${name}.title`))).toEqual([]);
});

test('words of a page for a notice are for one that the API gives, and speak of its values alone', () => {
  const given = readFileSync(join(root, 'src/graph/questions/notice.ts'), 'utf8');
  const own = ['agreements', 'repeal'].flatMap((page) => {
    const file = readFileSync(join(root, `web/explorer/locales/en/${page}.json`), 'utf8');
    const { notices } = JSON.parse(file) as { readonly notices: Readonly<Record<string, string>> };
    return Object.entries(notices);
  });

  expect(own.length).toBeGreaterThan(1);
  for (const [code, words] of own) {
    const text = new RegExp(`\\b${code}:\\s*'([^']+)'`).exec(given)?.[1] ?? '';
    expect(text).not.toBe('');
    for (const [, value] of words.matchAll(/\{\{(\w+)\}\}/g)) expect(text).toContain(`{${value}}`);
  }
});

/** In which files a key may stand: in the one it names, else in those that the module reads. */
function placesOf(key: string, text: string): readonly (readonly [file: string, name: string])[] {
  const [file = '', name] = key.split(':');
  if (name !== undefined) return [[file, name]];
  const read = [...text.matchAll(/useTranslation\(\s*\[?\s*(?:'([\w-]+)')?/g)].map((match) => match[1] ?? 'common');
  return read.map((each) => [each, key]);
}

/** Plural forms of a key count for it. */
function hasText(file: string, key: string): boolean {
  const keys = texts.get(file) ?? new Set<string>();
  return keys.has(key) || keys.has(`${key}_other`);
}

function keysOf(value: unknown, prefix = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, below]) => keysOf(below, prefix === '' ? key : `${prefix}.${key}`));
}
