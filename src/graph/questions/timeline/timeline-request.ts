/** A question for a timeline, and the happenings that answer it. */
import type { PartialDate } from '../../../model/index.ts';
import type { NodeRow } from '../../reader/reader.ts';
import type { TimelineKind } from './timeline-sources.ts';

export interface TimelineFilter {
  /** Null for all. */
  readonly kinds: readonly TimelineKind[] | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Ids. */
  readonly country: string | null;
  readonly entity: string | null;
}

export interface TimelineQuestion {
  readonly where: TimelineFilter;
  readonly first: number;
  readonly after: string | null;
  /** Also count all that the filter meets. */
  readonly total: boolean;
}

/** Where a happening stands in the timeline. No two stand at one place. */
export interface TimelinePlace {
  /** Days as integers: `20110722`. */
  readonly earliest: number;
  readonly latest: number;
  readonly rank: number;
  /** The property or relation that dates it. */
  readonly key: string;
}

export interface Happening extends TimelinePlace {
  readonly date: PartialDate;
  readonly kind: TimelineKind;
  /** What it happened to. */
  readonly entity: NodeRow;
  /** What happened, as a sentence about `{from}` and `{to}`. */
  readonly sentence: string;
  readonly from: NodeRow;
  /** Null where the sentence speaks of one thing only. */
  readonly to: NodeRow | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason: string | null;
  /** Ids of passages. */
  readonly evidence: readonly string[];
  readonly disputed: boolean;
}

export interface TimelinePage {
  readonly items: readonly { readonly cursor: string; readonly item: Happening }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null where it was not asked for. */
  readonly totalCount: number | null;
}

/** Earliest first; what may last longer stands after what is over sooner, and a year therefore after its first day. */
export function comparePlaces(a: TimelinePlace, b: TimelinePlace): number {
  return (
    a.earliest - b.earliest || a.latest - b.latest || a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
