/** Outlines against copies of their texts: what agrees, and what each kind of difference is told as. */
import { describe, expect, it } from 'vitest';
import { hashBlock, verifySources } from '../../src/checks/verify-sources/index.ts';
import type { PassageRecord, SourceRecord, TextBlock } from '../../src/model/index.ts';
import { parseSourceId, passageId } from '../../src/model/index.ts';

const id = parseSourceId('harbour-news') ?? expect.unreachable();
const position = { file: 'seeds/sources/harbour-news.yaml', line: 1, column: 1 };

const TITLE = 'NEWS FROM THE HARBOUR';
const FIRST = 'The Harbour Office keeps the [register of ferries](#) and';
const NOTE = '¹ Read more on the page of the office.';
const REST = 'counts the passengers.¹';
const LINES = ['• one', '• two'];
const COPY = [TITLE, '', FIRST, '', NOTE, '', REST, '', ...LINES, ''].join('\n');

function block(...lines: string[]): TextBlock {
  return { lines: lines.length, sha256: hashBlock(lines) };
}

function passage(locator: string, ...blocks: TextBlock[]): PassageRecord {
  return { id: passageId(id, locator), source: id, locator, kind: 'NARRATIVE', label: locator, blocks, position };
}

function source(...outline: PassageRecord[]): SourceRecord {
  return {
    id,
    kind: 'NEWS_ARTICLE',
    name: 'Harbour',
    title: 'Harbour',
    authors: [],
    complete: false,
    outline,
    position,
  };
}

const title = passage('title', block(TITLE));
const paragraph = passage('p1', block(FIRST), block(REST));
const note = passage('fn1', block(NOTE));
const list = passage('p2', block(...LINES));
const whole = source(title, paragraph, note, list);

function verify(record: SourceRecord, text: string) {
  return verifySources([record], new Map([[id, text]]));
}

function codes(record: SourceRecord, text: string): readonly string[] {
  return verify(record, text).findings.map(({ code }) => code);
}

describe('a copy that agrees with its outline', () => {
  it('is verified, a paragraph that a footnote interrupts included', () => {
    const { sources, findings } = verify(whole, COPY);
    expect(findings).toEqual([]);
    expect(sources[0]?.status).toBe('VERIFIED');
    expect(sources[0]?.passages.map(({ status, ranges }) => ({ status, ranges }))).toEqual([
      { status: 'FOUND', ranges: [{ from: 1, to: 1 }] },
      {
        status: 'FOUND',
        ranges: [
          { from: 3, to: 3 },
          { from: 7, to: 7 },
        ],
      },
      { status: 'FOUND', ranges: [{ from: 5, to: 5 }] },
      { status: 'FOUND', ranges: [{ from: 9, to: 10 }] },
    ]);
  });

  it('may differ in link targets, white space, soft hyphens and line ends', () => {
    const other = COPY.replace('(#)', '(https://harbour.example/register_(ferries))')
      .replace('passengers', 'passen\u00ADgers')
      .replaceAll(' ', '\u00A0 ')
      .replaceAll('\n', '\r\n');
    expect(codes(whole, `\uFEFF${other}`)).toEqual([]);
  });

  it('may hold the same line twice, each in a passage of its own', () => {
    const twice = source(passage('p1', block('again')), passage('p2', block('between')), passage('p3', block('again')));
    expect(codes(twice, 'again\nbetween\nagain\n')).toEqual([]);
  });
});

describe('a copy that differs', () => {
  it('tells of a changed line where it should stand, and which hash stands there', () => {
    const { findings, sources } = verify(whole, COPY.replace('Harbour Office', 'Port Office'));
    expect(findings.map(({ code }) => code)).toEqual(['PASSAGE_MISSING', 'LINES_UNCOVERED']);
    expect(findings[0]?.message).toBe(
      'Block 1 of harbour-news#p1 is not in harbour-news.txt; by its neighbours it should be at line 3.',
    );
    expect(findings[0]?.remedy).toContain(hashBlock([FIRST.replace('Harbour Office', 'Port Office')]));
    expect(findings[0]?.position).toEqual(position);
    expect(sources[0]?.status).toBe('DIFFERS');
  });

  it('tells of a line that was left out, and makes up no hash for it', () => {
    const { findings } = verify(whole, COPY.replace(`${NOTE}\n`, ''));
    expect(findings.map(({ code }) => code)).toEqual(['PASSAGE_MISSING']);
    expect(findings[0]?.remedy).not.toMatch(/[0-9a-f]{64}/);
  });

  it('tells of a line that no passage covers, by its number in the copy', () => {
    const { findings } = verify(whole, COPY.replace(NOTE, `${NOTE}\n\nAn advertisement.\nOf two lines.`));
    expect(findings).toMatchObject([{ code: 'LINES_UNCOVERED', position: { file: 'harbour-news.txt', line: 7 } }]);
    expect(findings[0]?.remedy).toMatch(/lines: 2, sha256: [0-9a-f]{64}/);
    expect(findings[0]?.message).toContain('lines 7 to 8');
  });

  it('tells of the one passage that moved, not of those after it', () => {
    const { findings } = verify(source(list, title, paragraph, note), COPY);
    expect(findings.map(({ code }) => code)).toEqual(['PASSAGE_OUT_OF_ORDER']);
    expect(findings[0]?.message).toContain('harbour-news#p2 stands at lines 9 to 10');
    expect(findings[0]?.remedy).toContain('after p1');
  });

  it('tells of blocks listed in the wrong order', () => {
    const turned = passage('p1', block(REST), block(FIRST));
    expect(codes(source(title, turned, note, list), COPY)).toEqual(['PASSAGE_OUT_OF_ORDER']);
  });

  it('tells of lines that two passages cover', () => {
    const { findings } = verify(source(title, paragraph, note, list, passage('p3', block('• two'))), COPY);
    expect(findings).toMatchObject([{ code: 'LINES_COVERED_TWICE', position: { file: 'harbour-news.txt', line: 10 } }]);
    expect(findings[0]?.message).toContain('p2 and p3');
  });

  it('tells of a passage that lists no lines', () => {
    expect(verify(source(title, paragraph, note, list, passage('p3')), COPY).findings).toMatchObject([
      { code: 'PASSAGE_MISSING', message: expect.stringContaining('harbour-news#p3 lists no lines') as string },
    ]);
  });
});

describe('a source without a copy', () => {
  it('is missing where its passages are hashed', () => {
    const { findings, sources } = verifySources([whole], new Map());
    expect(findings).toMatchObject([{ code: 'SOURCE_TEXT_MISSING', position }]);
    expect(findings[0]?.remedy).toContain('harbour-news.txt');
    expect(sources[0]?.status).toBe('NO_TEXT');
  });

  it('needs none where nothing of it is hashed, as for reference data', () => {
    const { findings, sources } = verifySources([source(passage('record'))], new Map());
    expect(findings).toEqual([]);
    expect(sources[0]?.status).toBe('NOT_A_TEXT');
  });
});
