/** A reader that is told nothing of what a query goes on to read: every field by the loaders, every node and relation whole. */
import type { GraphReader } from '../../../src/graph/index.ts';

export function withoutLookAhead(reader: GraphReader): GraphReader {
  return {
    ...reader,
    node: (id) => reader.node(id),
    list: ({ nodeProperties: _properties, below: _below, ...request }) => reader.list(request),
    edges: (parent, { nodeProperties: _nodes, relationProperties: _relations, below: _below, ...request }) =>
      reader.edges(parent, request),
    get mixed() {
      return reader.mixed;
    },
  };
}
