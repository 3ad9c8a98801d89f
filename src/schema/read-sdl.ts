/** Reads the hand-written part of the schema: one `.graphql` file a concept, beside this module. */
import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

const folder = new URL('./', import.meta.url);

/** Every hand-written definition, files in alphabetical order. Throws a GraphQLError that names file and line. */
export function readSdl(): DocumentNode {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return concatAST(
    files.sort().map((file) => parse(new Source(readFileSync(new URL(file, folder), 'utf8'), `src/schema/${file}`))),
  );
}
