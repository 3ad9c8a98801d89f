/** The shapes of query that the compiler and `cypher/` are made of give the same rows on both engines, over random graphs. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine, GraphValue, Params } from '../../src/graph/port.ts';
import { hasNeo4j, testEngines } from '../support/engines.ts';
import { randomSnapshot } from '../support/random-graph.ts';

interface Template {
  readonly name: string;
  readonly columns: readonly string[];
  readonly text: string;
  /** False where the statement leaves the order of its rows open. */
  readonly ordered: boolean;
}

const templates: readonly Template[] = [
  {
    name: 'one hop, a page and a total for each parent',
    columns: ['parent', 'total', 'edges'],
    ordered: false,
    text: `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:ISSUED]->(m:Instrument)
  WHERE $after IS NULL OR m.id > $after
  WITH r, m ORDER BY m.id LIMIT $first
  RETURN collect({id: r.id, type: type(r), basis: r.basis, evidence: r.evidence, node: m.id}) AS edges }
RETURN n.id AS parent, COUNT { (n)-[:ISSUED]->(:Instrument) } AS total, edges`,
  },
  {
    name: 'the same hop the other way',
    columns: ['parent', 'total', 'edges'],
    ordered: false,
    text: `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)<-[r:ISSUED]-(m:Actor)
  WITH r, m ORDER BY m.id DESC LIMIT $first
  RETURN collect({id: r.id, node: m.id, name: m.name}) AS edges }
RETURN n.id AS parent, COUNT { (n)<-[:ISSUED]-(:Actor) } AS total, edges`,
  },
  {
    name: 'a cursor and a type for each parent',
    columns: ['parent', 'rel', 'edges'],
    ordered: false,
    text: `UNWIND $rows AS row MATCH (n:Entity {id: row.id})
CALL (n, row) {
  MATCH (n)-[r]->(m:Entity) WHERE type(r) = row.type AND (row.after IS NULL OR m.id > row.after)
  WITH r, m ORDER BY m.id LIMIT $first
  RETURN collect({id: r.id, evidence: r.evidence, node: m.id}) AS edges }
RETURN n.id AS parent, row.type AS rel, edges`,
  },
  {
    name: 'several types in both directions',
    columns: ['parent', 'total', 'edges'],
    ordered: false,
    text: `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:AMENDS|HOLDS|BASED_ON]-(m:Entity) WHERE m.id <> n.id
  WITH r, m, CASE WHEN startNode(r).id = n.id THEN 'OUT' ELSE 'IN' END AS dir
  WITH r, m, dir ORDER BY type(r), dir, m.id LIMIT $first
  RETURN collect({id: r.id, type: type(r), dir: dir, evidence: r.evidence, node: m.id}) AS edges }
RETURN n.id AS parent, COUNT { (n)-[:AMENDS|HOLDS|BASED_ON]-(:Entity) } AS total, edges`,
  },
  {
    name: 'filters on label, edge and date, newest first, unknown last',
    columns: ['parent', 'edges'],
    ordered: false,
    text: `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:ISSUED]->(m:Instrument)
  WHERE (m:Law OR m:Decree) AND ($basis IS NULL OR r.basis = $basis)
    AND ($from IS NULL OR m.adoptedTo >= $from) AND ($to IS NULL OR m.adoptedFrom <= $to)
    AND ($ev IS NULL OR $ev IN r.evidence)
  WITH r, m, coalesce(m.adoptedFrom, 0) AS k
  WHERE $ak IS NULL OR k < $ak OR (k = $ak AND m.id > $after)
  WITH r, m, k ORDER BY k DESC, m.id LIMIT $first
  RETURN collect({id: r.id, node: m.id, k: k}) AS edges }
RETURN n.id AS parent, edges`,
  },
  {
    name: 'a list with optional filters and a cursor',
    columns: ['n', 'k'],
    ordered: true,
    text: `MATCH (n:Instrument)
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text IS NULL OR toLower(n.name) CONTAINS $text)
  AND ($agency IS NULL OR COUNT { (n)<-[:ISSUED]-(:Agency {id: $agency}) } > 0)
WITH n, coalesce(n.adoptedFrom, -1) AS k
WHERE $ak IS NULL OR k < $ak OR (k = $ak AND n.id > $after)
RETURN n {.id, .name, .adoptedFrom, .aliases} AS n, k ORDER BY k DESC, n.id LIMIT $first`,
  },
  {
    name: 'all shortest paths',
    columns: ['ns', 'ids', 'rs'],
    ordered: true,
    text: `MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b})
MATCH p = allShortestPaths((a)-[:AMENDS|BASED_ON|ISSUED|UNDER|HOLDS*..5]-(b))
WITH [x IN nodes(p) | x.id] AS ns, [r IN relationships(p) | r.id] AS ids,
  [r IN relationships(p) | {id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, evidence: r.evidence}] AS rs
RETURN ns, ids, rs ORDER BY size(ns), ns, ids LIMIT $first`,
  },
  {
    name: 'simple paths',
    columns: ['ns', 'ids', 'rs'],
    ordered: true,
    text: `MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b})
MATCH p = (a)-[:AMENDS|BASED_ON|ISSUED*1..3]-(b)
WITH p, [x IN nodes(p) | x.id] AS ns
WHERE all(i IN ns WHERE size([j IN ns WHERE j = i]) = 1)
WITH ns, [r IN relationships(p) | r.id] AS ids,
  [r IN relationships(p) | {id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id}] AS rs
RETURN ns, ids, rs ORDER BY size(ns), ns, ids LIMIT $first`,
  },
  {
    name: 'a neighbourhood with distances',
    columns: ['id', 'd'],
    ordered: true,
    text: `MATCH p = (n:Entity {id: $a})-[:AMENDS|BASED_ON|ISSUED*1..2]-(m:Entity)
WITH m, min(length(p)) AS d RETURN m.id AS id, d ORDER BY d, id LIMIT $first`,
  },
  {
    name: 'the edges among some nodes',
    columns: ['id', 'type', 'from', 'to'],
    ordered: false,
    text: `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to`,
  },
  {
    name: 'what depends on an act',
    columns: ['id', 'depth'],
    ordered: true,
    text: `MATCH p = (x:Entity {id: $a})<-[:BASED_ON|AMENDS|UNDER*1..4]-(y:Entity)
WITH y, min(length(p)) AS depth RETURN y.id AS id, depth ORDER BY depth, id LIMIT $first`,
  },
  {
    name: 'a matrix of two kinds',
    columns: ['d', 'kind', 'ids'],
    ordered: true,
    text: `MATCH (d:Agency)-[:HOLDS]->(r:Responsibility)-[:UNDER]->(i:Instrument)
WITH DISTINCT d, i ORDER BY d.id, i.id
WITH d.id AS d, i.kind AS kind, collect(i.id) AS ids RETURN d, kind, ids ORDER BY d, kind`,
  },
  {
    name: 'who occurs together',
    columns: ['a', 'b', 'c'],
    ordered: true,
    text: `MATCH (a:Actor)-[:PARTY_TO]->(g:Agreement)<-[:PARTY_TO]-(b:Actor) WHERE a.id < b.id
WITH a.id AS a, b.id AS b, count(DISTINCT g) AS c RETURN a, b, c ORDER BY c DESC, a, b LIMIT $first`,
  },
  {
    name: 'a filter composed over relationships',
    columns: ['id'],
    ordered: true,
    text: `MATCH (n:Entity:Actor)
WHERE COUNT { MATCH (n)-[r:ISSUED]->(m:Entity) WHERE m.id <> $a AND r.basis = $role } > 0
  AND NOT coalesce(COUNT { MATCH (n)-[:PARTY_TO]->(g:Entity:Agreement)
        WHERE $ev IN g.aliases AND COUNT { MATCH (g)<-[:PARTY_TO]-(c:Entity) WHERE c.id = $b } > 0 } > 0, false)
RETURN n.id AS id ORDER BY id LIMIT $first`,
  },
];

