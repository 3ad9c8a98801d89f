/** One agreement with its parties, and five of each party's other agreements. */
import { instrumentId } from '../corpus/corpus-shape.ts';
import { form, type Named, type Nodes, type Question } from './question.ts';

interface Agreement extends Named {
  readonly stage: string;
}
interface OurAgreement extends Agreement {
  readonly parties: Nodes<Named & { readonly agreements: Nodes<Named> }>;
}
interface GeneratedAgreement extends Agreement {
  readonly parties: readonly (Named & { readonly agreements: readonly Named[] })[];
}

const generated = form<{ readonly agreements: readonly GeneratedAgreement[] }>(
  `query ($id: ID!) {
    agreements(where: { id: { eq: $id } }) {
      id name stage
      parties(sort: [{ id: ASC }]) {
        id name
        agreements(where: { NOT: { id: { eq: $id } } }, limit: 5, sort: [{ id: ASC }]) { id name }
      }
    }
  }`,
  ({ agreements }) => agreements[0],
);

export const agreementWithParties: Question = {
  name: "agreement, parties, 5 of each party's other agreements",
  key: 'agreement',
  answerIsOfOneSize: true,
  // Every other instrument is an agreement.
  draw: ({ instruments }, draw) => ({ id: instrumentId(2 * draw(Math.ceil(instruments / 2))) }),
  ours: form<{ readonly entity: OurAgreement }>(
    `query ($id: ID!) {
      entity(id: $id) {
        ... on Agreement {
          id name stage
          parties { nodes { id name agreements(first: 5, where: { id: { ne: $id } }) { nodes { id name } } } }
        }
      }
    }`,
    ({ entity }) => ({
      ...entity,
      parties: entity.parties.nodes.map((party) => ({ ...party, agreements: party.agreements.nodes })),
    }),
  ),
  generated: { interface: generated, flat: generated },
  byHand: {
    cypher: `MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)<-[:PARTY_TO]-(p:Country)
  CALL (n, p) {
    MATCH (p)-[:PARTY_TO]->(o:Agreement) WHERE o <> n
    WITH o ORDER BY o.id LIMIT 5
    RETURN collect({id: o.id, name: o.name}) AS agreements
  }
  WITH p, agreements ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, agreements: agreements}) AS parties
}
RETURN {id: n.id, name: n.name, stage: n.stage, parties: parties} AS answer`,
  },
};
