/** The API's network of agreements as the pages draw it. */
import type { AgreementsQuery } from '../../generated/agreements.ts';
import type { Network } from '../../network/network.ts';
import { standingOf } from '../../parts/standing-mark.tsx';

export type NetworkAnswer = AgreementsQuery['agreementNetwork'];
export type Tie = NetworkAnswer['edges'][number]['ties'][number];

/** Weakest last. */
const STANDINGS = ['STATED', 'INFERRED', 'DISPUTED'] as const;

export function networkOfAnswer({ nodes, edges }: NetworkAnswer): Network {
  return {
    nodes: nodes.map(({ entity, mode, degree, component }) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      mode,
      degree,
      component,
      stage: 'stage' in entity ? entity.stage : null,
    })),
    edges: edges.map(({ from, to, weight, stages, agreements, ties }) => ({
      from,
      to,
      weight,
      stages,
      agreements: agreements.map(({ name }) => name),
      standing: STANDINGS.findLast((standing) => ties.some((tie) => standingOf(tie) === standing)) ?? 'NOT_STATED',
    })),
  };
}

/** The ties by which an entity stands in the network, each once. */
export function tiesOf({ edges }: NetworkAnswer, id: string): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const { from, to, ties: all, agreements } of edges) {
    if (from !== id && to !== id && !agreements.some((agreement) => agreement.id === id)) continue;
    for (const tie of all) if (tie.from?.id === id || tie.to?.id === id) ties.set(tie.id, tie);
  }
  return [...ties.values()];
}
