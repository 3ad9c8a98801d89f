/** Looking ahead in a query and writing answers straight from rows change how it is read and never what it answers: compared with reading every field by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/index.ts';
import { KINDS } from '../../src/model/index.ts';
import { ROOT_LISTS } from '../../src/schema/index.ts';
import { readQuestions } from '../golden/support/read-questions.ts';
import { testEngines } from '../support/engines.ts';
import { directQueries, simpleFieldsOf } from './support/direct-queries.ts';
import { openApi, type TestApi } from './support/open-api.ts';

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const golden = readQuestions().map(({ ask, query, variables }): Asked => ({ name: ask, query, variables }));
const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.graphql'))
  .map((file): Asked => ({ name: file, query: readFileSync(`examples/${file}`, 'utf8'), variables: {} }));

/** Of each kind all simple properties, and every relationship field: nodes alone, sentences, and a level further down. */
const kinds = KINDS.map((kind): Asked => {
  const { properties, relationships } = simpleFieldsOf(kind);
  const fields = relationships.map(({ field, nodeType }, at) => {
    const below = at % 2 === 0 ? `citedUnder(first: 2) { nodes { id name } }` : 'summary';
    const deeper = nodeType === 'Entity' || nodeType === 'Dimension' ? 'kind' : below;
    return at % 3 === 0
      ? `${field}(first: 3) { edges { cursor phrase node { ... on Entity { id } } } }`
      : `${field}(first: 3) { totalCount nodes { ... on Entity { id name ${deeper} } } pageInfo { endCursor hasNextPage } }`;
  });
  const query = `{ ${ROOT_LISTS[kind]}(first: 4) { nodes { ${[...properties, ...fields].join(' ')} } } }`;
  return { name: kind, query, variables: {} };
});

const fragments: readonly Asked[] = [
  {
    name: 'fragments, aliases and directives',
    query: `query ($with: Boolean!, $first: Int!) {
      agencies(first: $first) { edges { node { ...body } } nodes { held: responsibilities(first: 2) { nodes { id } } } }
    }
    fragment body on Agency {
      label: name
      responsibilities(first: $first) { nodes { task instruments @include(if: $with) { nodes { ...act } } } }
      issued(last: 2, where: { legalForce: { eq: NO_REPEAL_NOTED } }) { nodes { __typename ...act ... on Law { number } } }
    }
    fragment act on Instrument { id legalForce issuedBy { edges { office node { name(language: "kk") } } } }`,
    variables: { with: true, first: 3 },
  },
];

describe.each(testEngines)('On $name, looking ahead', ({ openEmpty }) => {
  let engine: GraphEngine;
  let ahead: TestApi;
  let plain: TestApi;
  beforeAll(async () => {
    engine = await openEmpty();
    const corpus = { corpus: 'seeds', openEmpty: async () => engine };
    ahead = await openApi(corpus);
    plain = await openApi({ ...corpus, lookAhead: false });
  }, 600_000);
  afterAll(() => engine.close());

  it.each([...golden, ...examples, ...kinds, ...fragments])('does not change the answer to $name', async (asked) => {
    const variables = asked.query.includes('$after') ? { ...asked.variables, after: null } : asked.variables;
    const expected = await plain.ask(asked.query, variables);
    const found = await ahead.ask(asked.query, variables);
    expect(found.data).toEqual(expected.data);
  });

  it.each([...golden, ...examples, ...kinds, ...fragments])(
    'writes $name from rows, where it can, letter by letter as resolvers answer it',
    async ({ query, variables }) => {
      const { data } = await ahead.askDirectly(query, variables);
      if (data !== null) expect(data).toBe(JSON.stringify((await plain.ask(query, variables)).data));
    },
  );

  it.each(directQueries())(
    'answers $name from rows, letter by letter as resolvers do',
    async ({ query, variables }) => {
      const { data } = await ahead.askDirectly(query, variables);
      const expected = await plain.ask(query, variables);
      expect(data).toBe(JSON.stringify(expected.data));
    },
  );

  it.each([
    ['a directive', '{ laws(first: 1) { nodes { id name @skip(if: false) } } }'],
    ['a question', '{ repealImpact(act: { id: "kz/law/2011/477-iv" }) { totalCount } }'],
    ['what is worked out', '{ laws(first: 1) { nodes { forceOn(date: "2020") } } }'],
    [
      'a cursor on an inner level',
      '{ agencies(first: 1) { nodes { responsibilities(after: "x") { nodes { id } } } } }',
    ],
    ['an unknown entity', '{ entity(id: "kz/law/1800/1") { id } }'],
    ['an argument that does not fit', '{ laws(first: 1000) { nodes { id } } }'],
    [
      'more fields than one statement should hold',
      `{ laws(first: 1) { nodes { ${Array.from({ length: 400 }, (_, at) => `f${at}: citedUnder { nodes { id } }`).join(' ')} } } }`,
    ],
  ])('leaves %s to the resolvers', async (_what, query) => {
    expect((await ahead.askDirectly(query)).data).toBeNull();
  });

  it('reads four levels in one trip where loaders take one for each', async () => {
    const query = `{ agencies(first: 5) { nodes { name responsibilities(first: 5) { nodes {
      task instruments(first: 2) { nodes { name issuedBy(first: 2) { nodes { name } } } } } } } } }`;
    expect((await ahead.ask(query)).statements).toHaveLength(1);
    expect((await plain.ask(query)).statements).toHaveLength(4);
  });
});
