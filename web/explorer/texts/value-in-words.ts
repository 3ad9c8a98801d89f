/** A value as people read it: dates in words, codes in words, printed numbers as they are. */
import { formatPartialDate } from './format.ts';

/** A code of the API is words in capitals with a line between them; a printed number such as `477-IV` is not. */
export function valueInWords(value: string, code: (value: string) => string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return formatPartialDate(value);
  if (value === 'true' || value === 'false' || /^([A-Z]{3,}|[A-Z]+(_[A-Z]+)+)$/.test(value)) return code(value);
  return value;
}

/** Printed as they stand, though they may look like codes of the API. */
const AS_THEY_STAND: readonly string[] = [
  'name',
  'aliases',
  'number',
  'alpha2',
  'alpha3',
  'category',
  'shortTitle',
  'asPrinted',
];

/** The value of a property, whose parts stand apart by "; ". */
export function statementInWords(property: string, value: string, code: (value: string) => string): string {
  if (AS_THEY_STAND.includes(property)) return value;
  return value
    .split('; ')
    .map((part) => valueInWords(part, code))
    .join('; ');
}
