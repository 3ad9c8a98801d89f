/** Finds pairs of bodies worth comparing among those that bear tasks of one action and object. */

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface OverlapOfBodies {
  readonly action: string;
  readonly object: string | null;
  readonly holdings: readonly { readonly from: Named | null }[];
}

export interface Pair {
  readonly a: Named;
  readonly b: Named;
  /** In how many actions and objects both have tasks. */
  readonly shared: number;
}

/** The pairs with most in common first, ties by name; `of` leaves only those of one body, which then stands first. */
export function pairsOf(overlaps: readonly OverlapOfBodies[], of: string | null = null): readonly Pair[] {
  const pairs = new Map<string, { readonly a: Named; readonly b: Named; shared: number }>();
  for (const { holdings } of overlaps) {
    const bodies = [...new Map(holdings.flatMap(({ from }) => (from === null ? [] : [[from.id, from]]))).values()];
    for (const [a, b] of everyTwo(bodies.sort((one, other) => (one.id < other.id ? -1 : 1)))) {
      const pair = pairs.get(`${a.id} ${b.id}`) ?? { a, b, shared: 0 };
      pair.shared += 1;
      pairs.set(`${a.id} ${b.id}`, pair);
    }
  }
  return [...pairs.values()]
    .filter(({ a, b }) => of === null || a.id === of || b.id === of)
    .map((pair) => (pair.b.id === of ? { ...pair, a: pair.b, b: pair.a } : pair))
    .sort((one, other) => other.shared - one.shared || (nameOf(one) < nameOf(other) ? -1 : 1));
}

function everyTwo(bodies: readonly Named[]): readonly (readonly [Named, Named])[] {
  return bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => [a, b] as const));
}

function nameOf({ a, b }: Pair): string {
  return `${a.name} ${b.name}`;
}
