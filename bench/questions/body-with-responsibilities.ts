/** One body with twenty of its responsibilities, each with its instrument and its dimension. */
import { bodyId } from '../corpus/corpus-shape.ts';
import { form, type Named, type Nodes, type Question } from './question.ts';

interface Task {
  readonly id: string;
  readonly task: string;
  readonly modality: string;
}
interface Act extends Named {
  readonly number: string;
}
interface OurBody extends Named {
  readonly responsibilities: Nodes<Task & { readonly instruments: Nodes<Act>; readonly citedUnder: Nodes<Named> }>;
}
interface GeneratedBody extends Named {
  readonly responsibilities: readonly (Task & {
    readonly instruments: readonly Act[];
    readonly citedUnder: readonly Named[];
  })[];
}

const generated = form<{ readonly agencies: readonly GeneratedBody[] }>(
  `query ($id: ID!) {
    agencies(where: { id: { eq: $id } }) {
      id name
      responsibilities(limit: 20, sort: [{ id: ASC }]) {
        id task modality instruments { id name number } citedUnder { id name }
      }
    }
  }`,
  ({ agencies }) => agencies[0],
);

export const bodyWithResponsibilities: Question = {
  name: 'body, 20 responsibilities, instrument and dimension',
  key: 'body',
  answerIsOfOneSize: true,
  draw: ({ bodies }, draw) => ({ id: bodyId(draw(bodies)) }),
  ours: form<{ readonly entity: OurBody }>(
    `query ($id: ID!) {
      entity(id: $id) {
        ... on Agency {
          id name
          responsibilities(first: 20) {
            nodes { id task modality instruments { nodes { id name number } } citedUnder { nodes { id name } } }
          }
        }
      }
    }`,
    ({ entity }) => ({
      ...entity,
      responsibilities: entity.responsibilities.nodes.map((task) => ({
        ...task,
        instruments: task.instruments.nodes,
        citedUnder: task.citedUnder.nodes,
      })),
    }),
  ),
  generated: { interface: generated, flat: generated },
  byHand: {
    cypher: `MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[:HOLDS]->(t:Responsibility)
  WITH t ORDER BY t.id LIMIT 20
  RETURN collect({id: t.id, task: t.task, modality: t.modality,
    instruments: [(t)-[:UNDER]->(i:Instrument) | {id: i.id, name: i.name, number: i.number}],
    citedUnder: [(t)-[:CITED_UNDER]->(d:Dimension) | {id: d.id, name: d.name}]}) AS responsibilities
}
RETURN {id: n.id, name: n.name, responsibilities: responsibilities} AS answer`,
  },
};
