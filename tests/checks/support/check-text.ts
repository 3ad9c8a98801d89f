/** Runs every check over a few records written as YAML, beside a source with three passages and a country. */
import { runChecks } from '../../../src/checks/index.ts';
import type { CheckFinding, Corpus } from '../../../src/model/index.ts';
import { VOCABULARIES } from '../../../src/model/index.ts';
import { readSeedFile } from '../../../src/seeds/read-seeds.ts';

const HASH = 'a'.repeat(64);
export const SOURCE = `id: review
kind: REPORT
name: Review
title: Review
outline:
  - { at: p1, kind: NARRATIVE, sha256: ${HASH} }
  - { at: p2, kind: NARRATIVE, sha256: ${HASH} }
  - { at: list, kind: HEADING, label: list, sha256: ${HASH} }
`;

const COUNTRY = `- { id: country/xa, kind: Country, name: Atlantis, alpha2: XA, alpha3: XAT, cite: [review#p1, review#p2, review#list] }
`;

export function corpusOf(records: string, source = SOURCE): { corpus: Corpus; findings: readonly CheckFinding[] } {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts = [
    readSeedFile({ name: 'sources/review.yaml', role: 'source' }, bytes(source)),
    readSeedFile({ name: 'countries.yaml', role: 'records' }, bytes(COUNTRY)),
    readSeedFile({ name: 'records.yaml', role: 'records' }, bytes(records)),
  ];
  const corpus: Corpus = {
    sources: parts.flatMap(({ sources }) => sources ?? []),
    entities: parts.flatMap(({ entities }) => entities ?? []),
    relations: parts.flatMap(({ relations }) => relations ?? []),
    vocabularies: Object.fromEntries(
      VOCABULARIES.map((name) => [
        name,
        [
          { id: 'MINISTRY', means: 'A ministry' },
          { id: 'LABOUR', means: 'Work' },
        ],
      ]),
    ) as unknown as Corpus['vocabularies'],
  };
  return { corpus, findings: parts.flatMap(({ findings }) => findings) };
}

/** Every finding but warnings of orphans and unused passages, which most small corpora have. */
export function checkText(records: string, source?: string): readonly CheckFinding[] {
  const { corpus, findings } = corpusOf(records, source);
  const noise = new Set(['ORPHAN', 'PASSAGE_UNUSED']);
  return [...findings, ...runChecks(corpus)].filter(({ code, severity }) => severity === 'error' || !noise.has(code));
}

/** `line CODE` of each finding, in order. */
export function codesOf(findings: readonly CheckFinding[]): readonly string[] {
  return findings.map(({ position, code }) => `${position.line} ${code}`);
}

/** An act of the made-up country in one line. */
export function act(id: string, name: string, more = ''): string {
  const kind = id.split('/')[1] ?? '';
  return `- { id: ${id}, kind: ${kind.charAt(0).toUpperCase()}${kind.slice(1)}, name: ${name}, country: country/xa, cite: [review#p1]${more && `, ${more}`} }\n`;
}