const id = fc.integer({ min: 1, max: 14 }).map((number) => `e/${number}`);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const parameters: fc.Arbitrary<Params> = fc
  .record({
    ids: fc.uniqueArray(id, { maxLength: 8 }),
    after: orNull(id),
    first: fc.integer({ min: 1, max: 6 }),
    rows: fc.array(fc.record({ id, type: fc.constantFrom('ISSUED', 'AMENDS', 'HOLDS'), after: orNull(id) }), {
      maxLength: 4,
    }),
    basis: orNull(fc.constantFrom('STATED', 'INFERRED')),
    role: fc.constantFrom('STATED', 'INFERRED'),
    from: orNull(fc.constantFrom(20110101, 20120101)),
    to: orNull(fc.constantFrom(20111231, 20231231)),
    ev: orNull(fc.constantFrom('text#1', 'x')),
    ak: orNull(fc.constantFrom(20110722, 0, -1)),
    kinds: orNull(fc.constant(['Law', 'Decree'])),
    text: orNull(fc.constantFrom('road', 'дорога')),
    agency: orNull(id),
    a: id,
    b: id,
  })
  .filter(({ a, b }) => a !== b);

describe.runIf(hasNeo4j)('both engines over random graphs', () => {
  let engines: readonly GraphEngine[] = [];
  beforeAll(async () => {
    engines = await Promise.all(testEngines.map((engine) => engine.openEmpty()));
  });
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
  });

  test('answer every shape of query alike', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSnapshot, fc.array(parameters, { minLength: 3, maxLength: 3 }), async (graph, draws) => {
        for (const engine of engines) await engine.load(graph);
        for (const params of draws) {
          for (const template of templates) {
            const [one, other] = await Promise.all(engines.map((engine) => rowsOf(engine, template, params)));
            expect({ template: template.name, ...one }).toEqual({ template: template.name, ...other });
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

async function rowsOf(
  engine: GraphEngine,
  template: Template,
  params: Params,
): Promise<{ rows: readonly GraphValue[]; revision: string }> {
  const used = Object.fromEntries(
    Object.entries(params).filter(([name]) => new RegExp(`\\$${name}\\b`).test(template.text)),
  );
  const { rows, revision } = await engine.read<Record<string, GraphValue>>(template, used);
  const inOrder = template.ordered ? rows : [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { rows: inOrder, revision };
}
