/** Names that lead to one entity, conflicts that are conflicts, and terms that vocabularies have. */
import { describe, expect, it } from 'vitest';
import { act, checkText, codesOf } from './support/check-text.ts';

const BODY = (slug: string, name: string, more = '', country = 'xa'): string =>
  `- { id: ${country}/agency/${slug}, kind: Agency, name: ${name}, country: country/${country}, cite: [review#p1]${more && `, ${more}`} }\n`;
const CONFLICT = (more: string): string =>
  `- { id: conflict/x, kind: Conflict, name: Which body, cite: [review#p1], ${more} }\n`;
const CLAIMS = 'claims: [{ value: one, cite: [review#p1] }, { value: other, cite: [review#p2] }]';

describe('a name', () => {
  it('of two bodies is told, whatever its case and spacing', () => {
    const findings = checkText(BODY('a', 'Tide Office') + BODY('b', 'Bureau of Tides', 'aliases: ["tide  OFFICE"]'));
    expect(codesOf(findings)).toEqual(['2 SHARED_NAME']);
    expect(findings[0]?.message).toContain('xa/agency/a');
  });

  it('is shared across the kinds of a group: an act and a policy are both instruments', () => {
    expect(codesOf(checkText(act('xa/law/2011/7', 'Concept') + act('xa/policy/concept', 'Concept')))).toEqual([
      '2 SHARED_NAME',
    ]);
  });

  it('may be shared where a conflict about both leaves open which is meant', () => {
    const bodies = BODY('a', 'Tide Office') + BODY('b', 'Bureau of Tides', 'aliases: [Tide Office]');
    expect(
      codesOf(checkText(bodies + CONFLICT(`nature: IDENTITY, about: [xa/agency/a, xa/agency/b], ${CLAIMS}`))),
    ).toEqual([]);
    expect(
      codesOf(checkText(bodies + CONFLICT(`nature: VALUE, about: [xa/agency/a, xa/agency/b], ${CLAIMS}`))),
    ).toEqual(['2 SHARED_NAME']);
  });

  it('may be shared by bodies of two countries, by a body and a system, and by two tasks', () => {
    const mu = '- { id: country/xm, kind: Country, name: Mu, alpha2: XM, alpha3: XMU, cite: [review#p1] }\n';
    const system =
      '- { id: xa/system/gate, kind: System, name: Tide Office, country: country/xa, cite: [review#p1] }\n';
    const task = (slug: string): string =>
      `- { id: xa/responsibility/${slug}, kind: Responsibility, task: Issuing visas, cite: [review#p1], holders: xa/agency/a }\n`;
    expect(
      codesOf(
        checkText(
          mu + BODY('a', 'Tide Office') + BODY('a', 'Tide Office', '', 'xm') + system + task('one') + task('two'),
        ),
      ),
    ).toEqual([]);
  });

  it('is written once', () => {
    expect(codesOf(checkText(BODY('a', 'Tide Office', 'aliases: [tide office]')))).toEqual(['1 REPEATED_NAME']);
  });

  it('in another language is compared within that language', () => {
    expect(
      codesOf(
        checkText(
          BODY('a', 'A', 'names: { ru: Бюро }') +
            BODY('b', 'B', 'names: { kk: Бюро }') +
            BODY('c', 'C', 'names: { ru: бюро }'),
        ),
      ),
    ).toEqual(['3 SHARED_NAME']);
  });
});

describe('a conflict', () => {
  it.each([
    [`nature: VALUE, about: xa/agency/a, claims: [{ value: one, cite: [review#p1] }]`, ['2 TOO_FEW_CLAIMS']],
    [
      `nature: VALUE, about: xa/agency/a, claims: [{ value: one, cite: [review#p1] }, { value: one, cite: [review#p2] }]`,
      ['2 EQUAL_CLAIMS'],
    ],
    [`nature: VALUE, ${CLAIMS}`, ['2 CONFLICT_ABOUT_NOTHING', '2 ORPHAN']],
    [`nature: VALUE, property: adopted, about: xa/agency/a, ${CLAIMS}`, ['2 UNKNOWN_DISPUTED_PROPERTY']],
    [`nature: VALUE, property: established, about: xa/agency/a, ${CLAIMS}`, []],
    [`nature: MEMBERSHIP, property: partOf, about: xa/agency/a, ${CLAIMS}`, []],
  ])('with %s', (more, expected) => {
    expect(codesOf(checkText(BODY('a', 'Tide Office') + CONFLICT(more)))).toEqual(expected);
  });
});

describe('a term', () => {
  it('is one that the vocabulary has, alone or in a list', () => {
    const findings = checkText(
      BODY('a', 'Tide Office', 'agencyType: MINISTER') +
        '- { id: agreement/x/y, kind: Agreement, name: X, subjects: [LABOUR, LABOR], cite: [review#p1] }\n',
    );
    expect(codesOf(findings)).toEqual(['1 UNKNOWN_TERM', '2 UNKNOWN_TERM']);
    expect(findings.map(({ remedy }) => remedy)).toEqual(['Did you mean MINISTRY?', 'Did you mean LABOUR?']);
  });
});
