/** Relations: between the right kinds, written once, and without circles. */
import { describe, expect, it } from 'vitest';
import { act, checkText, codesOf } from './support/check-text.ts';

const AGENCY = (slug: string, more = ''): string =>
  `- { id: xa/agency/${slug}, kind: Agency, name: ${slug}, country: country/xa, cite: [review#p1]${more && `, ${more}`} }\n`;

describe('the ends of a relation', () => {
  it('are of the kinds that the relationship table names', () => {
    const findings = checkText(AGENCY('tides') + act('xa/law/2011/7', 'Law on Passage', 'amends: xa/agency/tides'));
    expect(codesOf(findings)).toEqual(['2 WRONG_END']);
    expect(findings[0]?.message).toContain('Instrument');
  });

  it('are of one kind where the table asks for it, or lead to a country', () => {
    const system = '- { id: programme/crossing, kind: Programme, name: Safe Crossing, cite: [review#p1] }\n';
    expect(codesOf(checkText(system + AGENCY('tides', 'partOf: programme/crossing')))).toEqual(['2 WRONG_END']);
    expect(codesOf(checkText(AGENCY('tides', 'partOf: country/xa')))).toEqual([]);
  });

  it('are two', () => {
    expect(codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', 'amends: xa/law/2011/7')))).toEqual([
      '1 SELF_RELATION',
    ]);
  });
});

describe('a relation', () => {
  it('is written at one end only', () => {
    const findings = checkText(
      AGENCY('assembly', 'issued: xa/law/2011/7') +
        act('xa/law/2011/7', 'Law on Passage', 'issuedBy: xa/agency/assembly'),
    );
    expect(codesOf(findings)).toEqual(['2 DUPLICATE_RELATION']);
  });

  it('may be repeated where its properties differ', () => {
    const issued = 'issuedBy: [{ to: xa/agency/assembly, number: "1" }, { to: xa/agency/assembly, number: "2" }]';
    expect(codesOf(checkText(AGENCY('assembly') + act('xa/law/2011/7', 'Law on Passage', issued)))).toEqual([]);
  });

  it('that orders things does not come back to its start', () => {
    const findings = checkText(
      AGENCY('a', 'partOf: xa/agency/b') + AGENCY('b', 'partOf: xa/agency/c') + AGENCY('c', 'partOf: xa/agency/a'),
    );
    expect(findings.map(({ code }) => code)).toEqual(['CYCLE']);
    expect(findings[0]?.message).toContain('xa/agency/a -> xa/agency/b -> xa/agency/c -> xa/agency/a');
  });

  it('to an article counts as one to its act when circles are looked for', () => {
    const article =
      '- { id: xa/law/2011/7/art-4, kind: Provision, name: Article 4, type: ARTICLE, asPrinted: Article 4, cite: [review#p1], provisionOf: xa/law/2011/7 }\n';
    const findings = checkText(
      article +
        act('xa/law/2011/7', 'Law on Passage', 'basedOn: xa/decree/2012/1') +
        act('xa/decree/2012/1', 'Decree No. 1', 'basedOn: xa/law/2011/7/art-4'),
    );
    expect(findings.map(({ code }) => code)).toEqual(['CYCLE']);
  });

  it('of a chain of thousands is walked without exhausting the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      AGENCY(`a${at}`, at === 0 ? '' : `partOf: xa/agency/a${at - 1}`),
    );
    expect(codesOf(checkText(chain.join('')))).toEqual([]);
  });
});

describe('an entity without any relation', () => {
  const orphans = (records: string): readonly string[] =>
    checkText(records)
      .filter(({ code }) => code === 'ORPHAN')
      .map(({ message }) => message);

  it('is an error where it says nothing by itself', () => {
    expect(
      orphans('- { id: xa/finding/p1, kind: Finding, name: A point, rating: WELL_DEVELOPED, cite: [review#p1] }\n'),
    ).toEqual(['xa/finding/p1 has no relationship to anything.']);
  });

  it('is well where being listed is all there is to say', () => {
    expect(orphans(act('xa/law/2011/7', 'Law on Passage'))).toEqual([]);
  });
});
