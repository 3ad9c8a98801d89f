/** A network as a graphology graph, with scalar attributes under the names that Gephi, networkx and igraph show. */
import { UndirectedGraph } from 'graphology';
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

export interface NodeAttributes {
  readonly label: string;
  readonly entityKind: string;
  readonly mode: number;
  readonly degree: number;
  readonly component: number;
  readonly stage: string;
}

export interface EdgeAttributes {
  readonly weight: number;
  readonly stage: string;
  readonly agreements: string;
  readonly standing: string;
}

/** What does not hold for a node, such as a party's stage, is an empty text. */
export function graphOf({ nodes, edges }: Network): UndirectedGraph<NodeAttributes, EdgeAttributes> {
  const graph = new UndirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const node of nodes) graph.addNode(node.id, nodeAttributes(node));
  for (const edge of edges) graph.mergeEdgeWithKey(edgeKey(edge), edge.from, edge.to, edgeAttributes(edge));
  return graph;
}

function edgeKey({ from, to }: NetworkEdge): string {
  return `${from}--${to}`;
}

function nodeAttributes({ name, kind, mode, degree, component, stage }: NetworkNode): NodeAttributes {
  return { label: name, entityKind: kind, mode, degree, component, stage: stage ?? '' };
}

function edgeAttributes({ weight, stages, agreements, standing }: NetworkEdge): EdgeAttributes {
  return { weight, stage: stages.join(', '), agreements: agreements.join('; '), standing };
}
