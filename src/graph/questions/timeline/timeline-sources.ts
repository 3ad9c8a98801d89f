/** What dates of the graph a timeline shows, and what each says happened: one table of properties, one of relations. */
import type { EndName } from '../../../model/index.ts';

/** In the order in which happenings of one date are told. */
export const TIMELINE_KINDS = [
  'ADOPTED',
  'REGISTERED',
  'UPDATED',
  'SIGNED',
  'RATIFIED',
  'APPROVED',
  'IN_FORCE',
  'REPEALED',
  'CEASED',
  'EVENT',
  'STATISTIC',
  'PUBLISHED',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A dated property of an entity, `n` in Cypher. */
export interface PropertySource {
  readonly is: 'property';
  readonly kind: TimelineKind;
  readonly of: readonly EndName[];
  readonly property: string;
  /** The property that ends what `property` begins. */
  readonly end?: string;
  /** Which of them, as a fixed condition on `n`. */
  readonly where?: string;
  /** What happened, as a sentence about `{from}`. */
  readonly sentence: string;
}

/** A dated relation `r` from `a` to `b`, or one that happened when the act `a` was adopted. */
export interface RelationSource {
  readonly is: 'relation';
  readonly kind: TimelineKind;
  readonly type: string;
  /** The relation's own property; null where the adoption of `a` dates it. */
  readonly property: string | null;
  /** To which end it happened. */
  readonly entity: 'from' | 'to';
  /** Which of them, as a fixed condition on `a`, `r` and `b`. */
  readonly where?: string;
  readonly sentence: string;
}

export type TimelineSource = PropertySource | RelationSource;

const of = (
  kind: TimelineKind,
  ends: readonly EndName[],
  property: string,
  sentence: string,
  more: Pick<PropertySource, 'end' | 'where'> = {},
): PropertySource => ({ is: 'property', kind, of: ends, property, sentence, ...more });

const over = (
  kind: TimelineKind,
  type: string,
  property: string | null,
  entity: 'from' | 'to',
  sentence: string,
  where?: string,
): RelationSource => ({
  is: 'relation',
  kind,
  type,
  property,
  entity,
  sentence,
  ...(where === undefined ? {} : { where }),
});

/** One happening shows once: where a relation tells it better, its `where` or the property's leaves the other out. */
export const TIMELINE_SOURCES: readonly TimelineSource[] = [
  of('ADOPTED', ['Instrument'], 'adopted', '{from} was adopted.', {
    where: 'COUNT { MATCH (n)<-[:APPROVES]-(x:Entity) WHERE x.adopted = n.adopted } = 0',
  }),
  over('ADOPTED', 'ISSUED', 'date', 'to', '{from} signed {to}.', '(b.adopted IS NULL OR b.adopted <> r.date)'),
  over('REGISTERED', 'REGISTERED_WITH', 'date', 'from', '{from} was registered with {to}.'),
  of('UPDATED', ['Instrument'], 'lastUpdated', '{from} was last updated.'),
  of('SIGNED', ['Agreement'], 'signed', '{from} was signed.'),
  over(
    'SIGNED',
    'PARTY_TO',
    'signed',
    'to',
    '{from} signed {to}.',
    '(b.signed IS NULL OR b.signedFrom < r.signedFrom OR b.signedTo > r.signedTo)',
  ),
  over('RATIFIED', 'RATIFIES', null, 'to', '{from} ratified {to}.'),
  over(
    'RATIFIED',
    'PARTY_TO',
    'ratified',
    'to',
    '{from} ratified {to}.',
    'COUNT { MATCH (b)<-[:RATIFIES]-(x:Entity) WHERE x.country = a.id AND x.adoptedFrom >= r.ratifiedFrom AND x.adoptedTo <= r.ratifiedTo } = 0',
  ),
  over('APPROVED', 'APPROVES', null, 'to', '{from} approved {to}.'),
  over('IN_FORCE', 'PARTY_TO', 'inForce', 'to', '{to} entered into force for {from}.'),
  of('REPEALED', ['Instrument'], 'repealedOn', '{from} was repealed.', {
    where:
      "n.legalForce <> 'CEASED' AND COUNT { MATCH (n)<-[q:REPEALS]-(:Entity) WHERE q.effective = n.repealedOn AND q.extent IS NULL } = 0",
  }),
  over('REPEALED', 'REPEALS', 'effective', 'to', '{from} repealed {to}.', 'r.extent IS NULL'),
  over('REPEALED', 'REPEALS', 'effective', 'to', '{from} repealed a part of {to}.', 'r.extent IS NOT NULL'),
  of('CEASED', ['Instrument'], 'repealedOn', '{from} ceased to apply.', { where: "n.legalForce = 'CEASED'" }),
  over('CEASED', 'PARTY_TO', 'withdrawn', 'to', '{from} withdrew from {to}.'),
  of('EVENT', ['Event'], 'date', '{from} took place.', { end: 'endDate' }),
  of('EVENT', ['Agency', 'Organization', 'Forum'], 'established', '{from} was established.'),
  over(
    'EVENT',
    'ESTABLISHES',
    'date',
    'to',
    '{from} established {to}.',
    '(b.established IS NULL OR b.established <> r.date)',
  ),
  of('EVENT', ['Programme'], 'started', '{from} began or was to begin.'),
  of('EVENT', ['Programme'], 'ended', '{from} ended or was to end.'),
  over('EVENT', 'MEMBER_OF', 'since', 'from', '{from} joined {to}.'),
  of('STATISTIC', ['Statistic'], 'period', 'A figure for this time: {from}.', { end: 'periodEnd' }),
  of('PUBLISHED', ['Publication', 'Assessment'], 'published', '{from} was published.'),
];

export function kindRank(kind: TimelineKind): number {
  return TIMELINE_KINDS.indexOf(kind);
}
