/** Holds every outline against a copy of its text: each passage found, in order, and each line in exactly one passage. */
import type { CheckFinding, FilePosition, PassageRecord, SourceId, SourceRecord } from '../../model/index.ts';
import { hashBlock } from './hash-block.ts';
import {
  type DoublyCovered,
  type LineRange,
  locateBlocks,
  type PassagePlacement,
  type TextPlacement,
} from './locate-blocks.ts';
import { nonEmptyLines } from './text-lines.ts';

/** What verifying one source found. Without its text there are no passages and no lines to tell of. */
export interface VerifiedSource extends TextPlacement {
  readonly source: SourceRecord;
  /** `NO_TEXT`: no copy was given. `NOT_A_TEXT`: nothing of it is hashed, as for reference data, so none is needed. */
  readonly status: 'VERIFIED' | 'DIFFERS' | 'NO_TEXT' | 'NOT_A_TEXT';
}

export interface SourceVerification {
  readonly sources: readonly VerifiedSource[];
  /** Everything that differs, as errors; empty where every copy agrees with its outline. */
  readonly findings: readonly CheckFinding[];
}

const NOTHING: TextPlacement = { passages: [], uncovered: [], coveredTwice: [] };

/** `texts` holds the content of each `<source id>.txt`. Pure: reading the files is the caller's. */
export function verifySources(
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<SourceId, string>,
): SourceVerification {
  const results = sources.map((source) => verifySource(source, texts.get(source.id)));
  return {
    sources: results.map(({ verified }) => verified),
    findings: results.flatMap(({ findings }) => findings),
  };
}

interface Result {
  readonly verified: VerifiedSource;
  readonly findings: readonly CheckFinding[];
}

function verifySource(source: SourceRecord, text: string | undefined): Result {
  if (text === undefined) {
    const needed = source.outline.some(({ blocks }) => blocks.length > 0);
    if (!needed) return { verified: { source, status: 'NOT_A_TEXT', ...NOTHING }, findings: [] };
    return { verified: { source, status: 'NO_TEXT', ...NOTHING }, findings: [noText(source)] };
  }
  const placement = locateBlocks(text, source.outline);
  const findings = [
    ...placement.passages.flatMap((place) => ofPassage(source, place)),
    ...placement.uncovered.map((lines) => ofUncovered(source, lines, text)),
    ...placement.coveredTwice.map((covered) => ofCoveredTwice(source, covered)),
  ];
  return { verified: { source, status: findings.length === 0 ? 'VERIFIED' : 'DIFFERS', ...placement }, findings };
}

function noText(source: SourceRecord): CheckFinding {
  return {
    code: 'SOURCE_TEXT_MISSING',
    severity: 'error',
    message: `There is no copy of the text of ${source.id}.`,
    remedy: `Put it into the folder as ${source.id}.txt.`,
    position: source.position,
  };
}

function ofPassage(source: SourceRecord, place: PassagePlacement): readonly CheckFinding[] {
  switch (place.status) {
    case 'FOUND':
      return [];
    case 'OUT_OF_ORDER':
      return [outOfOrder(source, place)];
    case 'MISSING':
      return [missing(source, place)];
  }
}

function outOfOrder(source: SourceRecord, place: Extract<PassagePlacement, { status: 'OUT_OF_ORDER' }>): CheckFinding {
  const { passage, ranges, follows } = place;
  return {
    code: 'PASSAGE_OUT_OF_ORDER',
    severity: 'error',
    message: `${passage.id} stands at ${ranges.map(linesText).join(' and ')} of ${source.id}.txt, which is not its place in the outline.`,
    remedy: follows
      ? `List it, and its blocks, in the order of the text: it comes after ${follows.locator}.`
      : 'List it, and its blocks, in the order of the text.',
    position: passage.position,
  };
}

function missing(source: SourceRecord, place: Extract<PassagePlacement, { status: 'MISSING' }>): CheckFinding {
  const { passage, block, nearest, nearestSha256 } = place;
  const what = passage.blocks.length > 1 ? `Block ${block} of ${passage.id}` : passage.id;
  const where = nearest ? `; by its neighbours it should be at ${linesText(nearest)}` : '';
  return {
    code: 'PASSAGE_MISSING',
    severity: 'error',
    message: `${what} ${block === 0 ? 'lists no lines of' : 'is not in'} ${source.id}.txt${where}.`,
    remedy: nearestSha256
      ? `Compare these lines with the print. If the copy is right, the block's sha256 is ${nearestSha256}, and its facts must be read again; if not, correct the copy.`
      : 'Compare the lines there with the print, then correct the copy, or the blocks (sha256 and lines) in the outline.',
    position: passage.position,
  };
}

function ofUncovered(source: SourceRecord, lines: LineRange, text: string): CheckFinding {
  const within = nonEmptyLines(text).filter(({ number }) => number >= lines.from && number <= lines.to);
  const block = `lines: ${within.length}, sha256: ${hashBlock(within.map((line) => line.text))}`;
  return {
    code: 'LINES_UNCOVERED',
    severity: 'error',
    message: `No passage covers ${linesText(lines)} of ${source.id}.txt.`,
    remedy: `Add a passage for them to the outline (as one block: ${block}), or add them to a block of the passage they belong to.`,
    position: inText(source, lines),
  };
}

function ofCoveredTwice(source: SourceRecord, { lines, passages }: DoublyCovered): CheckFinding {
  return {
    code: 'LINES_COVERED_TWICE',
    severity: 'error',
    message: `${locators(passages)} both cover ${linesText(lines)} of ${source.id}.txt.`,
    remedy: 'Keep the lines in one of them.',
    position: inText(source, lines),
  };
}

function locators(passages: readonly PassageRecord[]): string {
  return passages.map(({ locator }) => locator).join(' and ');
}

function inText(source: SourceRecord, lines: LineRange): FilePosition {
  return { file: `${source.id}.txt`, line: lines.from, column: 1 };
}

function linesText({ from, to }: LineRange): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
