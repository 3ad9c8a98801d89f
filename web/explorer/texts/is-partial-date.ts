/** Tells a date that is known as far as its day, month or year from other texts. */

/** `2011`, `2011-07` or `2011-07-22`, of the calendar. */
export function isPartialDate(value: string): boolean {
  const [, , month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? ['', '', '00'];
  const date = new Date(`${value.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
