/** Reads every seed file below a folder into one corpus, and gathers whatever is wrong with them. */
import { readFile } from 'node:fs/promises';
import type {
  CheckFinding,
  Corpus,
  EntityRecord,
  RelationRecord,
  SourceRecord,
  VocabularyTerm,
} from '../model/index.ts';
import { VOCABULARIES, type VocabularyName } from '../model/index.ts';
import { findSeedFiles, type SeedFile } from './find-seed-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { readRecords } from './read-records.ts';
import { readSource } from './read-source.ts';
import { readVocabularies } from './read-vocabularies.ts';

interface SeedsRead {
  readonly corpus: Corpus;
  /** What is wrong with the files themselves; `runChecks` judges what they say. */
  readonly findings: readonly CheckFinding[];
}

/** Bad data never throws: each flaw is a finding, and reading goes on with the rest. */
export async function readSeeds(folder: string): Promise<SeedsRead> {
  const { files, findings } = await findSeedFiles(folder);
  const read = await Promise.all(files.map(readFromDisk));
  return { corpus: toCorpus(read), findings: [...findings, ...read.flatMap((part) => part.findings)] };
}

interface Part {
  readonly sources?: readonly SourceRecord[];
  readonly entities?: readonly EntityRecord[];
  readonly relations?: readonly RelationRecord[];
  readonly vocabularies?: Partial<Corpus['vocabularies']>;
  readonly findings: readonly CheckFinding[];
}

async function readFromDisk(file: SeedFile): Promise<Part> {
  const bytes = await readFile(file.path).catch((error: unknown) => {
    if (error instanceof Error) return error;
    throw error;
  });
  if (!(bytes instanceof Error)) return readSeedFile(file, bytes);
  return { findings: [unread(file.name, 'NOT_READABLE', `The file cannot be read: ${bytes.message}.`)] };
}

/** Reads one file, given what it holds. */
export function readSeedFile({ name, role }: Pick<SeedFile, 'name' | 'role'>, bytes: Uint8Array): Part {
  const text = decode(bytes);
  if (text === undefined) return { findings: [unread(name, 'NOT_UTF8', 'The file is not UTF-8; it is not read.')] };
  const { yaml, findings } = parseYaml(name, text);
  // Past reading as YAML: what is wrong is said already.
  if (yaml.root === null && findings.length > 0) return { findings };
  const part = readers[role](yaml);
  return { ...part, findings: [...findings, ...part.findings] };
}

const readers: Readonly<Record<SeedFile['role'], (yaml: ReturnType<typeof parseYaml>['yaml']) => Part>> = {
  source: readSource,
  records: readRecords,
  vocabularies: readVocabularies,
};

const REMEDIES = {
  NOT_UTF8: 'Save it as UTF-8.',
  NOT_READABLE: 'Let this user read it, mend the link, or move it out of the folder.',
} as const;

function unread(file: string, code: keyof typeof REMEDIES, message: string): CheckFinding {
  return { code, severity: 'error', message, remedy: REMEDIES[code], position: { file, line: 1, column: 1 } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toCorpus(parts: readonly Part[]): Corpus {
  const termsOf = (name: VocabularyName): readonly VocabularyTerm[] =>
    parts.flatMap((part) => part.vocabularies?.[name] ?? []);
  return {
    sources: parts.flatMap((part) => part.sources ?? []),
    entities: parts.flatMap((part) => part.entities ?? []),
    relations: parts.flatMap((part) => part.relations ?? []),
    vocabularies: Object.fromEntries(
      VOCABULARIES.map((name) => [name, termsOf(name)]),
    ) as unknown as Corpus['vocabularies'],
  };
}
