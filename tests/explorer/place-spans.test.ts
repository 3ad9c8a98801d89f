import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, placeSpans, precisionOf, ROW } from '../../web/explorer/pages/timeline/place-spans.ts';

const ROOM = { left: 100, right: 1_000, top: 20, laneHead: 0 };
const KINDS = ['ADOPTED', 'SIGNED'];

const day = (key: string, date: string): Happening => ({ key, kind: 'ADOPTED', earliest: date, latest: date });
const year = (key: string, of: string): Happening => ({
  key,
  kind: 'ADOPTED',
  earliest: `${of}-01-01`,
  latest: `${of}-12-31`,
});

describe('a date on the timeline', () => {
  it.each([
    ['2011-07-22', '2011-07-22', 'day'],
    ['2011-07-01', '2011-07-31', 'month'],
    ['2012-02-01', '2012-02-29', 'month'],
    ['2011-01-01', '2011-12-31', 'year'],
    ['2025-05-12', '2025-05-14', 'days'],
  ])('from %s to %s is known by its %s', (earliest, latest, precision) => {
    expect(precisionOf({ earliest, latest })).toBe(precision);
  });

  it('is a span as long as what it may mean', () => {
    const { spans } = placeSpans(
      [day('first', '2010-01-01'), year('whole', '2010'), day('last', '2019-12-31')],
      KINDS,
      ROOM,
    );
    const widths = new Map(spans.map(({ key, width }) => [key, width]));
    expect(widths.get('whole')).toBeCloseTo(90, 0);
    expect(widths.get('first')).toBeLessThan(5);
  });

  it('that is narrower than the eye can tell keeps its order: a day is narrower than a month, a month than a year', () => {
    const long = [day('old', '1800-01-01'), day('new', '2020-06-15')];
    const month = { key: 'month', kind: 'ADOPTED', earliest: '2000-02-01', latest: '2000-02-29' };
    const { spans } = placeSpans([...long, month, year('year', '1999')], KINDS, ROOM);
    const width = (key: string) => spans.find((span) => span.key === key)?.width ?? 0;
    expect(width('old')).toBeLessThan(width('month'));
    expect(width('month')).toBeLessThan(width('year'));
  });
});

describe('the lanes of the timeline', () => {
  it('are those of the kinds that happened, in their order', () => {
    const signed = { ...day('signed', '2011-07-22'), kind: 'SIGNED' };
    const { lanes } = placeSpans([signed, day('adopted', '2012-01-05')], KINDS, ROOM);
    expect(lanes.map(({ kind }) => kind)).toEqual(['ADOPTED', 'SIGNED']);
    expect(placeSpans([signed], KINDS, ROOM).lanes).toHaveLength(1);
    expect(placeSpans([], KINDS, ROOM)).toEqual({ lanes: [], spans: [], ticks: [], height: 20 });
  });

  it('never show one happening over another', () => {
    const years = fc.integer({ min: 1950, max: 2030 }).map(String);
    const some = fc.array(fc.tuple(years, fc.boolean()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (dates) => {
        const { spans } = placeSpans(
          dates.map(([of, whole], at) => (whole ? year(String(at), of) : day(String(at), `${of}-05-09`))),
          KINDS,
          ROOM,
        );
        for (const a of spans)
          for (const b of spans) {
            if (a === b || Math.abs(a.y - b.y) >= ROW) continue;
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          }
      }),
    );
  });

  it('have a round number of years between their marks', () => {
    const { ticks } = placeSpans([day('a', '1951-03-01'), day('b', '2025-01-01')], KINDS, ROOM);
    expect(ticks.map((tick) => tick.year)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });
});
