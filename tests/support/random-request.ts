/** Conditions, orders and lists drawn by fast-check over the kinds of the random corpora. */
import fc from 'fast-check';
import type { Condition, EdgesRequest, Hop, ListRequest, Order, PropertyTest } from '../../src/graph/query/request.ts';
import {
  type EndName,
  KIND_GROUPS,
  type Kind,
  kindsOf,
  type PartialDate,
  type PropertyDef,
  type PropertyType,
  propertiesOf,
  propertiesOfGroup,
  RELATIONSHIPS,
} from '../../src/model/index.ts';
import { RANDOM_KINDS, valueFor } from './random-corpus.ts';

const hops: readonly Hop[] = RELATIONSHIPS.filter(
  ({ to, from }) => !to.includes('Passage') && !from.includes('Source'),
).flatMap((row) => [
  { row, direction: 'OUT', targets: row.to } as const,
  { row, direction: 'IN', targets: row.from } as const,
]);

function definitionsOf(end: EndName): readonly PropertyDef[] {
  return end in KIND_GROUPS ? propertiesOfGroup(end as keyof typeof KIND_GROUPS) : propertiesOf(end as Kind);
}

function hopsFrom(end: EndName): readonly Hop[] {
  const kinds = kindsOf(end);
  return hops.filter(({ row, direction }) =>
    (direction === 'OUT' ? row.from : row.to).some((each) => kindsOf(each).some((kind) => kinds.includes(kind))),
  );
}

export function testFor(type: PropertyType): fc.Arbitrary<PropertyTest> {
  const value = valueFor(type) as fc.Arbitrary<never>;
  const isNull = fc.boolean().map((absent): PropertyTest => ({ op: 'isNull', value: absent }));
  const of = (...ops: readonly string[]): fc.Arbitrary<PropertyTest> =>
    fc.record({ op: fc.constantFrom(...ops), value }) as unknown as fc.Arbitrary<PropertyTest>;
  const many = fc.array(value, { maxLength: 3 }).map((values): PropertyTest => ({ op: 'in', values }));
  switch (type.is) {
    case 'text':
      return fc.oneof(isNull, of('eq', 'ne', 'contains', 'startsWith'), many);
    case 'int':
    case 'float':
      return fc.oneof(isNull, of('eq', 'ne', 'from', 'to'), many);
    case 'date': {
      const precision = fc
        .constantFrom('YEAR', 'MONTH', 'DAY')
        .map((each): PropertyTest => ({ op: 'precision', value: each }));
      return fc.oneof(
        isNull,
        of('eq', 'ne', 'from', 'to', 'beginsFrom', 'lastsUntil', 'certainlyAfter', 'certainlyBy'),
        many,
        precision,
      );
    }
    case 'bool':
      return fc.oneof(isNull, of('eq', 'ne'));
    case 'enum':
    case 'vocab':
    case 'ref':
      return fc.oneof(isNull, of('eq', 'ne'), many);
    case 'textList':
    case 'intList':
    case 'vocabList': {
      const element = (valueFor(type) as fc.Arbitrary<readonly (string | number)[]>).filter(({ length }) => length > 0);
      const has = element.map(([first = 0]): PropertyTest => ({ op: 'has', value: first }));
      return fc.oneof(
        isNull,
        has,
        element.map((values): PropertyTest => ({ op: 'hasAny', values })),
      );
    }
    case 'claims':
      return isNull;
  }
}

const evidence: fc.Arbitrary<Condition> = fc
  .record(
    {
      passages: fc.subarray(['text#p0', 'text#p1', 'text#p2', 'text#p9']),
      sources: fc.subarray(['text', 'other']),
      passageKinds: fc.subarray(['SECTION', 'NARRATIVE', 'FOOTNOTE']),
    },
    { requiredKeys: [] },
  )
  .map((keys) => ({ is: 'evidence', ...keys }));

function statementOf(end: EndName): fc.Arbitrary<Condition> {
  const names = definitionsOf(end)
    .map(({ name }) => name)
    .filter((name) => name !== 'formerIds');
  return fc
    .record({
      property: fc.option(fc.constantFrom(...names), { nil: undefined }),
      statuses: fc.subarray(['STATED', 'INFERRED', 'DISPUTED']),
    })
    .map(({ property, statuses }) => ({ is: 'statement', ...(property === undefined ? {} : { property }), statuses }));
}

/** Conditions over nodes of an end, `depth` levels of nesting at most. */
export function randomCondition(end: EndName, depth = 3): fc.Arbitrary<Condition> {
  const property = fc
    .constantFrom(...definitionsOf(end))
    .chain(({ name, type }) => testFor(type).map((test): Condition => ({ is: 'property', property: name, test })));
  const leaf = fc.oneof(
    { weight: 6, arbitrary: property },
    { weight: 1, arbitrary: evidence },
    { weight: 1, arbitrary: statementOf(end) },
  );
  if (depth === 0) return leaf;
  const inner = fc.constant(null).chain(() => randomCondition(end, depth - 1));
  const list = fc.array(inner, { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('and', 'or'), of: list }) },
    { weight: 1, arbitrary: inner.map((of): Condition => ({ is: 'not', of })) },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant('atLeast'),
        n: fc.integer({ min: 0, max: 3 }),
        of: list,
      }),
    },
    { weight: 3, arbitrary: quantified(end, depth) },
  );
}

