/** One action and object of a comparison. */
import type { CompareBodiesQuery } from '../../generated/compare-bodies.ts';

export type ComparedRow = CompareBodiesQuery['compareMandates']['rows'][number];
