/** A condition as one Cypher predicate, assembled from the property and relationship tables and fixed fragments; every value a parameter. */
import { type EdgePropertyDef, type EndName, isKind } from '../../model/index.ts';
import { statementKey } from '../projection/project-statements.ts';
import { hopPattern, labelCondition, propertyText, startLabel, whereText } from './compile-pattern.ts';
import { type Access, compileTest } from './compile-test.ts';
import { meaningsOnNodes, typeOnRelation } from './property-definitions.ts';
import type { Condition, CountTest, PropertyTest } from './request.ts';
import { RequestError } from './request-error.ts';
import type { StatementBuilder } from './statement-builder.ts';

/** What a condition speaks of: the variable it has in the statement, and what the tables know of it. */
export type Subject =
  | { readonly is: 'node'; readonly variable: string; readonly ends: readonly EndName[] }
  | { readonly is: 'relation'; readonly variable: string; readonly properties: readonly EdgePropertyDef[] };

type Quantified = Extract<Condition, { is: 'some' | 'none' }> | Extract<Condition, { is: 'count' | 'countDistinct' }>;

/** Safe to stand in WHERE and to be joined by AND and OR; it may be null where it is not true. */
export function compileCondition(condition: Condition, subject: Subject, builder: StatementBuilder): string {
  const inner = (part: Condition): string => compileCondition(part, subject, builder);
  switch (condition.is) {
    case 'and':
      return condition.of.length === 0 ? 'true' : `(${condition.of.map(inner).join(' AND ')})`;
    case 'or':
      return condition.of.length === 0 ? 'false' : `(${condition.of.map(inner).join(' OR ')})`;
    case 'not':
      // Set complement: a test on an absent value is null in Cypher and must count as false before it is turned.
      return `NOT coalesce(${inner(condition.of)}, false)`;
    case 'atLeast': {
      const cases = condition.of.map((part) => `CASE WHEN ${inner(part)} THEN 1 ELSE 0 END`);
      return `${cases.length === 0 ? '0' : cases.join(' + ')} >= ${builder.value(condition.n)}`;
    }
    case 'property':
      return compileProperty(condition.property, condition.test, subject, builder);
    case 'evidence':
      return compileEvidence(condition, subject.variable, builder);
    case 'statement': {
      const keys = condition.statuses.map((status) => statementKey(condition.property ?? '*', status));
      return `any(x IN ${subject.variable}.statementStatus WHERE x IN ${builder.value(keys)})`;
    }
    case 'some':
    case 'none':
    case 'count':
    case 'countDistinct':
      return compileQuantified(condition, subject, builder);
  }
}

