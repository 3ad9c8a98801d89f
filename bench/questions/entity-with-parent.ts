/** One entity by id, with the one it is part of. */
import { BODIES_IN_A_BRANCH, bodyId } from '../corpus/corpus-shape.ts';
import { form, type Named, type Nodes, type Question } from './question.ts';

interface Body extends Named {
  readonly agencyType: string;
}

const generated = form<{ readonly agencies: readonly (Body & { readonly partOf: readonly Named[] })[] }>(
  `query ($id: ID!) {
    agencies(where: { id: { eq: $id } }) { id name agencyType partOf { id name } }
  }`,
  ({ agencies }) => agencies[0],
);

export const entityWithParent: Question = {
  name: 'entity by id, with parent',
  key: 'entity',
  answerIsOfOneSize: true,
  draw: ({ bodies }, draw) => {
    const at = draw(bodies);
    // The head of a branch has no parent: its neighbour is asked for.
    return { id: bodyId(at % BODIES_IN_A_BRANCH === 0 ? Math.min(at + 1, bodies - 1) : at) };
  },
  ours: form<{ readonly entity: Body & { readonly partOf: Nodes<Named> } }>(
    `query ($id: ID!) {
      entity(id: $id) { ... on Agency { id name agencyType partOf { nodes { ... on Entity { id name } } } } }
    }`,
    ({ entity }) => ({ ...entity, partOf: entity.partOf.nodes }),
  ),
  generated: { interface: generated, flat: generated },
  byHand: {
    cypher: `MATCH (n:Entity {id: $id})
RETURN {id: n.id, name: n.name, agencyType: n.agencyType,
  partOf: [(n)-[:PART_OF]->(p:Agency) | {id: p.id, name: p.name}]} AS answer`,
  },
};
