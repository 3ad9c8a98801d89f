/** networkx's node-link JSON, as `networkx.node_link_graph(data, edges="edges")` reads it. */

import { publicProperties } from '../graph/public-properties.ts';
import type { GraphSnapshot, SnapshotNode, SnapshotRelation } from '../graph/snapshot.ts';
import { RELATIONSHIPS } from '../model/index.ts';
import type { ExportOptions, FileFormat } from './export-format.ts';

const derivedTypes: ReadonlySet<string> = new Set(RELATIONSHIPS.filter((row) => row.derived).map((row) => row.type));

export const nodeLink: FileFormat = {
  name: 'node-link',
  description: "networkx's node-link JSON: a directed multigraph of entities and their relations",
  writes: 'file',
  write: writeNodeLink,
};

function* writeNodeLink(snapshot: GraphSnapshot, options: ExportOptions): Iterable<string> {
  const nodes = snapshot.nodes.filter((node) => options.derived || node.labels.includes('Entity'));
  const known = new Set(nodes.map((node) => node.id));
  const relations = snapshot.relations.filter(
    (relation) =>
      known.has(relation.from) && known.has(relation.to) && (options.derived || !derivedTypes.has(relation.type)),
  );
  const graph = { name: 'MandateGraph', revision: snapshot.revision, derived: options.derived };
  yield `{"directed": true, "multigraph": true, "graph": ${JSON.stringify(graph)},\n"nodes": [`;
  yield* separated(nodes, (node) => JSON.stringify(nodeOf(node)));
  yield '\n],\n"edges": [';
  yield* separated(relations, (relation) => JSON.stringify(edgeOf(relation)));
  yield '\n]}\n';
}

/** One a line, so that two exports compare line by line. */
function* separated<T>(items: readonly T[], write: (item: T) => string): Iterable<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${write(item)}`;
}

function nodeOf({ id, labels, properties }: SnapshotNode): object {
  const { id: _, name, aliases, ...others } = publicProperties(properties);
  return { id, labels, name: name ?? null, aliases: aliases ?? [], ...others };
}

/** `key` tells parallel edges apart in a multigraph; here it is the relation's id. */
function edgeOf({ id, type, from, to, properties }: SnapshotRelation): object {
  const { id: _, basis, evidence, ...others } = publicProperties(properties);
  return { source: from, target: to, key: id, type, basis: basis ?? null, evidence: evidence ?? [], ...others };
}
