import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/resolvers/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { admitCost } from '../../src/server/count-cost.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';
import { screenDocument } from '../../src/server/screen-document.ts';

const folders = ['examples'];
const queries = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}/${file}`),
);
let schema: ReturnType<typeof buildSchema>;

describe('a query that the project shows its users', () => {
  beforeAll(async () => {
    const { corpus } = await readSeeds('seeds');
    schema = buildSchema({ vocabularies: corpus.vocabularies });
  });

  it.each(queries)('%s fits the schema and the default limits', (file) => {
    const source = readFileSync(file, 'utf8');
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    expect(screenDocument(source, DEFAULT_LIMITS)).toBeNull();
    const variables = { law: 'a law', id: 'a/b', text: 'a word' };
    expect(admitCost({ schema, document, operationName: undefined, variables }, DEFAULT_LIMITS)).toBeLessThan(
      DEFAULT_LIMITS.cost,
    );
  });
});
