/** What rests on an act: all that links lead to, told apart by whether stated links alone lead there. */
import { type DependenceLink, hasEnded, isStated, meaningOf } from './dependence.ts';
import type { BasisFound } from './read-dependence.ts';

/** Everything met below an act. */
export interface CollectedLinks {
  readonly links: readonly DependenceLink[];
  readonly maxHops: number;
}

export interface FoundDependent {
  readonly id: string;
  readonly hops: number;
  /** From the act to it. */
  readonly via: readonly DependenceLink[];
}

export interface FoundImpact {
  /** Nearest first, then by id. */
  readonly dependents: readonly FoundDependent[];
  /** How many rest on it by stated links alone. */
  readonly stated: number;
  /** How many more by inference. */
  readonly candidates: number;
  /** How many links of the act and of what rests on it only refer. */
  readonly references: number;
}

export function findImpact(act: string, { links, maxHops }: CollectedLinks, inferred: boolean): FoundImpact {
  const resting = links.filter((link) => meaningOf(link) === 'REST');
  const stated = dependentsOver(act, resting.filter(isStated), maxHops);
  const all = dependentsOver(act, resting, maxHops);
  const dependents = inferred ? all : stated;
  const affected = new Set([act, ...dependents.map(({ id }) => id)]);
  return {
    dependents,
    stated: stated.length,
    candidates: all.length - stated.length,
    references: links.filter((link) => meaningOf(link) === 'REFERENCE' && affected.has(link.basis)).length,
  };
}

/** True where something keeps a basis that is neither affected nor noted as ended; inferred bases count where inferred links do. */
export function keepsOtherBasis(
  bases: readonly BasisFound[],
  affected: ReadonlySet<string>,
  inferred: boolean,
): boolean {
  return bases.some(
    ({ link, force }) =>
      meaningOf(link) === 'REST' && (inferred || isStated(link)) && !affected.has(link.basis) && !hasEnded(force),
  );
}

/** Level by level; of several links to one thing the stated ones count first, then the first by id. */
function dependentsOver(act: string, links: readonly DependenceLink[], maxHops: number): readonly FoundDependent[] {
  const ordered = [...links].sort(byStatement);
  const found = new Map<string, FoundDependent>([[act, { id: act, hops: 0, via: [] }]]);
  let frontier: ReadonlyMap<string, FoundDependent> = new Map(found);
  for (let hops = 1; hops <= maxHops && frontier.size > 0; hops += 1) {
    const next = new Map<string, FoundDependent>();
    for (const link of ordered) {
      const basis = frontier.get(link.basis);
      if (!basis || found.has(link.dependent) || next.has(link.dependent)) continue;
      next.set(link.dependent, { id: link.dependent, hops, via: [...basis.via, link] });
    }
    for (const dependent of [...next.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
      found.set(dependent.id, dependent);
    frontier = next;
  }
  return [...found.values()].filter(({ id }) => id !== act);
}

function byStatement(a: DependenceLink, b: DependenceLink): number {
  return Number(isStated(b)) - Number(isStated(a)) || (a.relation.id < b.relation.id ? -1 : 1);
}
