/** Answers a question for a timeline: the next happenings of every source, merged in one order. */
import type { PartialDate } from '../../../model/index.ts';
import type { CompiledStatement } from '../../query/compile-list.ts';
import { decodeCursor, encodeCursor, sealOf } from '../../query/cursor.ts';
import { toNodeRow } from '../../query/to-node-row.ts';
import type { GraphReader } from '../../reader/reader.ts';
import { compileHappeningCount, compileHappenings, type TimelineRow } from './compile-timeline.ts';
import { bothKnownBy, itemKnownBy, type KnownBy, propertyKnownBy } from './dated-statement.ts';
import { compileDisputes, type DisputedRow, disputedHappenings } from './disputed-happenings.ts';
import {
  comparePlaces,
  type Happening,
  type TimelineFilter,
  type TimelinePage,
  type TimelinePlace,
  type TimelineQuestion,
} from './timeline-request.ts';
import { kindRank, TIMELINE_SOURCES, type TimelineSource } from './timeline-sources.ts';

export async function answerTimeline(reader: GraphReader, question: TimelineQuestion): Promise<TimelinePage> {
  const { where, first, total } = question;
  const seal = sealOf({ timeline: where });
  const after = question.after === null ? null : placeOf(decodeCursor(question.after, seal, 4));
  const sources = TIMELINE_SOURCES.filter(({ kind }) => where.kinds === null || where.kinds.includes(kind));
  const [pages, disputed, counts] = await Promise.all([
    // One more than the page holds tells whether there is another.
    Promise.all(sources.map((source) => readSource(reader, source, where, { after, limit: first + 1 }))),
    readDisputed(reader, where),
    total ? Promise.all(sources.map((source) => count(reader, compileHappeningCount(source, where)))) : null,
  ]);
  const behind = disputed.filter((place) => after === null || comparePlaces(place, after) > 0);
  const merged = [...pages.flat(), ...behind].sort(comparePlaces);
  return {
    items: merged.slice(0, first).map((item) => ({ cursor: encodeCursor(keysOf(item), seal), item })),
    hasNextPage: merged.length > first,
    hasPreviousPage: after !== null,
    totalCount: counts?.reduce((sum, each) => sum + each, disputed.length) ?? null,
  };
}

async function readSource(
  reader: GraphReader,
  source: TimelineSource,
  where: TimelineFilter,
  window: { readonly after: TimelinePlace | null; readonly limit: number },
): Promise<readonly Happening[]> {
  const { statement, params } = compileHappenings(source, where, window);
  const rows = await reader.read<TimelineRow>(statement, params);
  return rows.map((row) => happening(source, row));
}

async function readDisputed(reader: GraphReader, where: TimelineFilter): Promise<readonly Happening[]> {
  const { statement, params } = compileDisputes(where);
  return disputedHappenings(await reader.read<DisputedRow>(statement, params), where);
}

async function count(reader: GraphReader, { statement, params }: CompiledStatement): Promise<number> {
  const [row] = await reader.read<{ readonly total: number }>(statement, params);
  return row?.total ?? 0;
}

function happening(source: TimelineSource, row: TimelineRow): Happening {
  const { earliest, latest, key } = row;
  const from = toNodeRow(row.from, 'Entity');
  const to = row.to === null ? null : toNodeRow(row.to, 'Entity');
  const dated = source.is === 'relation' && source.property !== null && row.relation ? row.relation : row.from;
  return {
    date: String(dated[source.property ?? 'adopted']) as PartialDate,
    earliest,
    latest,
    rank: kindRank(source.kind),
    key,
    kind: source.kind,
    entity: source.is === 'relation' && source.entity === 'to' && to ? to : from,
    sentence: source.sentence,
    from,
    to,
    ...knownBy(source, row),
  };
}

function knownBy(source: TimelineSource, row: TimelineRow): KnownBy {
  const from = toNodeRow(row.from, 'Entity');
  if (source.is === 'property' || row.relation === null) return propertyKnownBy(from, source.property ?? 'adopted');
  const relation = itemKnownBy({ properties: row.relation });
  return source.property === null ? bothKnownBy(relation, propertyKnownBy(from, 'adopted')) : relation;
}

function keysOf({ earliest, latest, rank, key }: TimelinePlace): readonly (string | number)[] {
  return [earliest, latest, rank, key];
}

function placeOf([earliest, latest, rank, key]: readonly unknown[]): TimelinePlace {
  return { earliest: Number(earliest), latest: Number(latest), rank: Number(rank), key: String(key) };
}
