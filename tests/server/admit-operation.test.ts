/** Admission by cost: counted once where the document alone decides it, and each time where variables do. */
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../src/server/admit-operation.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';

const schema = buildSchema(`
  type Query { items(first: Int, of: ID): ItemConnection! }
  type ItemConnection { nodes: [Item!]! }
  type Item { id: ID! items(first: Int): ItemConnection! }
`);
const nested = '{ nodes { id items(first: 10) { nodes { id } } } }';

describe('admission', () => {
  const admit = createAdmission({ ...DEFAULT_LIMITS, cost: 5_000 });

  it('gives one document the same cost whatever its variables name', () => {
    const document = parse(`query ($of: ID) { items(first: 5, of: $of) ${nested} }`);
    const costs = ['a', 'b'].map((of) => admit({ schema, document, operationName: null, variables: { of } }));
    expect(costs[0]).toBeGreaterThan(5);
    expect(costs[1]).toBe(costs[0]);
  });

  it('counts anew where a variable says how long a list is', () => {
    const document = parse(`query ($first: Int) { items(first: $first) ${nested} }`);
    const cost = (first: number): number => admit({ schema, document, operationName: null, variables: { first } });
    expect(cost(20)).toBeGreaterThan(cost(2));
    expect(() => cost(200)).not.toThrow();
    expect(() =>
      createAdmission({ ...DEFAULT_LIMITS, cost: 100 })({
        schema,
        document,
        operationName: null,
        variables: { first: 200 },
      }),
    ).toThrow(/at most 100/);
  });

  it('tells the operations of one document apart', () => {
    const document = parse(`query few { items(first: 1) ${nested} } query many { items(first: 50) ${nested} }`);
    const cost = (operationName: string): number => admit({ schema, document, operationName, variables: {} });
    expect(cost('many')).toBeGreaterThan(cost('few'));
    expect(cost('few')).toBeLessThan(cost('many'));
  });

  it('refuses what is too costly every time it is asked', () => {
    const document = parse(`{ items(first: 200) { nodes { items(first: 200) { nodes { id } } } } }`);
    const ask = (): number => admit({ schema, document, operationName: null, variables: {} });
    expect(ask).toThrow(/at most 5000/);
    expect(ask).toThrow(/at most 5000/);
  });
});
