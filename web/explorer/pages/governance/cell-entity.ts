/** What a cell of the governance matrix lists. */
import type { GovernanceCellQuery } from '../../generated/governance-cell.ts';
import type { CellName } from './cells.ts';

type Row = GovernanceCellQuery['governanceMatrix']['rows'][number];

export type CellEntity = NonNullable<NonNullable<Row[CellName]>['nodes'][number]>;
