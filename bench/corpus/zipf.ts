/** Draws by Zipf's law: the k-th most popular of some things is asked for in proportion to 1/k, as readers do. */
import { type Random, wholeBelow } from './random.ts';

/** Gives numbers from 0 up to, not including, `count`. Which are the popular ones is a shuffle that `shuffle` decides. */
export function zipf(count: number, random: Random, shuffle: Random): () => number {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = wholeBelow(shuffle, at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return () => order[firstAtLeast(sums, random() * sum)] ?? 0;
}

function firstAtLeast(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