function quantified(end: EndName, depth: number): fc.Arbitrary<Condition> {
  return fc.constantFrom(...hopsFrom(end)).chain((hop) =>
    fc.record({
      is: fc.constantFrom('some', 'none', 'count', 'countDistinct'),
      hop: fc.constant(hop),
      node: fc.option(targetCondition(hop, depth - 1), { nil: undefined }),
      edge: fc.option(randomEdgeCondition(hop), { nil: undefined }),
      test: fc.record({ eq: fc.nat(3), gte: fc.nat(3), lte: fc.nat(3) }, { requiredKeys: [] }),
    }),
  ) as unknown as fc.Arbitrary<Condition>;
}

/** Several targets accept each one's keys. */
function targetCondition(hop: Hop, depth: number): fc.Arbitrary<Condition> {
  return fc.constantFrom(...hop.targets).chain((target) => randomCondition(target, depth));
}

export function randomEdgeCondition(hop: Hop): fc.Arbitrary<Condition> {
  const basis = fc
    .constantFrom('STATED', 'INFERRED')
    .map((value): Condition => ({ is: 'property', property: 'basis', test: { op: 'eq', value } }));
  const disputed = fc
    .boolean()
    .map((value): Condition => ({ is: 'property', property: 'disputed', test: { op: 'eq', value } }));
  const own = hop.row.properties.map(({ name, type }) =>
    testFor(type).map((test): Condition => ({ is: 'property', property: name, test })),
  );
  const leaf = fc.oneof(basis, disputed, evidence, ...own);
  return fc.oneof(
    leaf,
    leaf.map((of): Condition => ({ is: 'not', of })),
  );
}

function randomOrder(end: EndName): fc.Arbitrary<readonly Order[]> {
  const orderable = definitionsOf(end)
    .filter(({ type }) => !type.is.endsWith('List') && type.is !== 'claims')
    .map(({ name }) => name);
  return fc.uniqueArray(
    fc.record({
      property: fc.constantFrom(...orderable, 'kind', 'id'),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    }),
    { maxLength: 3, selector: ({ property }) => property },
  );
}

const end: fc.Arbitrary<EndName> = fc.constantFrom('Entity', 'Instrument', 'Actor', ...RANDOM_KINDS);
const asOf = fc.option(fc.constantFrom('2011' as PartialDate, '2011-07-22' as PartialDate, '2012-06' as PartialDate), {
  nil: undefined,
});

/** A list without its page. */
export const randomList: fc.Arbitrary<Omit<ListRequest, 'page'>> = end.chain((of) =>
  fc
    .record({
      where: fc.option(randomCondition(of), { nil: undefined }),
      orderBy: randomOrder(of),
      asOf,
      total: fc.boolean(),
    })
    .map(({ where, asOf: date, ...rest }) => ({
      of,
      ...rest,
      ...(where ? { where } : {}),
      ...(date ? { asOf: date } : {}),
    })),
);

const datesOf = (of: EndName): readonly PropertyDef[] => definitionsOf(of).filter(({ type }) => type.is === 'date');

/** A list in the order of a date, from a day on, without its page. */
export const randomListFromADay: fc.Arbitrary<Omit<ListRequest, 'page'>> = fc
  .constantFrom(...(['Entity', 'Instrument', 'Actor', ...RANDOM_KINDS] as const).filter((of) => datesOf(of).length > 0))
  .chain((of) => fc.constantFrom(...datesOf(of)).map(({ name, type }) => ({ of, name, type })))
  .chain(({ of, name, type }) =>
    fc
      .record({
        day: valueFor(type) as fc.Arbitrary<PartialDate>,
        others: fc.array(randomCondition(of, 1), { maxLength: 2 }),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const),
        ties: randomOrder(of),
        total: fc.boolean(),
      })
      .map(({ day, others, direction, ties, total }) => ({
        of,
        where: { is: 'and', of: [...others, { is: 'property', property: name, test: { op: 'from', value: day } }] },
        orderBy: [{ property: name, direction }, ...ties.filter(({ property }) => property !== name)],
        total,
      })),
  );

/** A relationship field without its page. */
export const randomEdges: fc.Arbitrary<Omit<EdgesRequest, 'page'>> = fc.constantFrom(...hops).chain((hop) =>
  fc
    .record({
      where: fc.option(targetCondition(hop, 1), { nil: undefined }),
      edgeWhere: fc.option(randomEdgeCondition(hop), { nil: undefined }),
      orderBy: hop.targets.length === 1 ? randomOrder(hop.targets[0] ?? 'Entity') : randomOrder('Entity'),
      total: fc.boolean(),
    })
    .map(({ where, edgeWhere, ...rest }) => ({
      hop,
      ...rest,
      ...(where ? { where } : {}),
      ...(edgeWhere ? { edgeWhere } : {}),
    })),
);