function compileProperty(property: string, test: PropertyTest, subject: Subject, builder: StatementBuilder): string {
  const { variable } = subject;
  const access: Access = (name) => propertyText(variable, name);
  if (subject.is === 'relation') {
    const type = typeOnRelation(subject.properties, property);
    return compileTest((name) => relationAccess(variable, name), property, type, test, builder);
  }
  const ofKinds = property === 'kind' ? compileKinds(variable, test, subject.ends) : null;
  if (ofKinds !== null) return ofKinds;
  const meanings = meaningsOnNodes(subject.ends, property);
  if (test.op === 'isNull' || meanings.length === 1) {
    const [first] = meanings;
    return first ? compileTest(access, property, first.type, test, builder) : 'false';
  }
  // Kinds that store one name in different forms are asked apart; a form the test does not apply to meets nothing.
  const parts = meanings.flatMap(({ type, kinds }) => {
    const applies = isApplicable(type.is, test);
    const predicate = applies ? compileTest(access, property, type, test, builder) : 'false';
    return applies ? [`(${variable}.kind IN ${builder.value(kinds ?? [])} AND ${predicate})`] : [];
  });
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

/** Kinds are labels too, and a label is at hand where a property must be fetched. Null for what labels cannot say. */
function compileKinds(variable: string, test: PropertyTest, ends: readonly EndName[]): string | null {
  if (ends.includes('Source') || ends.includes('Passage')) return null;
  const kinds: readonly unknown[] = test.op === 'eq' ? [test.value] : test.op === 'in' ? test.values : [];
  if (kinds.length === 0 || !kinds.every((kind) => typeof kind === 'string' && isKind(kind))) return null;
  return kinds.length === 1
    ? `${variable}:${String(kinds[0])}`
    : `(${kinds.map((kind) => `${variable}:${String(kind)}`).join(' OR ')})`;
}

function relationAccess(variable: string, name: string): string {
  if (name === 'type') return `type(${variable})`;
  if (name === 'from') return `startNode(${variable}).id`;
  if (name === 'to') return `endNode(${variable}).id`;
  return name === 'disputed' ? `coalesce(${variable}.disputed, false)` : propertyText(variable, name);
}

/** Whether a test's values fit a stored form: Grafeo takes '2017' = 2017 for true, Neo4j for false. */
function isApplicable(form: string, test: PropertyTest): boolean {
  const isNumber = form === 'int' || form === 'float' || form === 'intList';
  const value = 'values' in test ? test.values[0] : 'value' in test ? test.value : undefined;
  return value === undefined || (typeof value === 'number') === isNumber || form === 'date';
}

function compileEvidence(
  { passages, sources, passageKinds }: Extract<Condition, { is: 'evidence' }>,
  variable: string,
  builder: StatementBuilder,
): string {
  const tests = [
    ...(passages ? [`${variable}.evidence[i] IN ${builder.value(passages)}`] : []),
    ...(sources ? [`split(${variable}.evidence[i], '#')[0] IN ${builder.value(sources)}`] : []),
    ...(passageKinds ? [`${variable}.evidenceKinds[i] IN ${builder.value(passageKinds)}`] : []),
  ];
  if (tests.length === 0) return `${variable}.evidence IS NOT NULL`;
  return `any(i IN range(0, coalesce(size(${variable}.evidence), 0) - 1) WHERE ${tests.join(' AND ')})`;
}

function compileQuantified(condition: Quantified, subject: Subject, builder: StatementBuilder): string {
  if (subject.is === 'relation') {
    throw new RequestError(
      'TEST_INVALID',
      `"${condition.is}" does not apply to a relationship.`,
      'Ask it of the node.',
    );
  }
  const { hop, node, edge } = condition;
  const [relation, target] = [builder.variable('r'), builder.variable('m')];
  const tests = [
    labelCondition(target, hop.targets),
    node ? compileCondition(node, { is: 'node', variable: target, ends: hop.targets }, builder) : null,
    edge
      ? compileCondition(edge, { is: 'relation', variable: relation, properties: hop.row.properties }, builder)
      : null,
    condition.is === 'countDistinct' ? firstOfParallel(condition, subject.variable, relation, target, builder) : null,
  ];
  const count = `COUNT { MATCH ${hopPattern(subject.variable, relation, target, hop)}${whereText(tests)} }`;
  switch (condition.is) {
    case 'some':
      return `${count} > 0`;
    case 'none':
      return `${count} = 0`;
    case 'count':
    case 'countDistinct':
      return compileCount(count, condition.test, builder);
  }
}

/**
 * Counts a target once, however many relations lead to it. Ids say which is the first of several between two nodes (the one
 * without `~n`); only where the edge is filtered too must the earlier ones be looked at. DISTINCT inside COUNT is not portable.
 */
function firstOfParallel(
  { hop, edge }: Quantified,
  start: string,
  relation: string,
  target: string,
  builder: StatementBuilder,
): string {
  const [from, to] = hop.direction === 'OUT' ? [start, target] : [target, start];
  const isFirst = `${relation}.id = ${from}.id + '~${hop.row.type}~' + ${to}.id`;
  if (!edge) return isFirst;
  const [other, back] = [builder.variable('r'), builder.variable('m')];
  const [left, right] = hop.direction === 'OUT' ? ['<-', '-'] : ['-', '->'];
  const pattern = `(${target})${left}[${other}:${hop.row.type}]${right}(${back}${startLabel(hop)})`;
  const earlier = [
    `${back}.id = ${start}.id`,
    `${other}.id < ${relation}.id`,
    compileCondition(edge, { is: 'relation', variable: other, properties: hop.row.properties }, builder),
  ];
  return `(${isFirst} OR COUNT { MATCH ${pattern}${whereText(earlier)} } = 0)`;
}

/** Each count stands once in the statement: planning a subquery is what costs, and a test on both sides would plan it twice. */
function compileCount(count: string, { eq, gte, lte }: CountTest, builder: StatementBuilder): string {
  const least = Math.max(eq ?? 0, gte ?? 0);
  const most = Math.min(eq ?? Number.MAX_SAFE_INTEGER, lte ?? Number.MAX_SAFE_INTEGER);
  if (eq !== undefined) return `${count} = ${builder.value(least <= most ? eq : -1)}`;
  if (lte === undefined) return `${count} >= ${builder.value(least)}`;
  if (gte === undefined) return `${count} <= ${builder.value(most)}`;
  // Between the two: not farther from their middle than half their distance, doubled to stay whole.
  return `abs(2 * ${count} - ${builder.value(least + most)}) <= ${builder.value(most - least)}`;
}
