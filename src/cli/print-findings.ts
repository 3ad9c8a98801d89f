/** Prints findings as text, JSON or SARIF. */
import type { Check } from '../checks/index.ts';
import { type CheckFinding, type Corpus, KINDS, type Kind } from '../model/index.ts';
import { toSarif } from './findings-as-sarif.ts';

export type FindingsFormat = 'text' | 'json' | 'sarif';

export interface CheckReport {
  readonly corpus: Corpus;
  /** Sorted by place. */
  readonly findings: readonly CheckFinding[];
  readonly checks: readonly Check[];
}

export function printFindings(report: CheckReport, format: FindingsFormat): string {
  switch (format) {
    case 'text':
      return asText(report);
    case 'json':
      return `${JSON.stringify(asJson(report), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(toSarif(report.findings, report.checks), null, 2)}\n`;
  }
}

/** `file:line:column error CODE message remedy`, one a line, and a summary. */
function asText({ corpus, findings }: CheckReport): string {
  return [...findings.map(findingAsText), summaryText(corpus, findings), ''].join('\n');
}

export function findingAsText({
  position: { file, line, column },
  severity,
  code,
  message,
  remedy,
}: CheckFinding): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message} ${remedy}`;
}

function summaryText(corpus: Corpus, findings: readonly CheckFinding[]): string {
  const kinds = Object.entries(countKinds(corpus)).map(([kind, count]) => `${count} ${kind}`);
  const passages = corpus.sources.reduce((sum, { outline }) => sum + outline.length, 0);
  const held = `${corpus.entities.length} records (${kinds.join(', ')}), ${corpus.relations.length} relations, ${corpus.sources.length} sources with ${passages} passages`;
  return `${held}: ${counted(findings, 'error')}, ${counted(findings, 'warning')}.`;
}

function counted(findings: readonly CheckFinding[], severity: CheckFinding['severity']): string {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}

function asJson({ corpus, findings }: CheckReport): object {
  return {
    findings,
    counts: countKinds(corpus),
    relations: corpus.relations.length,
    sources: corpus.sources.map(({ id, complete, outline }) => ({ id, complete, passages: outline.length })),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

/** How many records there are of each kind that has any, in the order of the kinds. */
function countKinds({ entities }: Corpus): Partial<Record<Kind, number>> {
  const counts = new Map<Kind, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : [])));
}
