/** Reads the outline of a source: its passages in reading order, each with its label, its parent and its blocks. */
import { isSeq } from 'yaml';
import type { z } from 'zod';
import { type CheckFinding, type PassageRecord, passageId, type SourceId, type TextBlock } from '../model/index.ts';
import { nearestName } from './nearest-name.ts';
import type { YamlFile } from './parse-yaml.ts';
import { passageLabel } from './passage-label.ts';
import { expectMap, readKeys } from './read-keys.ts';
import { PASSAGE_REQUIRED, passageKeys } from './source-shape.ts';
import { withoutAbsent } from './to-grounding.ts';

export interface OutlineRead {
  readonly passages: readonly PassageRecord[];
  readonly findings: readonly CheckFinding[];
}

type PassageKeys = { readonly [K in keyof typeof passageKeys]?: z.output<(typeof passageKeys)[K]> };
type Written = PassageKeys & {
  readonly at: string;
  readonly kind: PassageRecord['kind'];
  readonly position: PassageRecord['position'];
};

export function readOutline(yaml: YamlFile, node: unknown, source: SourceId): OutlineRead {
  if (node === undefined) return { passages: [], findings: [] };
  if (!isSeq(node))
    return {
      passages: [],
      findings: [wrong(yaml, node, '`outline` must be a list.', 'Start each passage with "- { at: .., kind: .. }".')],
    };
  const findings: CheckFinding[] = [];
  const written: Written[] = [];
  for (const item of node.items) {
    const read = readPassage(yaml, item);
    findings.push(...read.findings);
    if (read.passage) written.push(read.passage);
  }
  const byLocator = new Map(written.map((passage) => [passage.at, passage]));
  for (const passage of written) {
    const lost = unknownParent(passage, byLocator);
    if (lost) findings.push(lost);
  }
  return { passages: written.map((passage) => toPassage(passage, source, byLocator)), findings };
}

function readPassage(yaml: YamlFile, item: unknown): { passage?: Written; findings: readonly CheckFinding[] } {
  const map = expectMap(yaml, item, 'a passage');
  if ('code' in map) return { findings: [map] };
  const { values, positions, findings } = readKeys(yaml, map, {
    shape: passageKeys,
    required: PASSAGE_REQUIRED,
    what: 'a passage',
  });
  const { at, kind } = values;
  if (!at) return { findings };
  const passage = { ...values, at, kind: kind ?? 'NARRATIVE', position: yaml.positionOf(map) } as const;
  return { passage, findings: [...findings, ...excuseFindings(passage, positions['reason'] ?? passage.position)] };
}

function excuseFindings(
  { at, facts, reason, position }: Written,
  reasonPosition: PassageRecord['position'],
): readonly CheckFinding[] {
  if (facts && !reason)
    return [
      {
        code: 'EXCUSE_WITHOUT_REASON',
        severity: 'error',
        message: `${at} is excused without a reason.`,
        remedy: 'Say in `reason` why it supports no fact.',
        position,
      },
    ];
  if (!facts && reason)
    return [
      {
        code: 'REASON_WITHOUT_EXCUSE',
        severity: 'error',
        message: `${at} gives a reason but is not excused.`,
        remedy: 'Add `facts: none`, or remove `reason`.',
        position: reasonPosition,
      },
    ];
  return [];
}

function unknownParent(
  { at, in: parent, position }: Written,
  byLocator: ReadonlyMap<string, Written>,
): CheckFinding | undefined {
  if (parent === undefined) return undefined;
  if (!byLocator.has(parent)) {
    const near = nearestName(parent, byLocator.keys());
    return {
      code: 'UNKNOWN_PASSAGE',
      severity: 'error',
      message: `${at} stands in ${parent}, which the outline does not have.`,
      remedy: near ? `Did you mean ${near}?` : 'Add the passage, or correct `in`.',
      position,
    };
  }
  if (!chainOf(parent, byLocator).includes(at)) return undefined;
  return {
    code: 'CYCLE',
    severity: 'error',
    message: `${at} stands in itself, through ${parent}.`,
    remedy: 'Correct `in`: parents lead to a passage that stands in none.',
    position,
  };
}

/** The locators from a passage up to one that stands in none; a circle is walked once. */
function chainOf(start: string, byLocator: ReadonlyMap<string, Written>): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = start; at !== undefined && !chain.includes(at); at = byLocator.get(at)?.in)
    chain.push(at);
  return chain;
}

function toPassage(passage: Written, source: SourceId, byLocator: ReadonlyMap<string, Written>): PassageRecord {
  const {
    at,
    kind,
    in: parent,
    heading,
    entryLabel,
    title,
    availableOnline,
    dimension,
    rating,
    facts,
    reason,
    position,
  } = passage;
  return {
    id: passageId(source, at),
    source,
    locator: at,
    kind,
    label: labelOf(at, byLocator),
    ...(parent !== undefined && byLocator.has(parent) ? { parent: passageId(source, parent) } : {}),
    ...withoutAbsent({ heading, entryLabel, title }),
    ...(availableOnline === undefined ? {} : { availableOnline }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(rating === undefined ? {} : { rating: rating as NonNullable<PassageRecord['rating']> }),
    blocks: blocksOf(passage),
    ...(facts ? { excuse: reason ?? '' } : {}),
    position,
  };
}

function labelOf(locator: string, byLocator: ReadonlyMap<string, Written>): string {
  const chain = chainOf(locator, byLocator).toReversed();
  return passageLabel(chain.map((at) => ({ ...byLocator.get(at), locator: at })));
}

function blocksOf({ blocks, sha256, lines }: Written): readonly TextBlock[] {
  if (blocks) return blocks.map((block) => ({ lines: block.lines ?? 1, sha256: block.sha256 }));
  return sha256 === undefined ? [] : [{ lines: lines ?? 1, sha256 }];
}

function wrong(yaml: YamlFile, node: unknown, message: string, remedy: string): CheckFinding {
  return { code: 'WRONG_TYPE', severity: 'error', message, remedy, position: yaml.positionOf(node) };
}
