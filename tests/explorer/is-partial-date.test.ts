import { expect, it } from 'vitest';
import { isPartialDate } from '../../web/explorer/texts/is-partial-date.ts';

it('takes a year, a month or a day of the calendar for a date', () => {
  expect(['2015', '2015-06', '2016-02-29'].filter(isPartialDate)).toEqual(['2015', '2015-06', '2016-02-29']);
});

it('takes nothing else for one', () => {
  const others = [
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '2015-6',
    '2015-06-31',
    'June 2015',
    '2015-06-30T00:00',
  ];
  expect(others.filter(isPartialDate)).toEqual([]);
});
