/** Dates that follow one another, and repeals that agree with what an act says of its force. */
import { describe, expect, it } from 'vitest';
import { act, checkText, codesOf } from './support/check-text.ts';

describe('dates', () => {
  it.each([
    ['adopted: "2011", lastUpdated: "2010"', ['1 REVERSED_DATES']],
    ['adopted: "2011-07-22", lastUpdated: "2011-07"', []],
    ['adopted: "2011-07-22", lastUpdated: "2011"', []],
    ['adopted: "2011", repealedOn: "2010-12-31", legalForce: REPEALED', ['1 REVERSED_DATES']],
    ['adopted: "2011", registeredWith: { to: xa/agency/tides, date: "2010" }', ['1 REVERSED_DATES']],
  ])('of an act with %s', (dates, expected) => {
    const agency = '- { id: xa/agency/tides, kind: Agency, name: Tides, country: country/xa, cite: [review#p1] }\n';
    expect(codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', dates) + agency))).toEqual(expected);
  });

  it.each([
    ['- { id: programme/x, kind: Programme, name: X, started: "2017", ended: "2016", cite: [review#p1] }\n'],
    ['- { id: event/x, kind: Event, name: X, date: "2017-05-02", endDate: "2017-05-01", cite: [review#p1] }\n'],
    [
      '- { id: statistic/x, kind: Statistic, name: X, indicator: LABOUR, period: "2017", periodEnd: "2016", cite: [review#p1] }\n',
    ],
    [
      '- { id: agreement/x/y, kind: Agreement, name: X, cite: [review#p1], parties: { to: country/xa, signed: "2018", ratified: "2017" } }\n',
    ],
  ])('in the wrong order are told: %s', (record) => {
    expect(codesOf(checkText(record))).toEqual(['1 REVERSED_DATES']);
  });

  it.each([['amends'], ['repeals']])('forbid that an act %s one adopted later', (field) => {
    const later = act(
      'xa/law/2015/1',
      'Law on Landing',
      `adopted: "2015"${field === 'repeals' ? ', legalForce: REPEALED' : ''}`,
    );
    expect(
      codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', `adopted: "2011", ${field}: xa/law/2015/1`) + later)),
    ).toEqual(['1 REVERSED_DATES']);
  });

  it('forbid a repeal before the adoption, and a ratification before the signing', () => {
    const agreement =
      '- { id: agreement/x/y, kind: Agreement, name: X, signed: "2018", cite: [review#p1], ratifiedBy: xa/law/2011/7 }\n';
    const repealed = act(
      'xa/law/2009/1',
      'Law on Landing',
      'adopted: "2009", legalForce: REPEALED, repealedBy: { to: xa/law/2011/7, effective: "2008" }',
    );
    expect(
      codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', 'adopted: "2011"') + agreement + repealed)),
    ).toEqual(['2 REVERSED_DATES', '3 REVERSED_DATES']);
  });
});

describe('force', () => {
  const repealing = (extent = ''): string =>
    act('xa/law/2015/1', 'Law on Landing', `repeals: { to: xa/law/2011/7${extent} }`);

  it.each([
    ['', ['2 FORCE_CONTRADICTS_REPEAL']],
    ['legalForce: IN_FORCE_STATED', ['2 FORCE_CONTRADICTS_REPEAL']],
    ['legalForce: REPEALED', []],
    ['legalForce: CEASED', []],
  ])('of a repealed act with "%s"', (force, expected) => {
    expect(codesOf(checkText(repealing() + act('xa/law/2011/7', 'Law on Passage', force)))).toEqual(expected);
  });

  it('of an act that is repealed in part is left as it is', () => {
    expect(codesOf(checkText(repealing(', extent: Article 4') + act('xa/law/2011/7', 'Law on Passage')))).toEqual([]);
  });

  it('may be open where a conflict says so', () => {
    const conflict =
      '- { id: conflict/force, kind: Conflict, name: Force, nature: FORCE, property: legalForce, cite: [review#p1], about: xa/law/2011/7, claims: [{ value: in force, cite: [review#p1] }, { value: repealed, cite: [review#p2] }] }\n';
    expect(codesOf(checkText(repealing() + act('xa/law/2011/7', 'Law on Passage') + conflict))).toEqual([]);
  });

  it('is written where there is a date of repeal', () => {
    expect(codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', 'repealedOn: "2015"')))).toEqual([
      '1 REPEAL_DATE_WITHOUT_FORCE',
    ]);
  });
});
