/** Prepares the graph of a folder of seed files, as the last act of a build. */
import { writeFile } from 'node:fs/promises';
import { assertValidSchema, buildASTSchema, print, stripIgnoredCharacters } from 'graphql';
import { projectCorpus } from '../../graph/projection/project-corpus.ts';
import { schemaDocument, type Vocabularies } from '../../schema/index.ts';
import { hashSeedFiles } from '../../seeds/hash-seed-files.ts';
import { readCheckedCorpus } from '../checked-corpus.ts';
import { packageVersion } from '../package-version.ts';
import { printPrepared } from './prepared-file.ts';

/** Rejects with `SeedErrors` where the files have errors: then nothing is written. */
export async function writePrepared(seeds: string, path: string): Promise<void> {
  const before = await hashSeedFiles(seeds);
  const corpus = await readCheckedCorpus(seeds);
  // Files that change while they are read would be stamped as what they are not.
  if (before === null || before !== (await hashSeedFiles(seeds))) {
    throw new Error(`The seed files of ${seeds} changed while they were read.`);
  }
  const { vocabularies } = corpus;
  const graph = { snapshot: projectCorpus(corpus), vocabularies, schema: validSchema(vocabularies) };
  await writeFile(path, printPrepared(graph, { seeds: before, program: packageVersion() }));
}

function validSchema(vocabularies: Vocabularies): string {
  const document = schemaDocument(vocabularies);
  assertValidSchema(buildASTSchema(document));
  return stripIgnoredCharacters(print(document));
}
