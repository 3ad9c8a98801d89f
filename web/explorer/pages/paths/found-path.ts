/** A path as the question on paths answers it. */
import type { PathsQuery } from '../../generated/paths.ts';

export type FoundPath = PathsQuery['paths']['paths'][number];
