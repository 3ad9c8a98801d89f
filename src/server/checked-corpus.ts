/** Reads the seed files and lets nothing pass that the checks call an error. */
import { runChecks } from '../checks/index.ts';
import type { CheckFinding, Corpus } from '../model/index.ts';
import { readSeeds } from '../seeds/index.ts';

/** Errors stand in the files: what the graph would be is not known. */
export class SeedErrors extends Error {
  override readonly name = 'SeedErrors';
  readonly code = 'SEEDS_INVALID';
  readonly remedy = "Correct them; 'mandategraph check' lists them with the warnings.";
  readonly findings: readonly CheckFinding[];

  constructor(folder: string, findings: readonly CheckFinding[]) {
    super(
      `${findings.length} ${findings.length === 1 ? 'error' : 'errors'} in the seed files of ${folder}:\n${findings.map(lineOf).join('\n')}`,
    );
    this.findings = findings;
  }
}

/** The corpus, or `SeedErrors` with every error found. */
export async function readCheckedCorpus(folder: string): Promise<Corpus> {
  const { corpus, findings } = await readSeeds(folder);
  const errors = [...findings, ...runChecks(corpus)].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SeedErrors(folder, errors);
  return corpus;
}

function lineOf({ position: { file, line, column }, code, message, remedy }: CheckFinding): string {
  return `  ${file}:${line}:${column} error ${code} ${message} ${remedy}`;
}
