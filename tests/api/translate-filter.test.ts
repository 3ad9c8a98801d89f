/** Filters as GraphQL gives them, as conditions on the graph. */
import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type FilterInput, translateFilter } from '../../src/resolvers/requests/translate-filter.ts';
import { nodeFilter } from '../../src/schema/index.ts';

const law = (input: FilterInput) => translateFilter(nodeFilter(['Law']), input);
const property = (name: string, test: object) => ({ is: 'property', property: name, test });

function codeOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return (error as GraphQLError).extensions['code'];
  }
  return 'no error';
}

function nested(levels: number): FilterInput {
  return levels === 0 ? { number: { eq: '1' } } : { not: nested(levels - 1) };
}

describe('A filter', () => {
  it('that asks for nothing is no condition', () => {
    expect(law({})).toBeUndefined();
    expect(translateFilter(nodeFilter(['Law']), null)).toBeUndefined();
  });

  it('holds where all of its keys hold', () => {
    expect(law({ number: { eq: '477-IV', ne: '1' }, adopted: { from: '2011', precision: 'DAY' } })).toEqual({
      is: 'and',
      of: [
        property('number', { op: 'eq', value: '477-IV' }),
        property('number', { op: 'ne', value: '1' }),
        property('adopted', { op: 'from', value: '2011' }),
        property('adopted', { op: 'precision', value: 'DAY' }),
      ],
    });
  });

  it('binds the two parts of `some` to one relation, in the direction of the field', () => {
    const condition = law({
      issuedBy: { some: { node: { id: { eq: 'xa/agency/a' } }, edge: { number: { eq: '5' } } } },
    });
    expect(condition).toMatchObject({
      is: 'some',
      hop: { row: { type: 'ISSUED' }, direction: 'IN', targets: ['Actor'] },
      node: property('id', { op: 'eq', value: 'xa/agency/a' }),
      edge: property('number', { op: 'eq', value: '5' }),
    });
  });

  it('counts relations and the nodes they lead to apart', () => {
    expect(law({ provisions: { count: { gte: 2 }, countDistinct: { eq: 3, lte: null } } })).toMatchObject({
      is: 'and',
      of: [
        { is: 'count', test: { gte: 2 } },
        { is: 'countDistinct', test: { eq: 3 } },
      ],
    });
  });

  it('combines by and, or, not and atLeast', () => {
    const [a, b] = [{ number: { eq: 'a' } }, { number: { eq: 'b' } }];
    const [conditionA, conditionB] = ['a', 'b'].map((value) => property('number', { op: 'eq', value }));
    expect(law({ or: [a, b] })).toEqual({ is: 'or', of: [conditionA, conditionB] });
    expect(law({ and: [a, b] })).toEqual({ is: 'and', of: [conditionA, conditionB] });
    expect(law({ not: a })).toEqual({ is: 'not', of: conditionA });
    expect(law({ atLeast: { n: 1, of: [a, b] } })).toEqual({ is: 'atLeast', n: 1, of: [conditionA, conditionB] });
  });

  it('narrows a group to one of its kinds', () => {
    const condition = translateFilter(nodeFilter(['Instrument']), { asAgreement: { subjects: { has: 'LABOUR' } } });
    expect(condition).toEqual({
      is: 'and',
      of: [property('kind', { op: 'in', values: ['Agreement'] }), property('subjects', { op: 'has', value: 'LABOUR' })],
    });
  });

  it('asks where a thing is written and how it is known', () => {
    expect(law({ not: { evidence: { passageKinds: ['NARRATIVE'], sources: null } } })).toEqual({
      is: 'not',
      of: { is: 'evidence', passageKinds: ['NARRATIVE'] },
    });
    expect(law({ statements: { property: 'adopted', status: ['DISPUTED'] } })).toEqual({
      is: 'statement',
      property: 'adopted',
      statuses: ['DISPUTED'],
    });
    expect(law({ issuedBy: { some: { edge: { disputed: false } } } })).toMatchObject({
      edge: property('disputed', { op: 'eq', value: false }),
    });
  });

  it('finds by NOT_STATED what is stored as absent, only on kinds that show it so', () => {
    const condition = translateFilter(nodeFilter(['Agreement']), { form: { eq: 'NOT_STATED' } });
    expect(condition).toMatchObject({
      is: 'or',
      of: [
        {},
        {
          is: 'and',
          of: [property('form', { op: 'isNull', value: true }), property('kind', { op: 'in', values: ['Agreement'] })],
        },
      ],
    });
  });

  it('takes a boolean list as alternatives', () => {
    expect(law({ availableOnline: { in: [true, false] } })).toMatchObject({ is: 'or', of: [{}, {}] });
  });

  it('refuses to compare with null, which could mean two things', () => {
    expect(codeOf(() => law({ number: { eq: null } }))).toBe('FILTER_INVALID');
  });

  it('refuses a count without a number', () => {
    expect(codeOf(() => law({ provisions: { count: {} } }))).toBe('FILTER_INVALID');
  });

  it('nests eight levels and no more', () => {
    expect(codeOf(() => law(nested(7)))).toBe('no error');
    expect(codeOf(() => law(nested(8)))).toBe('FILTER_TOO_DEEP');
  });

  it('holds two hundred tests and no more', () => {
    const many = (count: number): FilterInput => ({
      or: Array.from({ length: count }, () => ({ number: { eq: '1' } })),
    });
    expect(codeOf(() => law(many(200)))).toBe('no error');
    expect(codeOf(() => law(many(201)))).toBe('FILTER_TOO_LARGE');
  });
});
