/** Finds which members of a list are in order, so that one moved passage does not put all after it out of order. */

/** The indexes of a longest strictly ascending subsequence of the numbers, in order. */
export function longestAscent(numbers: readonly number[]): ReadonlySet<number> {
  /** At place n, the index that ends the ascent of length n + 1 with the smallest number. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of numbers.entries()) {
    const place = firstPlaceNotBelow(ends, numbers, value);
    before.push(ends[place - 1]);
    ends[place] = index;
  }
  const members = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) members.add(index);
  return members;
}

function firstPlaceNotBelow(ends: readonly number[], numbers: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && (numbers[end] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
