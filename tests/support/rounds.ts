/** Graphs that name their round in every node and relation, so that a mix of two shows. */
import type { GraphEngine, Statement } from '../../src/graph/port.ts';
import type { GraphSnapshot } from '../../src/graph/snapshot.ts';
import { entity, relation, snapshot } from './random-graph.ts';

/** Odd rounds have one pair more, so that nodes and relations come and go as well. */
export function pairsOfRound(round: number, pairs: number): number {
  return pairs + (round % 2);
}

/** So many pairs of an agency and the law it issued. */
export function graphOfRound(round: number, pairs: number): GraphSnapshot {
  const indexes = Array.from({ length: pairsOfRound(round, pairs) }, (_, index) => index);
  const nodes = indexes.flatMap((index) => [
    entity('Agency', `no/agency/${index}`, { round }),
    entity('Law', `no/law/${index}`, { round, name: `act of round ${round}` }),
  ]);
  return snapshot(
    nodes,
    indexes.map((index) => relation(`no/agency/${index}`, 'ISSUED', `no/law/${index}`, { round })),
  );
}

export const roundsOfNodes: Statement = {
  name: 'rounds of nodes',
  text: 'MATCH (n:Entity) WITH n.round AS round, count(*) AS found RETURN round, found ORDER BY round',
  columns: ['round', 'found'],
};

export const roundsOfRelations: Statement = {
  name: 'rounds of relations',
  text: `MATCH (a:Entity:Agency)-[r:ISSUED]->(l:Entity:Law)
WITH r.round AS round, a.round AS agencyRound, l.round AS lawRound, count(*) AS found
RETURN round, agencyRound, lawRound, found ORDER BY round, agencyRound, lawRound`,
  columns: ['round', 'agencyRound', 'lawRound', 'found'],
};

export interface RoundsFound {
  readonly revision: string;
  readonly nodes: readonly unknown[];
  readonly relations: readonly unknown[];
}

export async function roundsIn(engine: GraphEngine): Promise<RoundsFound> {
  const nodes = await engine.read(roundsOfNodes, {});
  const relations = await engine.read(roundsOfRelations, {});
  return { revision: relations.revision, nodes: nodes.rows, relations: relations.rows };
}

/** What a graph of one round, whole, answers. */
export function wholeRound(round: number, pairs: number): RoundsFound {
  const count = pairsOfRound(round, pairs);
  return {
    revision: graphOfRound(round, pairs).revision,
    nodes: [{ round, found: 2 * count }],
    relations: [{ round, agencyRound: round, lawRound: round, found: count }],
  };
}
