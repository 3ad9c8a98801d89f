/** Holds the value of one key against its schema. */
import type { Pair } from 'yaml';
import type { z } from 'zod';
import type { CheckFinding } from '../model/index.ts';
import { explainIssue } from './explain-issue.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText, plainValue } from './plain-value.ts';

export type ValueRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly CheckFinding[] };

export function readValue<T>(yaml: YamlFile, pair: Pair, schema: z.ZodType<T>): ValueRead<T> {
  const input = plainValue(pair.value);
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const key = keyText(pair.key);
  return { ok: false, findings: parsed.error.issues.map((issue) => explainIssue(yaml, key, pair, input, issue)) };
}
