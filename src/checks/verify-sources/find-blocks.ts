/** Finds the blocks of one passage in a text by their hashes, leaving lines that other passages took. */
import type { PassageRecord, TextBlock } from '../../model/index.ts';
import { hashBlock } from './hash-block.ts';
import type { TextLine } from './text-lines.ts';

/** A block's place: indexes into the non-empty lines, the last one included. */
export interface BlockPlace {
  readonly first: number;
  readonly last: number;
}

/** The lines of a text, looked up by hash; it remembers which lines are taken. */
interface BlockFinder {
  readonly lines: readonly TextLine[];
  /** One entry a block of the passage, undefined where the text has no such block; the lines found count as taken. */
  take(passage: PassageRecord, from: number): readonly (BlockPlace | undefined)[];
}

export function createBlockFinder(lines: readonly TextLine[]): BlockFinder {
  const startsByLength = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const taken = new Set<number>();

  function startsOf(block: TextBlock): readonly number[] {
    const starts = startsByLength.get(block.lines) ?? indexBlocks(lines, block.lines);
    startsByLength.set(block.lines, starts);
    return starts.get(block.sha256) ?? [];
  }

  function takeBlock(block: TextBlock, from: number): BlockPlace | undefined {
    const starts = startsOf(block);
    const free = starts.filter((start) => !taken.has(start));
    const first = free.find((start) => start >= from) ?? free[0] ?? starts[0];
    if (first === undefined) return undefined;
    const last = first + block.lines - 1;
    for (let index = first; index <= last; index += 1) taken.add(index);
    return { first, last };
  }

  return {
    lines,
    take(passage, from) {
      let next = from;
      return passage.blocks.map((block) => {
        const place = takeBlock(block, next);
        if (place) next = place.last + 1;
        return place;
      });
    },
  };
}

/** Where each block of this many lines starts, by its hash. */
function indexBlocks(lines: readonly TextLine[], length: number): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let first = 0; first + length <= lines.length; first += 1) {
    const sha256 = hashBlock(lines.slice(first, first + length).map((line) => line.text));
    const known = starts.get(sha256);
    if (known) known.push(first);
    else starts.set(sha256, [first]);
  }
  return starts;
}
