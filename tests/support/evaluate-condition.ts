/** What a condition means, told plainly over a snapshot in memory: the judge of what the compiler makes of it. */
import { textKey } from '../../src/graph/projection/text-key.ts';
import type { Condition, CountTest, Hop, PropertyTest } from '../../src/graph/query/request.ts';
import type { GraphSnapshot, SnapshotNode, SnapshotRelation, StoredValue } from '../../src/graph/snapshot.ts';
import { dayRange, type Kind, type PartialDate, parsePartialDate, propertiesOf } from '../../src/model/index.ts';

export interface SnapshotIndex {
  readonly nodes: ReadonlyMap<string, SnapshotNode>;
  readonly out: ReadonlyMap<string, readonly SnapshotRelation[]>;
  readonly into: ReadonlyMap<string, readonly SnapshotRelation[]>;
}
type Quantified = Extract<Condition, { readonly hop: Hop }>;

export function indexSnapshot({ nodes, relations }: GraphSnapshot): SnapshotIndex {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    out: groupBy(relations, ({ from }) => from),
    into: groupBy(relations, ({ to }) => to),
  };
}

function groupBy(
  relations: readonly SnapshotRelation[],
  keyOf: (relation: SnapshotRelation) => string,
): ReadonlyMap<string, readonly SnapshotRelation[]> {
  const groups = new Map<string, SnapshotRelation[]>();
  for (const relation of relations) groups.set(keyOf(relation), [...(groups.get(keyOf(relation)) ?? []), relation]);
  return groups;
}

export function evaluateCondition(
  condition: Condition,
  index: SnapshotIndex,
  subject: SnapshotNode | SnapshotRelation,
): boolean {
  const inner = (part: Condition): boolean => evaluateCondition(part, index, subject);
  switch (condition.is) {
    case 'and':
      return condition.of.every(inner);
    case 'or':
      return condition.of.some(inner);
    case 'not':
      return !inner(condition.of);
    case 'atLeast':
      return condition.of.filter(inner).length >= condition.n;
    case 'property':
      return meetsTest(propertyOf(subject, condition.property), condition.test);
    case 'evidence':
      return meetsEvidence(condition, index, subject);
    case 'statement':
      return meetsStatement(condition, subject);
    case 'some':
    case 'none':
    case 'count':
    case 'countDistinct':
      return meetsQuantified(condition, index, subject);
  }
}

/** The relations of a hop from a node, each with its target. */
export function followHop(
  hop: Hop,
  index: SnapshotIndex,
  start: string,
): readonly (readonly [SnapshotRelation, SnapshotNode])[] {
  const relations = (hop.direction === 'OUT' ? index.out : index.into).get(start) ?? [];
  return relations.flatMap((relation) => {
    const target = index.nodes.get(hop.direction === 'OUT' ? relation.to : relation.from);
    const fits =
      relation.type === hop.row.type && target !== undefined && hop.targets.some((end) => target.labels.includes(end));
    return fits ? [[relation, target] as const] : [];
  });
}

function propertyOf(subject: SnapshotNode | SnapshotRelation, property: string): StoredValue | undefined {
  if ('type' in subject && (property === 'type' || property === 'from' || property === 'to')) return subject[property];
  if ('type' in subject && property === 'disputed') return subject.properties[property] ?? false;
  return subject.properties[property];
}

/** Texts compare by their key; ids, codes and printed dates are keys already. */
function same(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? textKey(a) === textKey(b) : a === b;
}

function meetsTest(value: StoredValue | undefined, test: PropertyTest): boolean {
  if (test.op === 'isNull') return (value === undefined) === test.value;
  if (value === undefined) return false;
  const list = Array.isArray(value) ? (value as readonly (string | number)[]) : [];
  switch (test.op) {
    case 'eq':
      return same(value, test.value);
    case 'ne':
      return !same(value, test.value);
    case 'in':
      return test.values.some((each) => same(value, each));
    case 'contains':
      return textKey(String(value)).includes(textKey(test.value));
    case 'startsWith':
      return textKey(String(value)).startsWith(textKey(test.value));
    case 'has':
      return list.some((each) => same(each, test.value));
    case 'hasAny':
      return list.some((each) => test.values.some((wanted) => same(each, wanted)));
    case 'precision':
      return { YEAR: 4, MONTH: 7, DAY: 10 }[test.value] === String(value).length;
    case 'from':
    case 'to':
      return meetsBound(value, test);
    case 'beginsFrom':
      return days(value).from >= dayRange(test.value).from;
    case 'lastsUntil':
      return days(value).from < dayRange(test.value).from && days(value).to >= dayRange(test.value).from;
    case 'certainlyAfter':
      return days(value).from > dayRange(test.value).to;
    case 'certainlyBy':
      return days(value).to <= dayRange(test.value).from;
  }
}

function meetsBound(value: StoredValue, { op, value: bound }: Extract<PropertyTest, { op: 'from' | 'to' }>): boolean {
  if (typeof bound === 'number') return op === 'from' ? Number(value) >= bound : Number(value) <= bound;
  return op === 'from' ? days(value).to >= dayRange(bound).from : days(value).from <= dayRange(bound).to;
}

function days(value: StoredValue): { from: number; to: number } {
  return dayRange(parsePartialDate(String(value)) as PartialDate);
}

function meetsEvidence(
  { passages, sources, passageKinds }: Extract<Condition, { is: 'evidence' }>,
  index: SnapshotIndex,
  { properties }: SnapshotNode | SnapshotRelation,
): boolean {
  return ((properties.evidence ?? []) as readonly string[]).some((id) => {
    const kind = String(index.nodes.get(id)?.properties.kind);
    return (
      (!passages || passages.includes(id)) &&
      (!sources || sources.includes(id.slice(0, id.indexOf('#')))) &&
      (!passageKinds || passageKinds.includes(kind))
    );
  });
}

/** A property has a statement where it has a value or is disputed; without an entry of its own it is known as the entity is. */
function meetsStatement(
  { property, statuses }: Extract<Condition, { is: 'statement' }>,
  { properties }: SnapshotNode | SnapshotRelation,
): boolean {
  const sparse = JSON.parse(String(properties.statements ?? '{}')) as Record<string, { status: string }>;
  const names = propertiesOf(properties.kind as Kind)
    .map(({ name }) => name)
    .filter((name) => name !== 'formerIds');
  const stated = [...new Set([...names.filter((name) => properties[name] !== undefined), ...Object.keys(sparse)])];
  return stated
    .filter((name) => property === undefined || name === property)
    .some((name) => statuses.includes(sparse[name]?.status ?? String(properties.basis)));
}

function meetsQuantified(
  condition: Quantified,
  index: SnapshotIndex,
  { id }: SnapshotNode | SnapshotRelation,
): boolean {
  const { hop, node, edge } = condition;
  const met = followHop(hop, index, id).filter(
    ([relation, target]) =>
      (!node || evaluateCondition(node, index, target)) && (!edge || evaluateCondition(edge, index, relation)),
  );
  switch (condition.is) {
    case 'some':
      return met.length > 0;
    case 'none':
      return met.length === 0;
    case 'count':
      return meetsCount(met.length, condition.test);
    case 'countDistinct':
      return meetsCount(new Set(met.map(([, target]) => target.id)).size, condition.test);
  }
}

function meetsCount(count: number, { eq, gte, lte }: CountTest): boolean {
  return (
    (eq === undefined || count === eq) && (gte === undefined || count >= gte) && (lte === undefined || count <= lte)
  );
}
