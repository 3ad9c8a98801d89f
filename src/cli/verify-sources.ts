/** `mandategraph verify-sources`: the outlines against a copy of the texts, and the seeds against their wording. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { VerifiedSource } from '../checks/index.ts';
import type { CheckFinding, SourceId, SourceRecord } from '../model/index.ts';
import { CommandError, EXIT_MISUSED } from './command-error.ts';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP } from './snapshot-of-seeds.ts';

interface VerifyOptions {
  readonly seeds?: string;
  readonly format: 'text' | 'json';
}

export function verifySourcesCommand(): Command {
  return new Command('verify-sources')
    .description('Find every passage in a copy of the texts, check its hash, and report copied wording')
    .addArgument(new Argument('<dir>', 'the folder with the texts, each as <source id>.txt'))
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addOption(new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(
      action(async (dir: string, options: VerifyOptions) => {
        process.exitCode = await verify(dir, options);
      }),
    );
}

const HELP = `
The texts do not come with the program: their licences do not allow it. With a copy of them this shows that every passage
of the outlines stands where the outline says, word for word, and that no eight words in a row of a text stand in the
seeds outside titles and names.

Examples:
  mandategraph verify-sources ../texts
  mandategraph verify-sources ../texts --seeds seeds --format json

Exit codes:
  0  every passage is found and nothing is copied
  1  something differs, is copied, or cannot be compared
  2  used wrongly: no such folder, an unknown option`;

/** Prints what was found and returns the exit code. */
async function verify(folder: string, { seeds, format }: VerifyOptions): Promise<number> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new CommandError(
      `There is no folder ${folder}.`,
      'Name the folder that holds the texts, each as <source id>.txt.',
      EXIT_MISUSED,
    );
  const [{ readSeeds }, { findCopiedRuns, seedNames, seedProse, sortFindings, verifySources }, { findingAsText }] =
    await Promise.all([import('../seeds/index.ts'), import('../checks/index.ts'), import('./print-findings.ts')]);
  const { corpus, findings: unreadable } = await readSeeds(seeds ?? shownPath(PACKAGED_SEEDS));
  const texts = await readTexts(folder, corpus.sources);
  const { sources, findings } = verifySources(corpus.sources, texts);
  const copied = findCopiedRuns(texts, seedProse(corpus), 8, seedNames(corpus)).map(({ finding }) => finding);
  const all = sortFindings([...unreadable, ...findings, ...copied]);
  process.stdout.write(
    format === 'json' ? asJson(sources, all) : [...all.map(findingAsText), ...sources.map(summaryOf), ''].join('\n'),
  );
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function readTexts(folder: string, sources: readonly SourceRecord[]): Promise<ReadonlyMap<SourceId, string>> {
  const texts = new Map<SourceId, string>();
  for (const { id } of sources) {
    const text = await readFile(join(folder, `${id}.txt`), 'utf8').catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw new CommandError(`${join(folder, `${id}.txt`)} cannot be read: ${String(cause)}`, 'Make it readable.');
    });
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}

function summaryOf({ source, status, passages, uncovered }: VerifiedSource): string {
  const found = passages.filter((passage) => passage.status === 'FOUND').length;
  switch (status) {
    case 'NOT_A_TEXT':
      return `${source.id}: reference data, no text to compare.`;
    case 'NO_TEXT':
      return `${source.id}: no text in the folder.`;
    case 'VERIFIED':
    case 'DIFFERS':
      return `${source.id}: ${found} of ${passages.length} passages found in place, ${uncovered.length === 0 ? 'every line in a passage' : `${uncovered.length} runs of lines in no passage`}.`;
  }
}

function asJson(sources: readonly VerifiedSource[], findings: readonly CheckFinding[]): string {
  const summaries = sources.map(({ source, status, passages }) => ({
    source: source.id,
    status,
    passages: passages.length,
    found: passages.filter((passage) => passage.status === 'FOUND').length,
  }));
  return `${JSON.stringify({ sources: summaries, findings }, null, 2)}\n`;
}
