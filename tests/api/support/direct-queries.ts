/** Queries that rows alone can answer: of every kind its properties, every relationship field, and every form of selection. */
import { KINDS, type Kind, propertiesOf } from '../../../src/model/index.ts';
import { ownersOf, type RelationshipField, ROOT_LISTS, relationshipFieldsOwnedBy } from '../../../src/schema/index.ts';

export interface DirectQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function directQueries(): readonly DirectQuery[] {
  return [...KINDS.map(ofKind), ...forms];
}

const citations = 'evidence { text passage { id label locator kind } source { __typename id name published } }';

/** Properties that hold values, by name, and the relationship fields that lead to entities. */
export function simpleFieldsOf(kind: Kind): {
  readonly properties: readonly string[];
  readonly relationships: readonly RelationshipField[];
} {
  return {
    properties: propertiesOf(kind)
      .filter(({ type }) => type.is !== 'ref' && type.is !== 'claims')
      .map(({ name }) => name),
    relationships: ownersOf(kind)
      .flatMap(relationshipFieldsOwnedBy)
      .filter(({ nodeType }) => nodeType !== 'Source'),
  };
}

function ofKind(kind: Kind): DirectQuery {
  const { properties, relationships } = simpleFieldsOf(kind);
  const fields = relationships.map(({ field, row }, at) => {
    const own = row.properties.map(({ name }) => name).join(' ');
    const forms = [
      `${field}(first: 3) { nodes { ... on Entity { id name } } }`,
      `${field}(first: 2) { totalCount edges { cursor id type phrase basis reason disputed ${own} ${citations} node { ... on Entity { __typename kind } } } }`,
      `${field}(last: 2) { nodes { ... on Entity { citedUnder(first: 2) { totalCount nodes { id name(language: "ru") } } summary } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
    ];
    return forms[at % forms.length] ?? '';
  });
  const query = `{ ${ROOT_LISTS[kind]}(first: 4) { nodes { ${[...properties, citations, ...fields].join(' ')} } } }`;
  return { name: `the kind ${kind}`, query, variables: {} };
}

const act = `fragment act on Instrument { label: name legalForce ... on Law { number printedKind } ... on Agreement { stage } }`;

const forms: readonly DirectQuery[] = [
  {
    name: 'fragments, aliases, totals and cursors at the root',
    query: `query ($first: Int!, $force: LegalForce!) {
      __typename
      found: instruments(first: $first, where: { legalForce: { eq: $force } }, orderBy: [{ field: NAME, direction: DESC }]) {
        totalCount pageInfo { ...page } nodes { ...act ...act id issuedBy { nodes { name } } }
      }
      bodies: agencies(last: 2) { edges { cursor node { __typename name } } pageInfo { ...page } }
    }
    fragment page on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    ${act}`,
    variables: { first: 3, force: 'NO_REPEAL_NOTED' },
  },
  {
    name: 'one entity with variables below',
    query: `query ($id: ID!, $few: Int = 2, $not: ID) {
      entity(id: $id) { id ... on Law {
        governs: responsibilities(first: $few, where: { id: { ne: $not } }) {
          nodes { task holders { edges { type basis node { ... on Entity { name } } } } } } } }
    }`,
    variables: { id: 'kz/law/2011/477-iv', not: 'kz/responsibility/none' },
  },
  {
    name: 'names in a language that a variable tells, and sentences alone',
    query: `query ($language: String) {
      agencies(first: 4) { nodes { name(language: $language) english: name responsibilities(first: 3) { totalCount edges { phrase node { id } } } } }
    }`,
    variables: { language: 'kk-KZ' },
  },
  {
    name: 'a list on a date',
    query: `{ laws(first: 5, asOf: "2012-05", orderBy: [{ field: ADOPTED, direction: ASC }]) { nodes { id adopted legalForce } } }`,
    variables: {},
  },
  {
    name: 'lists from a day on, with what lies below, counted, and from the end',
    query: `query ($day: PartialDate!) {
      after: instruments(first: 5, where: { adopted: { from: $day } }, orderBy: [{ field: ADOPTED, direction: ASC }, { field: NAME, direction: DESC }]) {
        totalCount nodes { id adopted issuedBy(first: 2) { nodes { name } } } pageInfo { hasNextPage endCursor }
      }
      acts: laws(first: 4, where: { adopted: { from: $day }, name: { contains: "law" } }, orderBy: [{ field: ADOPTED, direction: ASC }]) { nodes { id adopted } }
      latest: instruments(last: 3, where: { adopted: { from: $day } }, orderBy: [{ field: ADOPTED, direction: DESC }]) { edges { cursor node { id adopted } } }
    }`,
    variables: { day: '2011-07-22' },
  },
  {
    name: 'an empty list',
    query: `{ laws(first: 0) { totalCount nodes { id } } none: laws(where: { id: { eq: "kz/law/1800/1" } }) { nodes { id } } }`,
    variables: {},
  },
];
