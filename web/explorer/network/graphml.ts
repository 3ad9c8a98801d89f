/** Writes a network as GraphML (graphml.graphdrawing.org), which networkx, igraph, Gephi and yEd read. */
import type { UndirectedGraph } from 'graphology';
import { type EdgeAttributes, graphOf, type NodeAttributes } from './graph-of.ts';
import type { Network, Point } from './network.ts';

/** The attributes, each with its type in GraphML. */
const NODE_KEYS = {
  label: 'string',
  entityKind: 'string',
  mode: 'int',
  degree: 'int',
  component: 'int',
  stage: 'string',
} as const satisfies Record<keyof NodeAttributes, string>;
const PLACE_KEYS = { x: 'double', y: 'double' } as const;
const EDGE_KEYS = {
  weight: 'int',
  stage: 'string',
  agreements: 'string',
  standing: 'string',
} as const satisfies Record<keyof EdgeAttributes, string>;

/** `places` adds where the drawing has its nodes. */
export function toGraphml(network: Network, places: ReadonlyMap<string, Point>): string {
  const graph = graphOf(network);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys('node', { ...NODE_KEYS, ...PLACE_KEYS }),
    ...keys('edge', EDGE_KEYS),
    '  <graph id="G" edgedefault="undirected">',
    ...nodes(graph, places),
    ...edges(graph),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keys(of: 'node' | 'edge', types: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(types).map(
    ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function nodes(
  graph: UndirectedGraph<NodeAttributes, EdgeAttributes>,
  places: ReadonlyMap<string, Point>,
): readonly string[] {
  return graph.mapNodes(
    (id, attributes) => `    <node id="${escaped(id)}">${data('node', { ...attributes, ...places.get(id) })}</node>`,
  );
}

function edges(graph: UndirectedGraph<NodeAttributes, EdgeAttributes>): readonly string[] {
  return graph.mapEdges(
    (_id, attributes, source, target) =>
      `    <edge source="${escaped(source)}" target="${escaped(target)}">${data('edge', attributes)}</edge>`,
  );
}

/** An empty text is left out: it says that nothing holds there. */
function data(of: 'node' | 'edge', attributes: object): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
