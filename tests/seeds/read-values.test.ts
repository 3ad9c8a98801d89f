/** What the values of a record may be, and how far one bad value reaches. */
import { describe, expect, it } from 'vitest';
import { placed, readRecordText } from './support/read-text.ts';

function law(line: string): string {
  return `- id: xa/law/2011/7-ii
  kind: Law
  name: Law on Passage
  ${line}
  cite: [review#p1]
`;
}

describe('dates', () => {
  it.each([
    ['adopted: "2011"', '2011'],
    ['adopted: 2011', '2011'],
    ['adopted: 2011-07', '2011-07'],
    ['adopted: "2011-07-22"', '2011-07-22'],
  ])('reads %s', (line, expected) => {
    const { entities, findings } = readRecordText(law(line));
    expect(findings).toEqual([]);
    expect(entities[0]?.properties['adopted']).toBe(expected);
  });

  it.each([
    ['adopted: "2011-02-30"', 'IMPOSSIBLE_DATE'],
    ['adopted: "2011-13"', 'IMPOSSIBLE_DATE'],
    ['adopted: 22.07.2011', 'WRONG_TYPE'],
    ['adopted: 2011.07', 'WRONG_TYPE'],
    ['adopted: true', 'WRONG_TYPE'],
    ['adopted: [2011]', 'WRONG_TYPE'],
    ['adopted:', 'WRONG_TYPE'],
  ])('refuses %s and keeps the record', (line, code) => {
    const { entities, findings } = readRecordText(law(line));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.position.line).toBe(4);
    expect(entities[0]?.properties).toEqual({});
  });
});

describe('other values', () => {
  it.each([
    ['number: 961', '4:11 WRONG_TYPE'],
    ['number: ""', '4:11 WRONG_TYPE'],
    ['availableOnline: "yes"', '4:20 WRONG_TYPE'],
    ['citedYears: [2011, "2012"]', '4:22 WRONG_TYPE'],
    ['aliases: Passage Law', '4:12 WRONG_TYPE'],
    ['country: Atlantis', '4:12 MALFORMED_ID'],
    ['names: { Russian: Закон }', '4:12 UNKNOWN_KEY'],
    ['basis: GUESSED', '4:10 UNKNOWN_VALUE'],
  ])('refuses %s at its place', (line, expected) => {
    expect(readRecordText(law(line)).findings.map(placed)).toEqual([expected]);
  });

  it('offers the nearest value of an enumeration', () => {
    const { findings } = readRecordText(law('legalForce: REPEELED'));
    expect(findings).toMatchObject([{ code: 'UNKNOWN_VALUE', remedy: 'Did you mean REPEALED?' }]);
  });

  it('goes by its task where a responsibility has no name', () => {
    const { entities, findings } = readRecordText(`- id: xa/responsibility/harbours/visas
  kind: Responsibility
  task: Issuing visas
  cite: [review#p1]
`);
    expect(findings).toEqual([]);
    expect(entities[0]?.name).toBe('Issuing visas');
  });

  it('points at the claim that lacks its passage', () => {
    const { findings } = readRecordText(`- id: conflict/adopted
  kind: Conflict
  name: Two dates
  nature: VALUE
  cite: [review#p1]
  about: xa/law/2011/7-ii
  claims:
    - { value: "2011", cite: [review#p1] }
    - { value: 2012, cite: review#p2 }
`);
    expect(findings.map(placed)).toEqual(['9:16 WRONG_TYPE', '9:28 WRONG_TYPE']);
  });
});

describe('relationships', () => {
  it('let a bare id inherit the evidence of its record, from either end', () => {
    const { relations } = readRecordText(law('issuedBy: xa/agency/assembly'));
    expect(relations).toMatchObject([
      {
        row: { type: 'ISSUED' },
        from: 'xa/agency/assembly',
        to: 'xa/law/2011/7-ii',
        grounding: { cite: ['review#p1'], basis: 'STATED' },
        position: { line: 4, column: 13 },
      },
    ]);
  });

  it('carry evidence, basis and properties of their own', () => {
    const { relations, findings } = readRecordText(
      law(
        'repeals: [{ to: xa/law/2001/1, cite: [review#p2], basis: INFERRED, reason: both are listed, effective: 2012 }]',
      ),
    );
    expect(findings).toEqual([]);
    expect(relations).toMatchObject([
      {
        from: 'xa/law/2011/7-ii',
        to: 'xa/law/2001/1',
        grounding: { cite: ['review#p2'], basis: 'INFERRED', reason: 'both are listed' },
        properties: { effective: '2012' },
      },
    ]);
  });

  it.each([
    ['issuedBy: The Assembly', '4:13 MALFORMED_ID'],
    ['issuedBy: [[xa/agency/assembly]]', '4:14 WRONG_TYPE'],
    ['issuedBy: { cite: [review#p1] }', '4:13 MISSING_KEY'],
    ['issuedBy: { to: xa/agency/assembly, role: LEADING }', '4:39 UNKNOWN_KEY'],
    ['citedUnder: migof/partnerships', '4:3 UNKNOWN_KEY'],
  ])('refuse %s', (line, expected) => {
    const { relations, findings } = readRecordText(law(line));
    expect(findings.map(placed)).toEqual([expected]);
    expect(relations).toEqual([]);
  });
});

describe('citeFor', () => {
  it('cites a property by passages alone, or with basis and reason', () => {
    const { entities, findings } = readRecordText(
      law(`adopted: 2011
  number: "7-II"
  citeFor:
    adopted: [review#p2]
    number: { cite: [review#p3], basis: INFERRED, reason: printed in the margin }`),
    );
    expect(findings).toEqual([]);
    expect(entities[0]?.groundingOf).toEqual({
      adopted: { cite: ['review#p2'], basis: 'STATED' },
      number: { cite: ['review#p3'], basis: 'INFERRED', reason: 'printed in the margin' },
    });
  });

  it.each([
    ['citeFor: { adopted: [review#p2] }', '4:14 CITES_NOTHING'],
    ['citeFor: { issuedBy: [review#p2] }', '4:14 UNKNOWN_KEY'],
    ['citeFor: [review#p2]', '4:12 WRONG_TYPE'],
    ['citeFor: { name: review#p2 }', '4:20 WRONG_TYPE'],
    ['citeFor: { name: [p2] }', '4:21 MALFORMED_ID'],
    ['citeFor: { name: { basis: INFERRED } }', '4:20 MISSING_EVIDENCE'],
  ])('refuses %s', (line, expected) => {
    expect(readRecordText(law(line)).findings.map(placed)).toEqual([expected]);
  });
});
