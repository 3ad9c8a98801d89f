/** The kinds of happenings, in the order in which an act goes through them. */
import type { TimelineKind } from '../../generated/schema-types.ts';

export const TIMELINE_KINDS: readonly TimelineKind[] = [
  'ADOPTED',
  'REGISTERED',
  'APPROVED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'UPDATED',
  'REPEALED',
  'CEASED',
  'EVENT',
  'STATISTIC',
  'PUBLISHED',
];
