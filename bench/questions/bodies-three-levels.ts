/** Twenty bodies with ten responsibilities each, with the instrument, with its issuer: three levels down. */
import { bodyId, type CorpusShape } from '../corpus/corpus-shape.ts';
import { type Draw, form, type Named, type Nodes, type Question } from './question.ts';

interface Task {
  readonly id: string;
  readonly task: string;
}
interface OurBody extends Named {
  readonly responsibilities: Nodes<Task & { readonly instruments: Nodes<Named & { readonly issuedBy: Nodes<Named> }> }>;
}
interface GeneratedBody extends Named {
  readonly responsibilities: readonly (Task & {
    readonly instruments: readonly (Named & { readonly issuedBy: readonly Named[] })[];
  })[];
}

const MOST = 20;

const generated = form<{ readonly agencies: readonly GeneratedBody[] }>(
  `query ($ids: [ID!]!) {
    agencies(where: { id: { in: $ids } }, sort: [{ id: ASC }]) {
      id name
      responsibilities(limit: 10, sort: [{ id: ASC }]) { id task instruments { id name issuedBy { id name } } }
    }
  }`,
  ({ agencies }) => agencies,
);

export const bodiesThreeLevels: Question = {
  name: '20 bodies, 10 responsibilities, instrument, issuer',
  key: 'bodies',
  answerIsOfOneSize: true,
  draw: (shape, draw) => ({ ids: distinctBodies(shape, draw).map(bodyId) }),
  ours: form<{ readonly agencies: Nodes<OurBody> }>(
    `query ($ids: [ID!]!) {
      agencies(where: { id: { in: $ids } }) {
        nodes {
          id name
          responsibilities(first: 10) {
            nodes { id task instruments { nodes { id name issuedBy { nodes { id name } } } } }
          }
        }
      }
    }`,
    ({ agencies }) =>
      agencies.nodes.map((body) => ({
        ...body,
        responsibilities: body.responsibilities.nodes.map((task) => ({
          ...task,
          instruments: task.instruments.nodes.map((act) => ({ ...act, issuedBy: act.issuedBy.nodes })),
        })),
      })),
  ),
  generated: { interface: generated, flat: generated },
  byHand: {
    cypher: `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[:HOLDS]->(t:Responsibility)
  WITH t ORDER BY t.id LIMIT 10
  RETURN collect({id: t.id, task: t.task, instruments: [(t)-[:UNDER]->(i:Instrument) | {id: i.id, name: i.name,
    issuedBy: [(i)<-[:ISSUED]-(a:Agency) | {id: a.id, name: a.name}]}]}) AS responsibilities
}
WITH n, responsibilities ORDER BY n.id
RETURN collect({id: n.id, name: n.name, responsibilities: responsibilities}) AS answer`,
  },
};

/** As many as there are, up to twenty; a draw that comes again counts once. */
function distinctBodies({ bodies }: CorpusShape, draw: Draw): readonly number[] {
  const drawn = new Set<number>();
  for (let attempt = 0; drawn.size < Math.min(MOST, bodies) && attempt < 1_000; attempt += 1) drawn.add(draw(bodies));
  return [...drawn];
}
