/** Small made-up graphs in the stored form: written out by a test, or drawn by fast-check. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type GraphSnapshot,
  OWNER,
  type SnapshotNode,
  type SnapshotRelation,
  type StoredProperties,
} from '../../src/graph/snapshot.ts';
import { type Kind, labelsOf } from '../../src/model/index.ts';

/** An entity; its id is as unlike a real one as its kind allows. */
export function entity(kind: Kind, id: string, properties: StoredProperties = {}): SnapshotNode {
  const name = typeof properties.name === 'string' ? properties.name : id;
  return node(id, labelsOf(kind), {
    kind,
    name,
    nameKey: name.toLowerCase(),
    searchNames: [name],
    searchText: '',
    ...properties,
  });
}

export function node(id: string, labels: readonly string[], properties: StoredProperties = {}): SnapshotNode {
  const hash = hashOf([labels, properties]);
  return { id, labels, properties: { ...properties, id, owner: OWNER, hash } };
}

export function relation(from: string, type: string, to: string, properties: StoredProperties = {}): SnapshotRelation {
  const id = `${from}~${type}~${to}`;
  const all: StoredProperties = { basis: 'STATED', evidence: [], ...properties };
  return { id, type, from, to, properties: { ...all, id, hash: hashOf([all]) } };
}

export function snapshot(nodes: readonly SnapshotNode[], relations: readonly SnapshotRelation[] = []): GraphSnapshot {
  const hashes = [...nodes, ...relations].map(({ id, properties }) => `${id} ${String(properties.hash)}`).sort();
  return { revision: hashOf(hashes), nodes, relations };
}

const KINDS: readonly Kind[] = ['Law', 'Decree', 'Agreement', 'Agency', 'Country', 'Responsibility'];
const TYPES = ['ISSUED', 'AMENDS', 'BASED_ON', 'UNDER', 'HOLDS', 'PARTY_TO'] as const;

const properties: fc.Arbitrary<StoredProperties> = fc.record(
  {
    name: fc.constantFrom('Law on Roads', 'Órgano', 'Дорога', 'a "quoted" name', ''),
    adoptedFrom: fc.constantFrom(20110101, 20110722, 20230000),
    adoptedTo: fc.constantFrom(20111231, 20110722, 20231231),
    legalForce: fc.constantFrom('NO_REPEAL_NOTED', 'REPEALED'),
    value: fc.constantFrom(0, -3, 2.5, 1e15),
    availableOnline: fc.boolean(),
    aliases: fc.array(fc.constantFrom('x', 'y', 'Ж'), { maxLength: 3 }),
    citedYears: fc.array(fc.constantFrom(2001, 2022), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const edgeProperties: fc.Arbitrary<StoredProperties> = fc.record(
  {
    basis: fc.constantFrom('STATED', 'INFERRED'),
    role: fc.constantFrom('LEADING', 'CONSULTED'),
    evidence: fc.uniqueArray(fc.constantFrom('text#1', 'text#2'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** At most a dozen entities of a few kinds over a small pool of ids, so that two draws share some; any relation between them. */
export const randomSnapshot: fc.Arbitrary<GraphSnapshot> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(...KINDS), properties), {
    selector: ([number]) => number,
    maxLength: 12,
  })
  .chain((drawn) => {
    const nodes = [
      node('text', ['Source'], { name: 'A text' }),
      node('text#1', ['Passage'], { locator: '1' }),
      ...drawn.map(([number, kind, own]) => entity(kind, `e/${number}`, own)),
    ];
    return fc.record({ nodes: fc.constant(nodes), relations: randomRelations(nodes) });
  })
  .map(({ nodes, relations }) => snapshot(nodes, relations));

function randomRelations(nodes: readonly SnapshotNode[]): fc.Arbitrary<readonly SnapshotRelation[]> {
  const entities = nodes.filter(({ labels }) => labels[0] === 'Entity').map(({ id }) => id);
  if (entities.length === 0) return fc.constant([]);
  const end = fc.constantFrom(...entities);
  const between = fc
    .tuple(end, fc.constantFrom(...TYPES), end, edgeProperties)
    .map(([from, type, to, own]) => relation(from, type, to, own));
  const cited = end.map((from) => relation(from, 'CITED_AT', 'text#1', { node: true }));
  return fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: between }, { weight: 1, arbitrary: cited }), {
    selector: ({ id }) => id,
    maxLength: 30,
  });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
