/** A citation as CSL-JSON (the `csl-data` schema of citationstyles.org): a list with one item. */
import { type Citable, reportedIn } from './citable.ts';

export function cslJsonOf(citable: Citable): string {
  const { row, title, date, number, hasAuthority, revision, permalink } = citable;
  const item = {
    id: row.id,
    type: typeOf(row.kind, hasAuthority),
    title,
    ...(number === null ? {} : { number }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(hasAuthority ? {} : { 'container-title': 'MandateGraph' }),
    ...(reportedIn(citable) === '' ? {} : { note: reportedIn(citable) }),
    archive: 'MandateGraph',
    version: revision,
    URL: permalink,
  };
  return JSON.stringify([item]);
}

function typeOf(kind: string, hasAuthority: boolean): string {
  if (kind === 'Agreement') return 'treaty';
  if (kind === 'Regulation' || kind === 'Order') return 'regulation';
  return hasAuthority ? 'legislation' : 'entry';
}
