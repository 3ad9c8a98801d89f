/** What the stated dates let one say of an act's force on a date. */
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../src/model/index.ts';
import { forceOnDate, type StatedForce } from '../../src/resolvers/instrument/force-on-date.ts';

const day = (text: string): PartialDate => text as PartialDate;
const act = (facts: Partial<StatedForce>): StatedForce => ({
  legalForce: 'NO_REPEAL_NOTED',
  adopted: day('2011-07-22'),
  endedOn: null,
  stage: null,
  ...facts,
});

describe('An act of 22 July 2011', () => {
  it('was not yet adopted the day before', () => {
    expect(forceOnDate(act({}), day('2011-07-21'))).toBe('NOT_YET_ADOPTED');
    expect(forceOnDate(act({}), day('2010'))).toBe('NOT_YET_ADOPTED');
  });

  it('had no repeal noted from that day on', () => {
    expect(forceOnDate(act({}), day('2011-07-22'))).toBe('NO_REPEAL_NOTED');
    expect(forceOnDate(act({}), day('2024'))).toBe('NO_REPEAL_NOTED');
  });

  it('is undecided in the year in which it was adopted', () => {
    expect(forceOnDate(act({}), day('2011'))).toBe('UNKNOWN');
    expect(forceOnDate(act({ adopted: day('2011') }), day('2011-12-31'))).toBe('NO_REPEAL_NOTED');
    expect(forceOnDate(act({ adopted: day('2011') }), day('2011-06-01'))).toBe('UNKNOWN');
  });

  it('is in force where a text says so', () => {
    expect(forceOnDate(act({ legalForce: 'IN_FORCE_STATED' }), day('2020'))).toBe('IN_FORCE_STATED');
  });
});

describe('A repealed act', () => {
  const repealed = act({ legalForce: 'REPEALED', endedOn: day('2019') });

  it('is repealed once its end has certainly come', () => {
    expect(forceOnDate(repealed, day('2020'))).toBe('REPEALED');
    expect(forceOnDate(act({ legalForce: 'CEASED', endedOn: day('2019-03-01') }), day('2019-03-01'))).toBe('CEASED');
  });

  it('had no repeal noted before', () => {
    expect(forceOnDate(repealed, day('2018-12-31'))).toBe('NO_REPEAL_NOTED');
  });

  it('is undecided while its end may or may not have come, or where no end is dated', () => {
    expect(forceOnDate(repealed, day('2019-06'))).toBe('UNKNOWN');
    expect(forceOnDate(act({ legalForce: 'REPEALED' }), day('2024'))).toBe('UNKNOWN');
  });

  it('is repealed even where its adoption is not dated', () => {
    expect(forceOnDate({ ...repealed, adopted: null }, day('2020'))).toBe('REPEALED');
    expect(forceOnDate({ ...repealed, adopted: null }, day('2015'))).toBe('UNKNOWN');
  });
});

describe('What was never concluded or dated', () => {
  it.each(['PLANNED', 'NEGOTIATING', 'DRAFTED', 'SIGNATURE_AUTHORIZED'] as const)(
    'is only planned at the stage %s',
    (stage) => {
      expect(forceOnDate(act({ stage }), day('2024'))).toBe('NOT_IN_FORCE_PLANNED');
    },
  );

  it('is undecided without a date or without a word on its force', () => {
    expect(forceOnDate(act({ adopted: null }), day('2024'))).toBe('UNKNOWN');
    expect(forceOnDate(act({ legalForce: 'NOT_STATED' }), day('2024'))).toBe('UNKNOWN');
  });
});
