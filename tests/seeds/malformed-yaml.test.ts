/** Malformed seed files: each flaw is a finding at its place, nothing throws, and the rest is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeedFile } from '../../src/seeds/read-seeds.ts';
import { placed, readRecordText } from './support/read-text.ts';

const WHOLE = `- id: xa/agency/harbours
  kind: Agency
  name: Ministry of Harbours
  cite: [review#p1]
`;

describe('a file that YAML itself objects to', () => {
  it('tells of an unclosed bracket and still reads the records before it', () => {
    const { entities, findings } = readRecordText(`${WHOLE}- id: xa/agency/tides
  kind: Agency
  name: Bureau of Tides
  cite: [review#p1
`);
    expect(findings.map(({ code }) => code)).toContain('YAML_SYNTAX');
    expect(entities.map(({ id }) => id)).toContain('xa/agency/harbours');
  });

  it('tells of a tab used for indentation', () => {
    const { findings } = readRecordText('- id: xa/agency/harbours\n\tkind: Agency\n');
    expect(findings.map(placed)).toContain('2:1 TAB');
  });

  it('tells of a key written twice', () => {
    const { findings } = readRecordText(`${WHOLE}  name: Ministry of Gates\n`);
    expect(findings.map(placed)).toEqual(['5:3 DUPLICATE_KEY']);
  });

  it('tells of anchors and aliases instead of following them', () => {
    const { findings } = readRecordText(`- id: xa/agency/harbours
  kind: Agency
  name: &name Ministry of Harbours
  summary: *name
  cite: [review#p1]
`);
    expect(findings.map(({ code }) => code).filter((code) => code === 'ALIAS')).toHaveLength(2);
  });

  it('reads a bomb of aliases in no time', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `- &a${level + 1} [*a${level}, *a${level}, *a${level}]`);
    const { entities, findings } = readRecordText(['- &a0 [x, x, x]', ...levels].join('\n'));
    expect(entities).toEqual([]);
    expect(findings.filter(({ code }) => code === 'ALIAS').length).toBeGreaterThan(30);
  });

  it('does not follow brackets nested thousands deep', () => {
    const { findings } = readRecordText(`- ${'['.repeat(100_000)}`);
    expect(findings.map(placed)).toEqual(['1:67 YAML_SYNTAX']);
  });

  it('tells of a second document in one file, in words for people who write data', () => {
    const { findings } = readRecordText(`${WHOLE}---\n${WHOLE}`);
    expect(findings).toMatchObject([
      { code: 'YAML_SYNTAX', message: 'YAML: a second document begins here; only the first is read.' },
    ]);
  });

  it('tells of a tag', () => {
    const { findings } = readRecordText(WHOLE.replace('Ministry of Harbours', '!secret Ministry of Harbours'));
    expect(findings.map(placed)).toContain('3:9 YAML_SYNTAX');
  });

  it('tells of bytes that are not UTF-8', () => {
    const part = readSeedFile({ name: 'seeds/xa/laws.yaml', role: 'records' }, Uint8Array.of(0x2d, 0x20, 0xff, 0xfe));
    expect(part.findings).toMatchObject([{ code: 'NOT_UTF8', position: { file: 'seeds/xa/laws.yaml', line: 1 } }]);
  });

  it('never throws, whatever the file holds', () => {
    const piece = fc.constantFrom(
      '- ',
      'id: ',
      'kind: Law',
      '\n',
      '  ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '"',
      "'",
      '#',
      '|',
      '>',
      '?',
      '!',
      '\t',
      '---',
      'cite',
      'citeFor: ',
      'claims: ',
      '__proto__: ',
      '2011',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('records', 'source', 'vocabularies'),
        (parts, role) => {
          const { findings } = readSeedFile({ name: 'x.yaml', role }, new TextEncoder().encode(parts.join('')));
          for (const { position } of findings) expect(Math.min(position.line, position.column)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a file of the wrong shape', () => {
  it('tells of a file of records that is no list', () => {
    const { findings } = readRecordText('id: xa/agency/harbours\nkind: Agency\n');
    expect(findings.map(placed)).toEqual(['1:1 WRONG_ROOT']);
  });

  it('takes an empty file and one of comments as no records', () => {
    expect(readRecordText('').findings).toEqual([]);
    expect(readRecordText('# nothing yet\n').findings).toEqual([]);
  });

  it('tells of a record that is no map', () => {
    expect(readRecordText(`- just text\n${WHOLE}`)).toMatchObject({
      entities: [{}],
      findings: [{ code: 'WRONG_TYPE' }],
    });
  });

  it('offers the nearest key for one that the kind does not have', () => {
    const { findings } = readRecordText(`${WHOLE}  agencytype: MINISTRY\n`);
    expect(findings).toMatchObject([
      { code: 'UNKNOWN_KEY', remedy: 'Did you mean `agencyType`?', position: { line: 5, column: 3 } },
    ]);
  });

  it('says that a comma ends unquoted text within braces', () => {
    const { findings } = readRecordText(
      `- { id: xa/agency/harbours, kind: Agency, name: Harbours, ports and piers, cite: [review#p1] }\n`,
    );
    expect(findings).toMatchObject([{ code: 'UNKNOWN_KEY', remedy: expect.stringContaining('quotes') as string }]);
  });

  it('does not take __proto__ for anything but an unknown key', () => {
    const { entities, findings } = readRecordText(`${WHOLE}  __proto__: { polluted: yes }\n`);
    expect(findings.map(({ code }) => code)).toEqual(['UNKNOWN_KEY']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(entities).toHaveLength(1);
  });

  it('offers the nearest kind and does not read the record', () => {
    const { entities, findings } = readRecordText(WHOLE.replace('kind: Agency', 'kind: agency'));
    expect(entities).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'UNKNOWN_KIND', remedy: 'Did you mean Agency?', position: { line: 2, column: 9 } },
    ]);
  });

  it.each([
    ['id: xa/Agency/Harbours', '1:7 MALFORMED_ID'],
    ['id: harbours', '1:7 MALFORMED_ID'],
    ['id: 5', '1:7 WRONG_TYPE'],
  ])('tells of the malformed id in "%s" and does not read the record', (id, expected) => {
    const { entities, findings } = readRecordText(WHOLE.replace('id: xa/agency/harbours', id));
    expect(findings.map(placed)).toEqual([expected]);
    expect(entities).toEqual([]);
  });

  it('says what a date is where a number is none', () => {
    const { findings } = readRecordText(
      '- { id: xa/law/1, kind: Law, name: Tides, adopted: 20110722, cite: [review#p1] }\n',
    );
    expect(findings).toMatchObject([{ code: 'WRONG_TYPE', remedy: expect.stringContaining('as far as it is known') }]);
  });

  it.each(['\\0', '\\u202e', '\\x1b[31m'])('refuses text that holds %s, which no reader sees', (sign) => {
    const { findings } = readRecordText(WHOLE.replace('Ministry of Harbours', `"Ministry${sign} of Harbours"`));
    expect(findings).toMatchObject([{ code: 'WRONG_TYPE', remedy: expect.stringContaining('control characters') }]);
  });

  it('tells of every missing key of a record at once', () => {
    const { findings } = readRecordText('- id: xa/finding/p1\n  kind: Finding\n');
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'MISSING_KEY A record of the kind Finding needs `name`.',
      'MISSING_EVIDENCE A record of the kind Finding needs `cite`.',
      'MISSING_KEY A record of the kind Finding needs `rating`.',
    ]);
  });
});
