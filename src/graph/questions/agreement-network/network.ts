/** A network of agreements: who is tied to what, or to whom by how many agreements. Equal ties give an equal network, in an equal order. */
import type { EnumValue } from '../../../model/index.ts';
import type { EdgeRow, NodeRow, RelationRow } from '../../reader/reader.ts';
import { distinctNodes, sortedById } from '../stored.ts';
import { componentsOf } from './components.ts';
import { stagesOf } from './stages.ts';

export type NetworkProjection = 'BIPARTITE' | 'PARTIES';

export interface NetworkNode {
  readonly node: NodeRow;
  /** 0 for a party, 1 for an agreement. */
  readonly mode: 0 | 1;
  /** How many nodes it is tied to. */
  readonly degree: number;
  /** From 1, the largest component first. */
  readonly component: number;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly agreements: readonly NodeRow[];
  readonly stages: readonly EnumValue<'AgreementStage'>[];
  /** The tie itself; null where the edge stands for several. */
  readonly relation: RelationRow | null;
  /** Every tie of a party to an agreement that it stands for. */
  readonly ties: readonly RelationRow[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly components: number;
  readonly density: number;
}

/** An agreement with its ties to its parties. */
export interface TiedAgreement {
  readonly agreement: NodeRow;
  readonly parties: readonly EdgeRow[];
}

export function buildNetwork(agreements: readonly TiedAgreement[], projection: NetworkProjection): Network {
  const parties = distinctNodes(agreements.flatMap((tied) => tied.parties.map(({ node }) => node)));
  const isBipartite = projection === 'BIPARTITE';
  const members = isBipartite
    ? [...parties.map(asParty), ...distinctNodes(agreements.map(({ agreement }) => agreement)).map(asAgreement)]
    : parties.map(asParty);
  const edges = isBipartite ? tiesToAgreements(agreements) : tiesBetweenParties(agreements);
  const neighbours = neighboursOf(edges);
  const component = componentsOf(
    members.map(({ node }) => node.id),
    neighbours,
  );
  const pairs = [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const possible = isBipartite
    ? parties.length * (members.length - parties.length)
    : (parties.length * (parties.length - 1)) / 2;
  return {
    nodes: members.map(({ node, mode }) => ({
      node,
      mode,
      degree: neighbours.get(node.id)?.size ?? 0,
      component: component.get(node.id) ?? 0,
    })),
    edges,
    components: new Set(component.values()).size,
    density: possible === 0 ? 0 : pairs / possible,
  };
}

function asParty(node: NodeRow): { node: NodeRow; mode: 0 } {
  return { node, mode: 0 };
}

function asAgreement(node: NodeRow): { node: NodeRow; mode: 1 } {
  return { node, mode: 1 };
}

function tiesToAgreements(agreements: readonly TiedAgreement[]): readonly NetworkEdge[] {
  const ties = agreements.flatMap(({ agreement, parties }) => parties.map(({ relation }) => ({ agreement, relation })));
  return sortedById(ties.map(({ agreement, relation }) => ({ id: relation.id, agreement, relation }))).map(
    ({ agreement, relation }) => ({
      from: relation.from,
      to: relation.to,
      weight: 1,
      agreements: [agreement],
      stages: stagesOf([agreement]),
      relation,
      ties: [relation],
    }),
  );
}

/** Two parties to one agreement are tied by it; the one whose id comes first is `from`. */
function tiesBetweenParties(agreements: readonly TiedAgreement[]): readonly NetworkEdge[] {
  const shared = new Map<string, { from: string; to: string; agreements: NodeRow[]; ties: RelationRow[] }>();
  for (const { agreement, parties } of agreements) {
    const ids = distinctNodes(parties.map(({ node }) => node)).map(({ id }) => id);
    for (const [at, from] of ids.entries()) {
      for (const to of ids.slice(at + 1)) {
        const key = `${from} ${to}`;
        const pair = shared.get(key) ?? { from, to, agreements: [], ties: [] };
        pair.agreements.push(agreement);
        pair.ties.push(...tiesOf(parties, [from, to]));
        shared.set(key, pair);
      }
    }
  }
  return [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to, agreements: between, ties }]) => ({
      from,
      to,
      weight: between.length,
      agreements: sortedById(between),
      stages: stagesOf(between),
      relation: null,
      ties: sortedById(ties),
    }));
}

function tiesOf(parties: readonly EdgeRow[], ends: readonly string[]): readonly RelationRow[] {
  return parties.filter(({ node }) => ends.includes(node.id)).map(({ relation }) => relation);
}

function neighboursOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const tie = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set<string>()).add(b));
  };
  for (const { from, to } of edges) {
    tie(from, to);
    tie(to, from);
  }
  return neighbours;
}
