/** A source of the timeline as statements: the next happenings behind a place, and how many there are in all. */
import { dayRange } from '../../../model/index.ts';
import { dayNamesOf } from '../../projection/text-key.ts';
import type { CompiledStatement } from '../../query/compile-list.ts';
import { labelCondition, labelsFor, propertyText, whereText } from '../../query/compile-pattern.ts';
import { StatementBuilder } from '../../query/statement-builder.ts';
import type { StoredProperties } from '../../snapshot.ts';
import type { TimelineFilter, TimelinePlace } from './timeline-request.ts';
import { kindRank, type TimelineSource } from './timeline-sources.ts';

/** One happening as a statement returns it; `relation` and `to` only from relations. */
export interface TimelineRow {
  readonly from: StoredProperties;
  readonly to: StoredProperties | null;
  readonly relation: StoredProperties | null;
  readonly earliest: number;
  readonly latest: number;
  readonly key: string;
}

export interface TimelineWindow {
  readonly after: TimelinePlace | null;
  readonly limit: number;
}

export function compileHappenings(
  source: TimelineSource,
  where: TimelineFilter,
  { after, limit }: TimelineWindow,
): CompiledStatement {
  const builder = new StatementBuilder();
  const { match, variables, earliest, latest, key, columns } = shapeOf(source);
  const behind = after ? whereText([behindText(after, kindRank(source.kind), builder)]) : '';
  const text = `${match}${whereText(conditionsOf(source, where, builder))}
WITH ${variables}, ${earliest} AS earliest, ${latest} AS latest, ${key} AS key${behind}
WITH ${variables}, earliest, latest, key ORDER BY earliest, latest, key LIMIT $limit
RETURN ${columns}, earliest, latest, key ORDER BY earliest, latest, key`;
  const statement = {
    name: nameOf('timeline', source),
    text,
    columns: ['from', 'to', 'relation', 'earliest', 'latest', 'key'],
  };
  return { statement, params: { ...builder.params(), limit } };
}

export function compileHappeningCount(source: TimelineSource, where: TimelineFilter): CompiledStatement {
  const builder = new StatementBuilder();
  const { match } = shapeOf(source);
  const text = `${match}${whereText(conditionsOf(source, where, builder))} RETURN count(*) AS total`;
  return { statement: { name: nameOf('count timeline', source), text, columns: ['total'] }, params: builder.params() };
}

function nameOf(what: string, source: TimelineSource): string {
  return `${what} ${source.is === 'property' ? source.of.join('|') : source.type} ${source.property ?? 'adopted'}`;
}

interface Shape {
  readonly match: string;
  readonly variables: string;
  readonly earliest: string;
  readonly latest: string;
  readonly key: string;
  readonly columns: string;
}

function shapeOf(source: TimelineSource): Shape {
  if (source.is === 'property') {
    const days = dayNamesOf(source.property);
    const last = propertyText('n', days.to);
    return {
      match: `MATCH (n${labelsFor(source.of)})`,
      variables: 'n',
      earliest: propertyText('n', days.from),
      latest: source.end === undefined ? last : `coalesce(${propertyText('n', dayNamesOf(source.end).to)}, ${last})`,
      key: `n.id + '~${source.property}'`,
      columns: 'properties(n) AS from, null AS to, null AS relation',
    };
  }
  const [holder, property] = source.property === null ? ['a', 'adopted'] : ['r', source.property];
  const days = dayNamesOf(property);
  return {
    match: `MATCH (a:Entity)-[r:${source.type}]->(b:Entity)`,
    variables: 'a, r, b',
    earliest: propertyText(holder, days.from),
    latest: propertyText(holder, days.to),
    key: `r.id + '~${property}'`,
    columns: 'properties(a) AS from, properties(b) AS to, properties(r) AS relation',
  };
}

function conditionsOf(
  source: TimelineSource,
  where: TimelineFilter,
  builder: StatementBuilder,
): readonly (string | null)[] {
  const { earliest, latest } = shapeOf(source);
  return [
    `${earliest} IS NOT NULL`,
    source.is === 'property' ? labelCondition('n', source.of) : 'r.id IS NOT NULL',
    source.where === undefined ? null : `(${source.where})`,
    where.from === null ? null : `${latest} >= ${builder.value(dayRange(where.from).from)}`,
    where.to === null ? null : `${earliest} <= ${builder.value(dayRange(where.to).to)}`,
    ...aboutText(source, where, builder),
  ];
}

function aboutText(
  source: TimelineSource,
  { country, entity }: TimelineFilter,
  builder: StatementBuilder,
): readonly string[] {
  const ends = source.is === 'property' ? ['n'] : ['a', 'b'];
  const happenedTo = source.is === 'property' ? 'n' : source.entity === 'from' ? 'a' : 'b';
  return [
    ...(country === null ? [] : [inCountry(happenedTo, builder.value(country))]),
    ...(entity === null ? [] : [aboutEntity(ends, happenedTo, builder.value(entity))]),
  ];
}

/** It is the country or belongs to it, or the country or a body of it is a party to it, its place, its maker or its subject. */
export function inCountry(variable: string, country: string): string {
  const ofCountry = `WHERE y.id = ${country} OR y.country = ${country}`;
  const types = 'ASSESSES|CONCERNS|HELD_BY|HELD_IN|LOCATED_IN|MEASURES|PUBLISHED_BY';
  return `(${[
    `${variable}.id = ${country} OR ${variable}.country = ${country}`,
    `COUNT { MATCH (${variable})-[:${types}]->(y:Entity) ${ofCountry} } > 0`,
    `COUNT { MATCH (${variable})<-[:PARTY_TO]-(y:Entity) ${ofCountry} } > 0`,
  ].join(' OR ')})`;
}

/** One of the ends is the entity, or the entity did it. */
export function aboutEntity(ends: readonly string[], happenedTo: string, entity: string): string {
  return `(${[
    ...ends.map((end) => `${end}.id = ${entity}`),
    `COUNT { MATCH (${happenedTo})<-[:ISSUED|PARTY_TO|TAKES_PART_IN]-(z:Entity) WHERE z.id = ${entity} } > 0`,
    `COUNT { MATCH (${happenedTo})-[:HELD_BY|PUBLISHED_BY]->(z:Entity) WHERE z.id = ${entity} } > 0`,
  ].join(' OR ')})`;
}

/** True for what stands behind a place; all happenings of one source are of one rank. */
function behindText(
  { earliest, latest, rank, key }: TimelinePlace,
  ownRank: number,
  builder: StatementBuilder,
): string {
  const [day, lastDay] = [builder.value(earliest), builder.value(latest)];
  const tie = ownRank === rank ? ` OR (latest = ${lastDay} AND key > ${builder.value(key)})` : '';
  const operator = ownRank > rank ? '>=' : '>';
  return `(earliest > ${day} OR (earliest = ${day} AND (latest ${operator} ${lastDay}${tie})))`;
}
