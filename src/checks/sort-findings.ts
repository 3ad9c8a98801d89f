/** Puts findings in the order in which a person walks through the files. */
import type { CheckFinding } from '../model/index.ts';

export function sortFindings(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return [...findings].sort(
    ({ position: a, code: left }, { position: b, code: right }) =>
      byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(left, right),
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
