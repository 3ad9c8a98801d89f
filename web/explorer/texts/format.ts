/** Numbers and dates as the interface's language writes them; a date that is known in part stays as far as it is known. */

const numbers = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `2011-07-22` is "22 July 2011", `2011-07` "July 2011" and `2011` "2011"; anything else stays as it is. */
export function formatPartialDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return day.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(new Date(`${date}-01T00:00:00Z`));
  return date;
}
