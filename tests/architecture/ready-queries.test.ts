/** The documented queries, which GraphiQL offers too, are valid against the published schema and say what they ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const queries = sourceFiles(['examples'], ['.graphql']);

test.each(queries)('$path asks for what the schema has', ({ text }) => {
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));

  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});

test.each(queries)('$path begins with the question that it asks', ({ text }) => {
  expect(text).toMatch(/^# \S.*[.?]\n/);
});
