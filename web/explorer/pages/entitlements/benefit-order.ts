/** Puts narrower benefits below the broader ones they belong to. */

interface BenefitInOrder {
  readonly id: string;
  readonly name: string;
  readonly broader: { readonly nodes: readonly ({ readonly id: string } | null)[] } | null;
}

export interface PlacedBenefit<Benefit> {
  readonly benefit: Benefit;
  /** How many broader benefits stand above it, from 0. */
  readonly depth: number;
}

/** By name on every level; each benefit once, below the first of its broader ones that is listed. */
export function inBenefitOrder<Benefit extends BenefitInOrder>(
  benefits: readonly Benefit[],
): readonly PlacedBenefit<Benefit>[] {
  const listed = new Set(benefits.map(({ id }) => id));
  const below = new Map<string | null, Benefit[]>();
  for (const benefit of benefits) {
    const above = broaderOf(benefit).find((id) => listed.has(id)) ?? null;
    below.set(above, [...(below.get(above) ?? []), benefit]);
  }
  const placed: PlacedBenefit<Benefit>[] = [];
  const place = (above: string | null, depth: number) => {
    for (const benefit of (below.get(above) ?? []).sort(byName)) {
      placed.push({ benefit, depth });
      place(benefit.id, depth + 1);
    }
  };
  place(null, 0);
  return placed;
}

function broaderOf({ broader }: BenefitInOrder): readonly string[] {
  return (broader?.nodes ?? []).flatMap((node) => (node === null ? [] : [node.id]));
}

function byName(a: BenefitInOrder, b: BenefitInOrder): number {
  return a.name.localeCompare(b.name, 'en');
}
