/** Places every passage of an outline in a copy of its text, and tells which lines are left over or taken twice. */
import type { PassageRecord } from '../../model/index.ts';
import { type BlockPlace, createBlockFinder } from './find-blocks.ts';
import { hashBlock } from './hash-block.ts';
import { longestAscent } from './longest-ascent.ts';
import { nonEmptyLines, type TextLine } from './text-lines.ts';

/** Lines of the file, counted from 1, the last one included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What became of one passage. `ranges` are the blocks found, in the order of the outline. */
export type PassagePlacement =
  | { readonly status: 'FOUND'; readonly passage: PassageRecord; readonly ranges: readonly LineRange[] }
  | {
      readonly status: 'OUT_OF_ORDER';
      readonly passage: PassageRecord;
      readonly ranges: readonly LineRange[];
      /** The passage that comes before it in the text, where there is one. */
      readonly follows?: PassageRecord;
    }
  | {
      readonly status: 'MISSING';
      readonly passage: PassageRecord;
      readonly ranges: readonly LineRange[];
      /** Which of its blocks was not found, from 1; 0 where it lists none. */
      readonly block: number;
      /** The lines where it should stand, as its neighbours tell. */
      readonly nearest?: LineRange;
      /** The hash of as many lines there, where none of them belongs to another passage. */
      readonly nearestSha256?: string;
    };

export interface DoublyCovered {
  readonly lines: LineRange;
  readonly passages: readonly PassageRecord[];
}

export interface TextPlacement {
  /** In the order of the outline. */
  readonly passages: readonly PassagePlacement[];
  readonly uncovered: readonly LineRange[];
  readonly coveredTwice: readonly DoublyCovered[];
}

interface Taken {
  readonly passage: PassageRecord;
  readonly places: readonly (BlockPlace | undefined)[];
}

/** Every line that is not empty should belong to exactly one passage, and every passage stand where the outline has it. */
export function locateBlocks(text: string, outline: readonly PassageRecord[]): TextPlacement {
  const lines = nonEmptyLines(text);
  const taken = takeAll(lines, outline);
  const owners = ownersOf(lines, taken);
  const inOrder = passagesInOrder(taken);
  return {
    passages: taken.map((entry, index) => placementOf(entry, index, { lines, taken, owners, inOrder })),
    uncovered: rangesWhere(lines, (index) => owners[index]?.length === 0),
    coveredTwice: doublyCovered(lines, owners),
  };
}

function takeAll(lines: readonly TextLine[], outline: readonly PassageRecord[]): readonly Taken[] {
  const finder = createBlockFinder(lines);
  let from = 0;
  return outline.map((passage) => {
    const places = finder.take(passage, from);
    // After its first line, not its last: a paragraph that a footnote interrupts ends below the footnote.
    from = (places[0]?.first ?? from - 1) + 1;
    return { passage, places };
  });
}

/** The passages that hold each line. */
function ownersOf(lines: readonly TextLine[], taken: readonly Taken[]): readonly (readonly PassageRecord[])[] {
  const owners: PassageRecord[][] = lines.map(() => []);
  for (const { passage, places } of taken) {
    for (const place of places) {
      if (place) for (let index = place.first; index <= place.last; index += 1) owners[index]?.push(passage);
    }
  }
  return owners;
}

/** Indexes of the passages that follow each other in the text as in the outline. */
function passagesInOrder(taken: readonly Taken[]): ReadonlySet<number> {
  const located = taken.flatMap(({ places }, index) => (places[0] ? [{ index, first: places[0].first }] : []));
  const ascent = longestAscent(located.map(({ first }) => first));
  const inOrder = located.filter(({ index }, n) => ascent.has(n) && blocksAscend(taken[index]?.places ?? []));
  return new Set(inOrder.map(({ index }) => index));
}

function blocksAscend(places: readonly (BlockPlace | undefined)[]): boolean {
  return places.every((place, n) => n === 0 || (place?.first ?? Infinity) > (places[n - 1]?.last ?? -1));
}

interface Surroundings {
  readonly lines: readonly TextLine[];
  readonly taken: readonly Taken[];
  readonly owners: readonly (readonly PassageRecord[])[];
  readonly inOrder: ReadonlySet<number>;
}

function placementOf({ passage, places }: Taken, index: number, around: Surroundings): PassagePlacement {
  const ranges = places.flatMap((place) => (place ? [rangeOf(around.lines, place.first, place.last)] : []));
  const lost = places.indexOf(undefined);
  if (lost >= 0 || places.length === 0) {
    return { status: 'MISSING', passage, ranges, block: lost + 1, ...whereItShouldStand(index, lost, around) };
  }
  if (around.inOrder.has(index)) return { status: 'FOUND', passage, ranges };
  const follows = around.owners[(places[0]?.first ?? 0) - 1]?.[0];
  return { status: 'OUT_OF_ORDER', passage, ranges, ...(follows && { follows }) };
}

/** The first lines that no passage took between the nearest neighbours that were found; else the line between these. */
function whereItShouldStand(index: number, lost: number, around: Surroundings) {
  const { lines, taken, owners, inOrder } = around;
  const firstLineOf = (n: number): number | undefined => (inOrder.has(n) ? taken[n]?.places[0]?.first : undefined);
  const indexes = [...taken.keys()];
  const start =
    firstDefined(
      indexes
        .slice(0, index + 1)
        .reverse()
        .map(firstLineOf),
    ) ?? -1;
  const end = firstDefined(indexes.slice(index + 1).map(firstLineOf)) ?? lines.length;
  const free = lines.flatMap((_, n) => (n > start && n < end && owners[n]?.length === 0 ? [n] : []));
  const first = free[0];
  if (first === undefined) {
    const beside = lines[Math.min(start + 1, lines.length - 1)];
    return beside ? { nearest: { from: beside.number, to: beside.number } } : {};
  }
  const length = taken[index]?.passage.blocks[lost]?.lines ?? 1;
  const fits = free[length - 1] === first + length - 1;
  const nearest = rangeOf(lines, first, fits ? first + length - 1 : first);
  if (!fits) return { nearest };
  return { nearest, nearestSha256: hashBlock(lines.slice(first, first + length).map((line) => line.text)) };
}

function firstDefined(values: readonly (number | undefined)[]): number | undefined {
  return values.find((value) => value !== undefined);
}

function doublyCovered(lines: readonly TextLine[], owners: readonly (readonly PassageRecord[])[]) {
  const keyOf = (index: number): string => (owners[index] ?? []).map(({ id }) => id).join(' ');
  const keys = new Set(lines.map((_, index) => keyOf(index)).filter((key) => key.includes(' ')));
  return [...keys].flatMap((key) =>
    rangesWhere(lines, (index) => keyOf(index) === key).map((range): DoublyCovered => {
      const index = lines.findIndex(({ number }) => number === range.from);
      return { lines: range, passages: [...new Set(owners[index])] };
    }),
  );
}

/** Runs of neighbouring non-empty lines that satisfy a condition, as lines of the file. */
function rangesWhere(lines: readonly TextLine[], holds: (index: number) => boolean): readonly LineRange[] {
  const indexes = new Set([...lines.keys()].filter(holds));
  const starts = [...indexes].filter((index) => !indexes.has(index - 1));
  return starts.map((start) => {
    let end = start;
    while (indexes.has(end + 1)) end += 1;
    return rangeOf(lines, start, end);
  });
}

function rangeOf(lines: readonly TextLine[], first: number, last: number): LineRange {
  return { from: lines[first]?.number ?? 0, to: lines[last]?.number ?? 0 };
}
