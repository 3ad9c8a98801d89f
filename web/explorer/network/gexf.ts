/** Writes a network as GEXF 1.3 (gexf.net), the format of Gephi, which networkx reads too. */
/// <reference path="./gexf-writer.d.ts" />
import write from 'graphology-gexf/common/writer.js';
import { type EdgeAttributes, graphOf, type NodeAttributes } from './graph-of.ts';
import type { Network, Point } from './network.ts';

/** How large the space of the drawing is in Gephi's units. */
const SPACE = 1_000;

/** `places` puts the nodes where the drawing has them; GEXF's y points upwards. */
export function toGexf(network: Network, places: ReadonlyMap<string, Point>): string {
  return write<NodeAttributes, EdgeAttributes>(graphOf(network), {
    version: '1.3',
    formatNode: (id, { label, ...attributes }) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return { label, attributes, viz: { x: x * SPACE, y: -y * SPACE } };
    },
    formatEdge: (_id, { weight, ...attributes }) => ({ weight, attributes }),
  });
}
