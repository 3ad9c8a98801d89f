/** The graph as type definitions for `@neo4j/graphql`, twice: instruments as an interface of six types, and as one flat type. */
import { INSTRUMENT_KINDS } from '../corpus/corpus-shape.ts';

/** Every node has the label `Entity`, on which the constraint on ids stands: with it, looking one up is a seek. */
const shared = /* GraphQL */ `
  type Agency @node(labels: ["Entity", "Agency"]) {
    id: ID!
    name: String!
    agencyType: String
    partOf: [Agency!]! @relationship(type: "PART_OF", direction: OUT)
    responsibilities: [Responsibility!]! @relationship(type: "HOLDS", direction: OUT)
    issued: [Instrument!]! @relationship(type: "ISSUED", direction: OUT)
  }
  type Country @node(labels: ["Entity", "Country"]) {
    id: ID!
    name: String!
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT)
  }
  type Dimension @node(labels: ["Entity", "Dimension"]) {
    id: ID!
    name: String!
  }
  type Responsibility @node(labels: ["Entity", "Responsibility"]) {
    id: ID!
    task: String!
    modality: String!
    instruments: [Instrument!]! @relationship(type: "UNDER", direction: OUT)
    citedUnder: [Dimension!]! @relationship(type: "CITED_UNDER", direction: OUT)
  }
`;

const instrumentFields = /* GraphQL */ `
    id: ID!
    name: String!
    kind: String!
    number: String
    adopted: String
    adoptedFrom: Int
    legalForce: String`;
const agreementFields = /* GraphQL */ `
    stage: String
    form: String
    subjects: [String!]`;
const issuedBy = 'issuedBy: [Agency!]! @relationship(type: "ISSUED", direction: IN)';
const parties = 'parties: [Country!]! @relationship(type: "PARTY_TO", direction: IN)';

export function interfaceTypes(): string {
  const types = INSTRUMENT_KINDS.map((kind) => {
    const own = kind === 'Agreement' ? `${agreementFields}\n    ${parties}` : '\n    printedKind: String';
    return `type ${kind} implements Instrument @node(labels: ["Entity", "Instrument", "${kind}"]) {${instrumentFields}${own}
    ${issuedBy}
  }`;
  });
  return `${shared}
  interface Instrument {${instrumentFields}
    issuedBy: [Agency!]! @declareRelationship
  }
  ${types.join('\n  ')}`;
}

/** Agreements are a type beside it, because only they have parties. */
export function flatTypes(): string {
  return `${shared}
  type Instrument @node(labels: ["Entity", "Instrument"]) {${instrumentFields}${agreementFields}
    printedKind: String
    ${issuedBy}
  }
  type Agreement @node(labels: ["Entity", "Instrument", "Agreement"]) {${instrumentFields}${agreementFields}
    ${parties}
    ${issuedBy}
  }`;
}
