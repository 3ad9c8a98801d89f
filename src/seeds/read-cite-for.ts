/** Reads `citeFor`: how single properties are known, where that differs from the record as a whole. */
import { isSeq, type Pair, type YAMLMap } from 'yaml';
import {
  type CheckFinding,
  COMMON_PROPERTIES,
  type FilePosition,
  type Grounding,
  type Kind,
  ownPropertiesOf,
} from '../model/index.ts';
import { nearestName } from './nearest-name.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText } from './plain-value.ts';
import { expectMap, readKeys } from './read-keys.ts';
import { readValue } from './read-value.ts';
import { groundingShape } from './record-shape.ts';
import { citeShape } from './shapes.ts';
import { toGrounding } from './to-grounding.ts';

export interface CiteForRead {
  readonly groundingOf: Readonly<Record<string, Grounding>>;
  /** Where each entry stands, as `citeFor.adopted`. */
  readonly positions: Readonly<Record<string, FilePosition>>;
  readonly findings: readonly CheckFinding[];
}

/** The properties that `citeFor` may name. */
export function citableProperties(kind: Kind): readonly string[] {
  return [
    'names',
    ...[...COMMON_PROPERTIES, ...ownPropertiesOf(kind)].map(({ name }) => name).filter((name) => name !== 'formerIds'),
  ];
}

export function readCiteFor(
  yaml: YamlFile,
  record: YAMLMap,
  about: { kind: Kind; given: readonly string[] },
): CiteForRead {
  const pair = record.items.find(({ key }) => keyText(key) === 'citeFor');
  if (!pair) return { groundingOf: {}, positions: {}, findings: [] };
  const map = expectMap(yaml, pair.value ?? pair.key, '`citeFor`');
  if ('code' in map) return { groundingOf: {}, positions: {}, findings: [map] };
  const groundingOf: Record<string, Grounding> = {};
  const positions: Record<string, FilePosition> = {};
  const findings: CheckFinding[] = [];
  for (const item of map.items) {
    const property = keyText(item.key);
    positions[`citeFor.${property}`] = yaml.positionOf(item.key);
    const wrong = misplaced(property, about);
    if (wrong) findings.push({ severity: 'error', position: yaml.positionOf(item.key), ...wrong });
    const entry = readEntry(yaml, item);
    findings.push(...entry.findings);
    if (!wrong && entry.grounding) groundingOf[property] = entry.grounding;
  }
  return { groundingOf, positions, findings };
}

function misplaced(
  property: string,
  { kind, given }: { kind: Kind; given: readonly string[] },
): Pick<CheckFinding, 'code' | 'message' | 'remedy'> | undefined {
  const known = citableProperties(kind);
  if (!known.includes(property)) {
    const near = nearestName(property, known);
    return {
      code: 'UNKNOWN_KEY',
      message: `\`citeFor\` names \`${property}\`, which is not a property of the kind ${kind}.`,
      remedy: near
        ? `Did you mean \`${near}\`? A relationship is cited on its own item: { to, cite }.`
        : 'A relationship is cited on its own item: { to, cite }.',
    };
  }
  if (given.includes(property)) return undefined;
  return {
    code: 'CITES_NOTHING',
    message: `\`citeFor\` cites \`${property}\`, which the record does not give.`,
    remedy: 'Give the property, or remove the entry.',
  };
}

function readEntry(yaml: YamlFile, pair: Pair): { grounding?: Grounding; findings: readonly CheckFinding[] } {
  if (isSeq(pair.value)) {
    const cite = readValue(yaml, pair, citeShape);
    return cite.ok ? { grounding: toGrounding({ cite: cite.value }), findings: [] } : { findings: cite.findings };
  }
  const what = `the entry \`${keyText(pair.key)}\` of \`citeFor\``;
  const map = expectMap(yaml, pair.value ?? pair.key, `${what}, where it is not a list of passages,`);
  if ('code' in map) return { findings: [map] };
  const { values, findings } = readKeys(yaml, map, { shape: groundingShape, required: ['cite'], what });
  return { grounding: toGrounding(values), findings };
}
