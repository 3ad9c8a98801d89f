/** How an act is called in a citation, short and in full. */
import type { NodeRow } from '../../graph/index.ts';
import { textOf } from '../stored-values.ts';
import type { Authority } from './authority.ts';

/** `Law 477-IV, Article 9`; by name where the act has no number. */
export function shortDesignation({ instrument, provision, approvedBy }: Authority): string {
  return joined(approvedBy ? `${shortName(instrument)} (${shortName(approvedBy)})` : shortName(instrument), provision);
}

/** `Law on Migration, No. 477-IV of 22 July 2011, Article 9` */
export function fullDesignation({ instrument, provision, approvedBy }: Authority): string {
  const act = fullName(instrument);
  return joined(approvedBy ? `${act}, approved by ${fullName(approvedBy)}` : act, provision);
}

function joined(act: string, provision: NodeRow | null): string {
  return provision ? `${act}, ${textOf(provision.properties, 'asPrinted') ?? provision.id}` : act;
}

function shortName({ kind, properties, id }: NodeRow): string {
  const number = textOf(properties, 'number');
  if (number === null) return textOf(properties, 'name') ?? id;
  const printed = textOf(properties, 'printedKind') ?? kind;
  return `${printed.charAt(0).toUpperCase()}${printed.slice(1)} ${number}`;
}

/** The name, with number and date where the name does not hold them already. */
function fullName({ properties, id }: NodeRow): string {
  const name = textOf(properties, 'name') ?? id;
  const number = textOf(properties, 'number');
  const adopted = textOf(properties, 'adopted');
  const date = adopted === null || name.includes(adopted.slice(0, 4)) ? null : inWords(adopted);
  if (number === null || name.includes(number)) return date === null ? name : `${name}, ${date}`;
  return `${name}, No. ${number}${date === null ? '' : ` of ${date}`}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2011-07-22` -> `22 July 2011` */
function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const named = month === undefined ? [] : [months[Number(month) - 1]];
  return [...(day === undefined ? [] : [String(Number(day))]), ...named, year].join(' ');
}
