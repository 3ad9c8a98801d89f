/** What the compiler writes: one text for one shape, every value a parameter, and cursors that fit only their own list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfCondition } from '../../src/graph/query/as-of.ts';
import { compileEdges } from '../../src/graph/query/compile-edges.ts';
import { compileList } from '../../src/graph/query/compile-list.ts';
import { compileRelations } from '../../src/graph/query/compile-relations.ts';
import { decodeCursor, encodeCursor } from '../../src/graph/query/cursor.ts';
import type { Condition, Hop, ListRequest } from '../../src/graph/query/request.ts';
import { RequestError } from '../../src/graph/query/request-error.ts';
import { parametersOf, parseStatement } from '../../src/graph/query/statement-files.ts';
import { KINDS, type PartialDate, propertiesOf, RELATIONSHIPS } from '../../src/model/index.ts';
import { randomEdges, randomList } from '../support/random-request.ts';

const row = RELATIONSHIPS.find(({ type }) => type === 'HOLDS');
if (!row) throw new Error('no HOLDS');
const hop: Hop = { row, direction: 'OUT', targets: row.to };
const list = (where: Condition, more: Partial<ListRequest> = {}) =>
  compileList({ of: 'Agency', where, orderBy: [], page: { first: 10 }, total: true, ...more });
const nameIs = (value: string): Condition => ({ is: 'property', property: 'name', test: { op: 'eq', value } });
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof RequestError ? error.code : String(error);
  }
};

describe('a compiled statement', () => {
  it('has the same text for other values, so that an engine plans it once', () => {
    const a = list({ is: 'some', hop, node: nameIs('one') });
    const b = list({ is: 'some', hop, node: nameIs("two' OR true //") });
    expect(b.page.statement).toEqual(a.page.statement);
    expect(b.summary?.statement).toEqual(a.summary?.statement);
    expect(b.page.params).not.toEqual(a.page.params);
  });

  it('holds no value of the request, whatever the request', () => {
    fc.assert(
      fc.property(randomList, (request) => {
        const { text } = compileList({ ...request, page: { first: 7 } }).page.statement;
        expect(text).not.toMatch(/"|Roads|roads|Дорога|961|2011|text#|STATED|LIMIT \d/);
      }),
    );
  });

  it('names every parameter that it uses, and no other', () => {
    fc.assert(
      fc.property(randomEdges, (request) => {
        const { statement, params } = compileEdges({ ...request, page: { last: 3 } }).compiled(['a/b']);
        const used = new Set([...statement.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
        expect(used).toEqual(new Set(Object.keys(params)));
      }),
    );
  });

  it('labels every node it matches and never writes a bare one', () => {
    const { text } = list({ is: 'count', hop, node: nameIs('x'), test: { gte: 2 } }).page.statement;
    expect(text).toContain('MATCH (n:Entity:Agency)');
    expect(text).toContain('COUNT { MATCH (n)-[r1:HOLDS]->(m2:Entity:Responsibility) WHERE m2.nameKey = $p1 } >= $p2');
  });
});

describe('a request that cannot be answered', () => {
  it('names an unknown property, an unknown type, a test that does not apply, a page without a size', () => {
    expect(codeOf(() => list({ is: 'property', property: 'colour', test: { op: 'isNull', value: true } }))).toBe(
      'PROPERTY_UNKNOWN',
    );
    expect(
      codeOf(() => compileRelations({ types: ['LIKES'], direction: 'OUT', page: { first: 1 }, total: false })),
    ).toBe('TYPE_UNKNOWN');
    expect(codeOf(() => list({ is: 'property', property: 'name', test: { op: 'from', value: 3 } }))).toBe(
      'TEST_INVALID',
    );
    expect(codeOf(() => list(nameIs('x'), { orderBy: [{ property: 'aliases', direction: 'ASC' }] }))).toBe(
      'TEST_INVALID',
    );
    expect(codeOf(() => list(nameIs('x'), { page: {} }))).toBe('PAGE_INVALID');
    expect(codeOf(() => list(nameIs('x'), { page: { first: 1, last: 1 } }))).toBe('PAGE_INVALID');
  });
});

describe('a cursor', () => {
  const orderBy = [{ property: 'name', direction: 'ASC' }] as const;
  const page = list(nameIs('x'), { orderBy }).toPage([{ node: { id: 'a/b', kind: 'Agency', nameKey: 'x' } }], null);
  const after = page.pageInfo.endCursor ?? '';

  it('continues its own list, also with another page size', () => {
    expect(codeOf(() => list(nameIs('x'), { orderBy, page: { first: 3, after } }))).toBe('nothing thrown');
  });

  it.each<[string, () => unknown]>([
    ['another filter', () => list(nameIs('y'), { orderBy, page: { first: 3, after } })],
    [
      'another order',
      () => list(nameIs('x'), { orderBy: [{ property: 'name', direction: 'DESC' }], page: { first: 3, after } }),
    ],
    ['another list', () => list(nameIs('x'), { of: 'Country', orderBy, page: { first: 3, after } })],
    ['another date', () => list(nameIs('x'), { orderBy, asOf: '2020' as PartialDate, page: { first: 3, after } })],
    ['a relationship field', () => compileEdges({ hop, orderBy, page: { first: 3, after }, total: false })],
  ])('is refused by %s', (_name, act) => {
    expect(codeOf(act)).toBe('CURSOR_INVALID');
  });

  it('that is garbage is refused with a remedy, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(codeOf(() => decodeCursor(text, 'seal', 1))).toBe('CURSOR_INVALID');
        },
      ),
    );
  });

  it('gives back the keys it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))), (keys) => {
        expect(decodeCursor(encodeCursor(keys, 'seal'), 'seal', keys.length)).toEqual(keys);
      }),
    );
  });
});

describe('asOf', () => {
  it('tests properties that only the kinds it means have, so that none is left out by another kind of date', () => {
    const names = [
      ...JSON.stringify(asOfCondition('Entity', '2020' as PartialDate)).matchAll(/"property":"(\w+)"/g),
    ].map(([, name]) => name ?? '');
    const kindsWith = (name: string): readonly string[] =>
      KINDS.filter((kind) => propertiesOf(kind).some((property) => property.name === name));
    const expected: Readonly<Record<string, readonly string[]>> = {
      signed: ['Agreement'],
      established: ['Agency', 'Organization', 'Forum'],
      started: ['Programme'],
      ended: ['Programme'],
      date: ['Event'],
      published: ['Assessment', 'Publication'],
      period: ['Statistic'],
    };
    for (const name of new Set(names)) {
      const instruments = ['Law', 'Decree', 'Order', 'Regulation', 'Policy', 'Agreement'];
      // A programme's stage is a text of its own and meets none of the stages of an agreement.
      expect(kindsWith(name), name).toEqual(
        name === 'stage' ? ['Agreement', 'Programme'] : (expected[name] ?? instruments),
      );
    }
  });
});

describe('a file of cypher/', () => {
  const content =
    '// What it answers.\n// Parameters:\n//   ids: list of string\n//     in any order\n// Columns:\n//   id: string\n//   n: integer\nRETURN 1 AS id, 2 AS n\n';

  it('tells its columns and parameters in its opening comment, which is not sent', () => {
    expect(parseStatement('x', content)).toEqual({ name: 'x', text: 'RETURN 1 AS id, 2 AS n', columns: ['id', 'n'] });
    expect(parametersOf(content)).toEqual(['ids']);
  });

  it('without columns is refused by its name', () => {
    expect(() => parseStatement('nameless', 'RETURN 1 AS id')).toThrow('cypher/nameless.cypher');
  });
});
