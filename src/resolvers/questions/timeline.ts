/** Resolves `timeline`. */
import { answerTimeline, type GraphReader, type Happening, type TimelineFilter } from '../../graph/index.ts';
import { dayToIso, type PartialDate } from '../../model/index.ts';
import type { QueryResolvers, QueryTimelineArgs } from '../generated/resolver-types.ts';
import { type CitationParent, citations, type NodeParent } from '../parents.ts';
import { sentenceOf } from '../relations/phrase.ts';
import { choicesOf } from '../requests/choices.ts';
import { selectsField } from '../selects-field.ts';
import { checkedFirst } from './checked-first.ts';
import { resolveGrounds } from './grounds.ts';
import { resolveRef } from './resolve-ref.ts';

const DEFAULT_PAGE = 100;

export const timelineResolver: NonNullable<QueryResolvers['timeline']> = async (_root, args, context, info) => {
  const { reader } = context;
  const where = await filterOf(reader, args);
  const page = await answerTimeline(reader, {
    where,
    first: checkedFirst(args.first, DEFAULT_PAGE),
    after: args.after ?? null,
    total: selectsField(info, 'totalCount'),
  });
  const edges = page.items.map(({ cursor, item }) => ({ cursor, node: timelineItem(item) }));
  const facts = page.items.map(({ item }) => ({
    id: item.key,
    status: item.disputed ? ('DISPUTED' as const) : item.basis,
    evidence: item.evidence,
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    // Where nobody asked for the total, nobody reads it.
    totalCount: page.totalCount ?? 0,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    grounds: await resolveGrounds(facts, context, info),
  };
};

async function filterOf(reader: GraphReader, { where }: Partial<QueryTimelineArgs>): Promise<TimelineFilter> {
  const { kinds, from, to, country, entity } = where ?? {};
  const chosen = choicesOf('where.kinds', kinds);
  const [countryRow, entityRow] = await Promise.all([
    country ? resolveRef(reader, country, { argument: 'where.country', kinds: ['Country'] }) : null,
    entity ? resolveRef(reader, entity, { argument: 'where.entity' }) : null,
  ]);
  return {
    kinds: chosen && [...new Set(chosen)].sort(),
    from: from ?? null,
    to: to ?? null,
    country: countryRow?.id ?? null,
    entity: entityRow?.id ?? null,
  };
}

interface TimelineItemParent extends Pick<Happening, 'date' | 'kind' | 'basis' | 'reason' | 'disputed'> {
  readonly date: PartialDate;
  readonly earliest: string;
  readonly latest: string;
  readonly entity: NodeParent;
  readonly text: string;
  readonly evidence: readonly CitationParent[];
}

function timelineItem(item: Happening): TimelineItemParent {
  const { date, kind, basis, reason, disputed, from, to } = item;
  return {
    date,
    kind,
    basis,
    reason,
    disputed,
    earliest: dayToIso(item.earliest),
    latest: dayToIso(item.latest),
    entity: { row: item.entity, asOf: null },
    text: sentenceOf(item.sentence, { from, to, ids: { from: from.id, to: to?.id ?? '' } }),
    evidence: citations(item.evidence),
  };
}
