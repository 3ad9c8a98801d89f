/** Whether an act is still to come on a date, as the lists' `asOf` has it: only what is certain counts, and what is undated stays. */
import { certainlyAfter, type PartialDate } from '../../model/index.ts';
import type { NodeRow } from '../reader/reader.ts';
import { storedText } from './stored.ts';

const UNFINISHED: ReadonlySet<string | null> = new Set(['PLANNED', 'NEGOTIATING', 'DRAFTED']);

/** Without a date, true for what these sources only know as planned. */
export function isNotYetThere(act: NodeRow, date: PartialDate | null): boolean {
  if (storedText(act, 'legalForce') === 'PLANNED' || UNFINISHED.has(storedText(act, 'stage'))) return true;
  const begun = storedText(act, 'adopted') ?? storedText(act, 'signed');
  return date !== null && begun !== null && certainlyAfter(begun as PartialDate, date);
}
