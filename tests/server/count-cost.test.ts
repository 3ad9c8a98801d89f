import { buildSchema, type GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { admitCost, costOf } from '../../src/server/count-cost.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';

const schema = buildSchema(`
  type Query { law: Law laws(first: Int, last: Int): LawConnection nodes(ids: [ID!]!): [Law]! count(n: Int!): Int }
  type LawConnection { edges: [LawEdge] nodes: [Law] totalCount: Int }
  type LawEdge { cursor: String node: Law }
  type Law { id: ID citations: [Citation!]! amends(first: Int, last: Int): LawConnection }
  type Citation { text: String source: Law }
`);
const cost = (query: string, variables = {}): number =>
  costOf({ schema, document: parse(query), operationName: undefined, variables });
const refusal = (query: string, variables = {}, operationName?: string): GraphQLError | null => {
  try {
    admitCost({ schema, document: parse(query), operationName, variables }, { ...DEFAULT_LIMITS, cost: 500 });
    return null;
  } catch (error) {
    return error as GraphQLError;
  }
};

describe('the cost of a query is the number of objects its answer may hold', () => {
  it('counts one for an object and nothing for its leaves', () => {
    expect(cost('{ law { id } }')).toBe(1);
  });

  it('counts a page by its size, twenty where none is asked for', () => {
    expect(cost('{ laws(first: 7) { nodes { id } } }')).toBe(1 + 7);
    expect(cost('{ laws(last: 7) { nodes { id } } }')).toBe(1 + 7);
    expect(cost('{ laws { nodes { id } } }')).toBe(1 + 20);
  });

  it('multiplies pages inside pages', () => {
    expect(cost('{ laws(first: 10) { nodes { amends(first: 5) { nodes { id } } } } }')).toBe(1 + 10 * (1 + 1 + 5));
  });

  it('reads page sizes from variables and their defaults', () => {
    const query = 'query ($n: Int = 3) { laws(first: $n) { nodes { id } } }';
    expect(cost(query)).toBe(1 + 3);
    expect(cost(query, { n: 50 })).toBe(1 + 50);
  });

  it('counts a list by ids by their number, and other lists as five', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(1 + 3);
    expect(cost('{ law { citations { source { id } } } }')).toBe(1 + 1 + 5);
  });

  it('counts a list that a question answers whole by what it may well hold', () => {
    const matrix = buildSchema(
      'type Query { matrix: EntitlementMatrix } type EntitlementMatrix { cells: [Cell!]! } type Cell { level: Int }',
    );
    const document = parse('{ matrix { cells { level } } }');
    expect(costOf({ schema: matrix, document, operationName: undefined, variables: {} })).toBe(1 + 1 + 1000);
  });

  it('counts what a question searches, and its answers by its own page', () => {
    const graph = buildSchema(
      'type Query { paths(first: Int = 5): PathAnswer! } type PathAnswer { truncated: Boolean! paths: [Path!]! } type Path { text: String! }',
    );
    const costOfPaths = (text: string) =>
      costOf({ schema: graph, document: parse(text), operationName: undefined, variables: {} });
    expect(costOfPaths('{ paths { truncated } }')).toBe(1 + 5000);
    expect(costOfPaths('{ paths(first: 7) { paths { text } } }')).toBe(1 + 5000 + 7 * (1 + 1));
  });

  it('counts a page above the largest as the largest, for the resolver refuses it', () => {
    expect(cost('{ laws(first: 1000000) { nodes { id } } }')).toBe(1 + 200);
  });

  it('lets a client read the whole schema, but not many times at once', () => {
    const document = parse(getIntrospectionQuery());
    expect(admitCost({ schema, document, operationName: undefined, variables: {} }, DEFAULT_LIMITS)).toBe(10_000);
  });
});

describe('a query above the cost limit', () => {
  it('is refused with its cost, the limit and a remedy', () => {
    const error = refusal('{ laws(first: 100) { nodes { amends(first: 100) { nodes { id } } } } }');
    expect(error?.extensions).toMatchObject({ code: 'COST_LIMIT', cost: 10_201, limit: 500, http: { status: 400 } });
    expect(error?.extensions['remedy']).toMatch(/smaller pages/);
  });

  it('cannot hide behind a variable that does not fit', () => {
    const hidden =
      'query ($n: Int!) { count(n: $n) laws(first: 100) { nodes { amends(first: 100) { nodes { id } } } } }';
    expect(refusal(hidden, { n: 'many' })?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(refusal(hidden)?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('cannot hide in fragments that are spread over and over', () => {
    const fragments = Array.from({ length: 14 }, (_, n) => `fragment F${n} on Law { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    expect(refusal(`{ law { ...F0 } } ${fragments} fragment F14 on Law { id }`)?.extensions['code']).toBe('COST_LIMIT');
  });

  it('is judged by the operation that runs', () => {
    const query = 'query Small { law { id } } query Large { laws(first: 100) { nodes { amends { nodes { id } } } } }';
    expect(refusal(query, {}, 'Small')).toBeNull();
    expect(refusal(query, {}, 'Large')?.extensions['code']).toBe('COST_LIMIT');
  });
});
