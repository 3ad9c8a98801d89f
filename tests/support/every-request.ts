/** Every form of request the compiler can be given, told from the tables: each list with each test of each property, each end of each relationship. */
import { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from '../../src/graph/projection/passage-and-source-properties.ts';
import type { Condition, EdgesRequest, Hop, ListRequest, PropertyTest } from '../../src/graph/query/request.ts';
import type { GraphSnapshot, SnapshotNode, StoredValue } from '../../src/graph/snapshot.ts';
import {
  COMMON_PROPERTIES,
  type EndName,
  KINDS,
  ownPropertiesOf,
  type PartialDate,
  type PropertyDef,
  type PropertyType,
  propertiesOfGroup,
  RELATIONSHIPS,
} from '../../src/model/index.ts';

type Unpaged<T> = Omit<T, 'page'>;

/** Lists of every end, each property tested in every way that its type allows, with values the graph holds. */
export function everyList(snapshot: GraphSnapshot): readonly Unpaged<ListRequest>[] {
  return everyEnd().flatMap(({ of, properties }) => {
    const nodes = snapshot.nodes.filter(({ labels }) => labels.includes(of));
    const plain: Unpaged<ListRequest> = { of, orderBy: [], total: true };
    const tested = properties.map(
      (property): Unpaged<ListRequest> => ({
        ...plain,
        orderBy: isOrderable(property.type) ? [{ property: property.name, direction: 'DESC' }] : [],
        // Every test of the property in one statement: each part must be right for the sum to be.
        where: { is: 'atLeast', n: 2, of: testsOf(property, nodes) },
      }),
    );
    const isEntity = of !== 'Source' && of !== 'Passage';
    const others: readonly Condition[] = isEntity
      ? [evidence, { is: 'statement', statuses: ['INFERRED', 'DISPUTED'] }]
      : [];
    return [
      plain,
      ...(isEntity ? [{ ...plain, asOf: '2020-06' as PartialDate }] : []),
      ...others.map((where) => ({ ...plain, where })),
      ...tested,
    ];
  });
}

const evidence: Condition = { is: 'not', of: { is: 'evidence', passageKinds: ['NARRATIVE', 'SUMMARY'] } };

/** Own properties are asked of their kind, those of a group of the group, common ones of all. */
function everyEnd(): readonly { readonly of: EndName; readonly properties: readonly PropertyDef[] }[] {
  const own = (
    of: EndName,
    properties: readonly PropertyDef[],
  ): { of: EndName; properties: readonly PropertyDef[] } => ({ of, properties });
  const ofGroups = new Set(propertiesOfGroup('Instrument').map(({ name }) => name));
  return [
    own('Entity', COMMON_PROPERTIES),
    own('Instrument', propertiesOfGroup('Instrument').slice(COMMON_PROPERTIES.length)),
    own('Actor', []),
    own('Source', SOURCE_PROPERTIES),
    own('Passage', PASSAGE_PROPERTIES),
    ...KINDS.map((kind) =>
      own(
        kind,
        ownPropertiesOf(kind).filter(({ name }) => kind === 'Provision' || !ofGroups.has(name)),
      ),
    ),
  ];
}

function isOrderable({ is }: PropertyType): boolean {
  return !is.endsWith('List') && is !== 'claims';
}

function testsOf({ name, type }: PropertyDef, nodes: readonly SnapshotNode[]): readonly Condition[] {
  const present = nodes.flatMap(({ properties }) => (properties[name] === undefined ? [] : [properties[name]]));
  const values = [present[0], present.at(-1)].filter((value) => value !== undefined);
  const tests: readonly PropertyTest[] = [
    { op: 'isNull', value: true },
    { op: 'isNull', value: false },
    ...values.flatMap((value) => testsWith(type, value)),
  ];
  return tests.map((test): Condition => ({ is: 'property', property: name, test }));
}

function testsWith({ is }: PropertyType, value: StoredValue): readonly PropertyTest[] {
  if (is === 'claims') return [];
  if (is.endsWith('List')) {
    const list = value as readonly (string | number)[];
    return [
      { op: 'has', value: list[0] ?? '' },
      { op: 'hasAny', values: list },
    ];
  }
  const scalar = value as string | number;
  const equal: readonly PropertyTest[] = [
    { op: 'eq', value: scalar },
    { op: 'ne', value: scalar },
  ];
  if (is === 'bool') return equal;
  const many: readonly PropertyTest[] = [...equal, { op: 'in', values: [scalar] }];
  if (is === 'text')
    return [
      ...many,
      { op: 'contains', value: String(scalar).slice(1, 5) },
      { op: 'startsWith', value: String(scalar).slice(0, 4) },
    ];
  if (is === 'int' || is === 'float')
    return [...many, { op: 'from', value: scalar as number }, { op: 'to', value: scalar as number }];
  if (is !== 'date') return many;
  const date = scalar as PartialDate;
  return [
    ...many,
    { op: 'from', value: date },
    { op: 'to', value: date },
    { op: 'certainlyAfter', value: date },
    { op: 'certainlyBy', value: date },
    { op: 'precision', value: 'YEAR' },
  ];
}

/** Both ends of every relationship. */
export const everyHop: readonly Hop[] = RELATIONSHIPS.flatMap((row) => [
  { row, direction: 'OUT', targets: row.to } as const,
  { row, direction: 'IN', targets: row.from } as const,
]);

/** Every end as a field: with a filter on its nodes, one on its edges, an order and a total. */
export function everyEdges(hop: Hop): readonly Unpaged<EdgesRequest>[] {
  const named: Condition = {
    is: 'property',
    property: hop.targets.includes('Passage') ? 'label' : 'name',
    test: { op: 'contains', value: 'a' },
  };
  const edgeTests = hop.row.properties.map(
    ({ name }): Condition => ({ is: 'property', property: name, test: { op: 'isNull', value: false } }),
  );
  const stated: Condition = { is: 'property', property: 'basis', test: { op: 'eq', value: 'STATED' } };
  const property = hop.targets.includes('Passage') ? 'order' : 'name';
  return [
    { hop, orderBy: [], total: true },
    {
      hop,
      where: named,
      edgeWhere: { is: 'or', of: [stated, ...edgeTests] },
      orderBy: [{ property, direction: 'DESC' }],
      total: true,
    },
  ];
}

/** Every end as a filter on what stands before it: some, none, count, countDistinct, each with and without conditions. */
export function everyQuantified(hop: Hop): Condition {
  const edge: Condition = { is: 'property', property: 'basis', test: { op: 'eq', value: 'STATED' } };
  return {
    is: 'atLeast',
    n: 2,
    of: [
      { is: 'some', hop, edge },
      { is: 'none', hop },
      { is: 'count', hop, test: { gte: 1, lte: 2 } },
      { is: 'countDistinct', hop, edge, test: { eq: 2 } },
    ],
  };
}
