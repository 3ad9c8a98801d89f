/** The graph of a bundle, indexed for its tables: entities by kind, neighbours by relation type and direction. */
import type { GraphSnapshot, SnapshotNode, SnapshotRelation, StoredValue } from '../../graph/snapshot.ts';
import { type EndName, isKind, type Kind, kindsOf, RELATIONSHIPS } from '../../model/index.ts';

export interface GraphIndex {
  readonly entities: readonly SnapshotNode[];
  readonly sources: readonly SnapshotNode[];
  readonly passages: readonly SnapshotNode[];
  /** Relations between entities that the files state or imply; what is derived stands in columns. */
  readonly relations: readonly SnapshotRelation[];
  /** BCP 47 codes in which any entity has a name. */
  readonly languages: readonly string[];
  node(id: string): SnapshotNode | undefined;
  ofKind(end: EndName): readonly SnapshotNode[];
  /** Relations that start at a node, by the id of their other end. */
  out(id: string, type: string): readonly SnapshotRelation[];
  /** Relations that end at a node, by the id of their other end. */
  into(id: string, type: string): readonly SnapshotRelation[];
}

const derivedTypes: ReadonlySet<string> = new Set(RELATIONSHIPS.filter((row) => row.derived).map((row) => row.type));

export function indexGraph({ nodes, relations }: GraphSnapshot): GraphIndex {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labelled = (label: string): readonly SnapshotNode[] => nodes.filter(({ labels }) => labels.includes(label));
  const entities = labelled('Entity');
  const entityIds = new Set(entities.map(({ id }) => id));
  const out = group(relations, ({ from }) => from);
  const into = group(relations, ({ to }) => to);
  return {
    entities,
    sources: labelled('Source'),
    passages: labelled('Passage'),
    relations: relations.filter(
      ({ type, from, to }) => !derivedTypes.has(type) && entityIds.has(from) && entityIds.has(to),
    ),
    languages: languagesOf(entities),
    node: (id) => byId.get(id),
    ofKind: (end) => entities.filter((node) => kindsOf(end).includes(kindOf(node))),
    out: (id, type) => byEnd(out.get(`${id} ${type}`), 'to'),
    into: (id, type) => byEnd(into.get(`${id} ${type}`), 'from'),
  };
}

/** The concrete kind of an entity: the last of its labels. */
export function kindOf({ id, labels }: SnapshotNode): Kind {
  const label = labels.at(-1) ?? '';
  if (!isKind(label)) throw new Error(`The node ${id} is not an entity: its last label is ${label}.`);
  return label;
}

export function property({ properties }: SnapshotNode | SnapshotRelation, name: string): StoredValue | undefined {
  return properties[name];
}

function group(
  relations: readonly SnapshotRelation[],
  end: (relation: SnapshotRelation) => string,
): ReadonlyMap<string, readonly SnapshotRelation[]> {
  const groups = new Map<string, SnapshotRelation[]>();
  for (const relation of relations) {
    const key = `${end(relation)} ${relation.type}`;
    const known = groups.get(key);
    if (known) known.push(relation);
    else groups.set(key, [relation]);
  }
  return groups;
}

function byEnd(relations: readonly SnapshotRelation[] = [], end: 'from' | 'to'): readonly SnapshotRelation[] {
  return [...relations].sort((a, b) => (`${a[end]} ${a.id}` < `${b[end]} ${b.id}` ? -1 : 1));
}

function languagesOf(entities: readonly SnapshotNode[]): readonly string[] {
  const codes = entities.flatMap((node) => {
    const languages = property(node, 'namesLanguages');
    return Array.isArray(languages) ? languages.map(String) : [];
  });
  return [...new Set(codes)].sort();
}
