/** Dependents of an act as the page groups and files them. */
import type { RepealImpactQuery } from '../../generated/repeal-impact.ts';
import { type Standing, standingOf } from '../../parts/standing.ts';

export type ImpactAnswer = RepealImpactQuery['repealImpact'];
export type Dependent = ImpactAnswer['dependents'][number];

/** By the weakest link of its chain; a dispute about a link leaves open which way it is. */
export function standingOfDependent({ disputed, via }: Dependent): Standing {
  if (disputed || via.hops.some((hop) => hop.disputed)) return 'DISPUTED';
  return via.hops.some((hop) => standingOf(hop) === 'INFERRED') ? 'INFERRED' : 'STATED';
}

/** True where every link of the chain is stated, whatever is disputed about it. */
export function isStated({ via }: Dependent): boolean {
  return via.hops.every(({ basis }) => basis === 'STATED');
}

/** The first row names the columns. */
export function dependentRows(dependents: readonly Dependent[]): readonly (readonly (string | number | boolean)[])[] {
  return [
    ['name', 'id', 'kind', 'steps', 'standing', 'otherBasis', 'chain', 'evidence'],
    ...dependents.map((dependent) => [
      dependent.entity.name,
      dependent.entity.id,
      dependent.entity.kind,
      dependent.hops,
      standingOfDependent(dependent),
      dependent.otherBasis,
      dependent.via.text,
      [...new Set(dependent.via.hops.flatMap(({ evidence }) => evidence.map(({ text }) => text)))].join('; '),
    ]),
  ];
}
