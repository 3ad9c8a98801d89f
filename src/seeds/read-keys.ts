/** Reads a YAML map key by key, each against its schema: a bad key becomes a finding and the others still count. */
import { isMap, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { CheckFinding, FilePosition } from '../model/index.ts';
import { nearestName } from './nearest-name.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText } from './plain-value.ts';
import { readValue } from './read-value.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;

export interface KeysRead<S extends Shape> {
  /** What the keys hold; a key that is missing or wrong is absent. */
  readonly values: { readonly [K in keyof S]?: z.output<S[K]> };
  /** Where each key stands, wrong ones included. */
  readonly positions: Readonly<Record<string, FilePosition>>;
  readonly findings: readonly CheckFinding[];
}

export interface KeysExpected<S extends Shape> {
  readonly shape: S;
  readonly required: readonly string[];
  /** Keys that someone else reads. */
  readonly others?: readonly string[];
  /** What the map is, for messages: `a Law`. */
  readonly what: string;
}

export function readKeys<S extends Shape>(yaml: YamlFile, map: YAMLMap, expected: KeysExpected<S>): KeysRead<S> {
  const values: Record<string, unknown> = {};
  const positions: Record<string, FilePosition> = {};
  const findings: CheckFinding[] = [];
  for (const pair of map.items) {
    const key = keyText(pair.key);
    if (!Object.hasOwn(positions, key)) positions[key] = yaml.positionOf(pair.key);
    const schema = Object.hasOwn(expected.shape, key) ? expected.shape[key] : undefined;
    if (schema) {
      const read = readValue(yaml, pair, schema);
      if (read.ok) values[key] = read.value;
      else findings.push(...read.findings);
    } else if (!expected.others?.includes(key)) findings.push(unknownKey(yaml, pair, expected));
  }
  findings.push(...missingKeys(yaml, map, positions, expected));
  return { values: values as KeysRead<S>['values'], positions, findings };
}

function unknownKey<S extends Shape>(yaml: YamlFile, pair: Pair, expected: KeysExpected<S>): CheckFinding {
  const key = keyText(pair.key);
  const known = [...Object.keys(expected.shape), ...(expected.others ?? [])];
  const near = nearestName(key, known);
  return {
    code: 'UNKNOWN_KEY',
    severity: 'error',
    message: `\`${key}\` is not a key of ${expected.what}.`,
    remedy: near
      ? `Did you mean \`${near}\`?`
      : key.includes(' ')
        ? 'A comma ends unquoted text within { }: put the text in quotes.'
        : `Keys here: ${known.sort().join(', ')}.`,
    position: yaml.positionOf(pair.key),
  };
}

function missingKeys<S extends Shape>(
  yaml: YamlFile,
  map: YAMLMap,
  positions: Readonly<Record<string, FilePosition>>,
  expected: KeysExpected<S>,
): readonly CheckFinding[] {
  return expected.required
    .filter((key) => !Object.hasOwn(positions, key))
    .map((key) => ({
      code: key === 'cite' ? 'MISSING_EVIDENCE' : 'MISSING_KEY',
      severity: 'error' as const,
      message: `${capital(expected.what)} needs \`${key}\`.`,
      remedy: key === 'cite' ? 'List the passages that say so: cite: [source#locator].' : `Add \`${key}\`.`,
      position: yaml.positionOf(map),
    }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The map a node is, or a finding that says it should be one. */
export function expectMap(yaml: YamlFile, node: unknown, what: string): YAMLMap | CheckFinding {
  if (isMap(node)) return node;
  return {
    code: 'WRONG_TYPE',
    severity: 'error',
    message: `${capital(what)} must be a map of keys and values.`,
    remedy: 'Write it as `key: value` lines; see the data guide.',
    position: yaml.positionOf(node),
  };
}
