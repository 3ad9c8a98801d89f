/** Files and functions stay small enough to be read at once. */
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const LINES = 300;

test(`no source file is longer than ${LINES} lines`, () => {
  const long = sourceFiles(['src', 'scripts', 'tests', 'web'], ['.ts', '.tsx', '.mjs', '.java', '.css', '.graphql'])
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines: it does two jobs, make it two files`);

  expect(long).toEqual([]);
});

test('every module says its job in its first line', () => {
  const silent = sourceFiles(['src', 'scripts', 'web'], ['.ts', '.tsx', '.mjs'])
    .filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text))
    .map(({ path }) => `${path} does not open with a comment that says its job`);

  expect(silent).toEqual([]);
});
