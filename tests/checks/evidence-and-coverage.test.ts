/** Evidence leads to passages that exist, and passages lead to facts. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { act, checkText, codesOf, corpusOf, SOURCE } from './support/check-text.ts';

const LAW = act('xa/law/2011/7', 'Law on Passage');

describe('evidence', () => {
  it('is never missing, for a record, a relation or a claim', () => {
    const conflict =
      '- { id: conflict/x, kind: Conflict, name: Two views, nature: VALUE, cite: [review#p1], about: xa/law/2011/7, claims: [{ value: a, cite: [] }, { value: b, cite: [review#p2] }] }\n';
    const findings = checkText(
      act('xa/law/2011/7', 'Law on Passage', 'amends: { to: xa/law/2010/1, cite: [] }') +
        act('xa/law/2010/1', 'Law on Landing').replace('[review#p1]', '[]') +
        conflict,
    );
    expect(codesOf(findings).toSorted()).toEqual(['1 MISSING_EVIDENCE', '2 MISSING_EVIDENCE', '3 MISSING_EVIDENCE']);
  });

  it('is told once where the key is missing', () => {
    expect(
      codesOf(
        checkText(
          '- { id: org/coi, kind: Organization, name: COI, memberships: org/all }\n- { id: org/all, kind: Organization, name: All, cite: [review#p1] }\n',
        ),
      ),
    ).toEqual(['1 MISSING_EVIDENCE']);
  });

  it('in a passage that the outline does not have is told with the nearest one', () => {
    const findings = checkText(LAW.replace('review#p1', 'review#p11'));
    expect(findings).toMatchObject([{ code: 'UNKNOWN_PASSAGE', remedy: 'Did you mean review#p1?' }]);
    expect(checkText(LAW.replace('review#p1', 'revue#p1'))[0]?.message).toContain('there is no source revue');
  });

  it('of a single property points at its entry', () => {
    const { corpus } = corpusOf(
      '- id: org/coi\n  kind: Organization\n  name: COI\n  cite: [review#p1]\n  citeFor:\n    name: [review#p9]\n',
    );
    expect(runChecks(corpus).find(({ code }) => code === 'UNKNOWN_PASSAGE')?.position).toMatchObject({
      line: 6,
      column: 5,
    });
  });

  it('names a passage once', () => {
    expect(codesOf(checkText(LAW.replace('[review#p1]', '[review#p1, review#p1]')))).toEqual(['1 REPEATED_PASSAGE']);
  });
});

describe('an inference', () => {
  it('says why, on a record, a property and a relation', () => {
    const findings = checkText(
      act(
        'xa/law/2011/7',
        'Law on Passage',
        'basis: INFERRED, citeFor: { name: { cite: [review#p1], basis: INFERRED } }, amends: { to: xa/law/2010/1, basis: INFERRED }',
      ) + act('xa/law/2010/1', 'Law on Landing'),
    );
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('INFERRED_WITHOUT_REASON'));
  });

  it('is written as one where a reason is given', () => {
    expect(codesOf(checkText(act('xa/law/2011/7', 'Law on Passage', 'reason: it is likely')))).toEqual([
      '1 REASON_WITHOUT_INFERENCE',
    ]);
  });
});

describe('a passage', () => {
  const coverageOf = (source: string): readonly string[] => {
    const { corpus } = corpusOf(LAW, source);
    return runChecks(corpus)
      .filter(({ code }) => /PASSAGE|EXCUSED|KEY_SOURCE|RATING|WRONG_END/.test(code))
      .map(({ code, severity }) => `${severity} ${code}`);
  };
  const entry = (rest: string): string => `${SOURCE}  - { at: p9, sha256: ${'b'.repeat(64)}, ${rest} }\n`;

  it('without a fact is a warning while its source is entered, an error once that is complete', () => {
    expect(coverageOf(entry('kind: NARRATIVE'))).toEqual(['warning PASSAGE_UNUSED']);
    expect(coverageOf(entry('kind: NARRATIVE').replace('outline:', 'complete: true\noutline:'))).toEqual([
      'error PASSAGE_UNUSED',
    ]);
  });

  it('may be excused with a reason, but not where facts rest on it', () => {
    expect(coverageOf(entry('kind: NARRATIVE, facts: none, reason: A greeting.'))).toEqual([]);
    expect(
      coverageOf(
        SOURCE.replace('at: p1, kind: NARRATIVE,', 'at: p1, kind: NARRATIVE, facts: none, reason: Dull.,').replace(
          'Dull.,',
          'Dull,',
        ),
      ),
    ).toEqual(['error USED_AND_EXCUSED']);
  });

  it('that is a key source cannot be excused, for it names an act', () => {
    expect(
      coverageOf(entry('kind: KEY_SOURCE, heading: A, entryLabel: "1", title: B, facts: none, reason: Long.')),
    ).toEqual(['error EXCUSED_KEY_SOURCE']);
  });

  it.each([
    ['kind: KEY_SOURCE, heading: A, entryLabel: "1", facts: none, reason: Long.', 'error KEY_SOURCE_INCOMPLETE'],
    ['kind: SECTION, rating: WELL_DEVELOPED, facts: none, reason: A heading.', 'error RATING_WITHOUT_DIMENSION'],
    ['kind: SECTION, dimension: country/xa, facts: none, reason: A heading.', 'error WRONG_END'],
  ])('has what its kind asks for: %s', (rest, expected) => {
    expect(coverageOf(entry(rest))).toContain(expected);
  });

  it('of a text has its hash; a record of reference data needs none', () => {
    const bare = `${SOURCE}  - { at: p9, kind: RECORD, facts: none, reason: Unused. }\n`;
    expect(coverageOf(bare)).toEqual(['error PASSAGE_WITHOUT_HASH']);
    expect(coverageOf(bare.replace('kind: REPORT', 'kind: REFERENCE'))).toEqual([]);
  });
});
