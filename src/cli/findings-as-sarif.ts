/** Findings as SARIF 2.1.0, which code hosts and editors show beside the lines concerned. */
import type { Check } from '../checks/index.ts';
import type { CheckFinding } from '../model/index.ts';

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function toSarif(findings: readonly CheckFinding[], checks: readonly Check[]): object {
  const described = new Map(checks.flatMap(({ codes, description }) => codes.map((code) => [code, description])));
  const codes = [...new Set([...described.keys(), ...findings.map(({ code }) => code)])].sort();
  const rules = codes.map((id) => ({
    id,
    shortDescription: { text: described.get(id) ?? 'Seed files are YAML of the shape that the data guide describes.' },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mandategraph check', rules } },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => toResult(finding, codes)),
      },
    ],
  };
}

function toResult({ code, severity, message, remedy, position }: CheckFinding, codes: readonly string[]): object {
  const { file, line, column } = position;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
