/** Dates as far as they are known: `2011`, `2011-07` or `2011-07-22` (EDTF level 0). */

declare const brand: unique symbol;
/** A date as printed, checked to exist in the calendar. */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date, or undefined where the text is not one of the three forms or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (Number(year) === 0) return undefined;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDayOf(Number(year), Number(month)))) return undefined;
  return text as PartialDate;
}

/** The first and last day the date may mean, as integers `20110722`, for comparison. */
export function dayRange(date: PartialDate): { from: number; to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const last = month ?? 12;
  return {
    from: year * 10_000 + (month ?? 1) * 100 + (day ?? 1),
    to: year * 10_000 + last * 100 + (day ?? lastDayOf(year, last)),
  };
}

/** `20110722` -> `2011-07-22` */
export function dayToIso(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** True only where every day the first may mean comes after every day the second may mean. */
export function certainlyAfter(first: PartialDate, second: PartialDate): boolean {
  return dayRange(first).from > dayRange(second).to;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
