/** Ids: each names one record, says what the record is, and is known where it is used. */
import { describe, expect, it } from 'vitest';
import { act, checkText, codesOf, SOURCE } from './support/check-text.ts';

const LAW = act('xa/law/2011/7', 'Law on Passage');

describe('an id', () => {
  it('stands for one record only, and the second place is told with the first', () => {
    const findings = checkText(LAW + act('xa/law/2011/7', 'Law on Landing'));
    expect(codesOf(findings)).toEqual(['2 DUPLICATE_ID']);
    expect(findings[0]?.message).toContain('records.yaml:1');
  });

  it('is not used again once it was given up', () => {
    expect(codesOf(checkText(LAW + act('xa/law/2012/8', 'Law on Landing', 'formerIds: [xa/law/2011/7]')))).toEqual([
      '2 DUPLICATE_ID',
    ]);
  });

  it('that no record has is told with the nearest one', () => {
    const findings = checkText(LAW + act('xa/decree/2012/1', 'Decree No. 1', 'amends: xa/law/2011/17'));
    expect(codesOf(findings)).toEqual(['2 UNKNOWN_ID']);
    expect(findings[0]?.remedy).toBe('Did you mean xa/law/2011/7?');
  });

  it('that was given up is told with the present one', () => {
    const findings = checkText(
      act('xa/law/2011/7', 'Law on Passage', 'formerIds: [xa/law/2010/7]') +
        act('xa/decree/2012/1', 'Decree No. 1', 'amends: xa/law/2010/7'),
    );
    expect(findings).toMatchObject([{ code: 'FORMER_ID', remedy: 'Write xa/law/2011/7.' }]);
  });

  it('is looked for in properties, claims and outlines too', () => {
    const conflict =
      '- { id: conflict/x, kind: Conflict, name: Two views, nature: VALUE, cite: [review#p1], about: xa/law/2011/7, claims: [{ value: a, cite: [review#p1], entity: xa/law/2011/9 }, { value: b, cite: [review#p2] }] }\n';
    const findings = checkText(
      LAW.replace('country/xa', 'country/xb') + conflict,
      SOURCE.replace('kind: HEADING,', 'kind: HEADING, dimension: migof/none,'),
    );
    expect(findings.filter(({ code }) => code === 'UNKNOWN_ID')).toHaveLength(3);
  });

  it.each([
    [
      '- { id: xa/decree/2011/7, kind: Law, name: Law, country: country/xa, cite: [review#p1] }\n',
      ['1 ID_KIND_MISMATCH'],
    ],
    [
      '- { id: xa/law/2011/7, kind: Law, name: Law, country: country/xb, cite: [review#p1] }\n- { id: country/xb, kind: Country, name: Mu, alpha2: XB, alpha3: XBU, cite: [review#p1] }\n',
      ['1 ID_COUNTRY_MISMATCH'],
    ],
    ['- { id: xa/law/2011/7, kind: Law, name: Law, cite: [review#p1] }\n', ['1 MISSING_COUNTRY']],
    [
      '- { id: xa/law/2011/7, kind: Law, name: Law, adopted: "2012", country: country/xa, cite: [review#p1] }\n',
      ['1 ID_YEAR_MISMATCH'],
    ],
    ['- { id: organization/coi, kind: Organization, name: COI, cite: [review#p1] }\n', ['1 ID_KIND_MISMATCH']],
    ['- { id: org/coi, kind: Organization, name: COI, cite: [review#p1] }\n', []],
    [
      '- { id: xa/law/art-4, kind: Provision, name: Article 4, type: ARTICLE, asPrinted: Article 4, cite: [review#p1], provisionOf: xa/law/2011/7 }\n',
      ['1 ID_KIND_MISMATCH'],
    ],
    [
      '- { id: xa/law/2011/7/art-4, kind: Provision, name: Article 4, type: ARTICLE, asPrinted: Article 4, cite: [review#p1], provisionOf: xa/law/2011/7 }\n',
      [],
    ],
  ])('says what the record is: %s', (records, expected) => {
    const law = records.includes('id: xa/law/2011/7,') ? '' : LAW;
    expect(codesOf(checkText(records + law))).toEqual(expected);
  });
});

describe('a passage', () => {
  it('has a locator of its own, and a key source a heading and label of its own', () => {
    const entry = (at: string): string =>
      `  - { at: ${at}, kind: KEY_SOURCE, in: list, heading: Assembly, entryLabel: "2011", title: Law, sha256: ${'b'.repeat(64)} }\n`;
    const records = act('xa/law/2011/7', 'Law on Passage').replace('[review#p1]', '[review#list/a, review#list/b]');
    expect(codesOf(checkText(records, SOURCE + entry('list/a') + entry('list/b')))).toEqual(['10 DUPLICATE_ID']);
    expect(codesOf(checkText(LAW, `${SOURCE}  - { at: p1, kind: NARRATIVE, sha256: ${'b'.repeat(64)} }\n`))).toEqual([
      '9 DUPLICATE_ID',
    ]);
  });
});
