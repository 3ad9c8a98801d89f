/** A memo taken along: facts in order, notes, and a footnote each that names authority, report and revision. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type MemoDocument, type MemoWords, memoDocument } from '../../web/explorer/memo/memo-document.ts';
import type { MemoFact } from '../../web/explorer/memo/memo-facts.ts';
import { memoMarkdown } from '../../web/explorer/memo/memo-markdown.ts';
import { memoWord } from '../../web/explorer/memo/memo-word.ts';

const fact: MemoFact = {
  id: 'xa/responsibility/roads/plan',
  kind: 'relation',
  text: 'The Road Agency plans roads',
  authority: 'Road Act, No. 7, Article 2',
  reportedIn: [
    { text: 'Review 2021, section 1, paragraph 1', passage: 'review#1/p1' },
    { text: 'Review 2021, section 1, paragraph 1', passage: 'review#1/p1' },
  ],
  standing: 'INFERRED',
  reason: 'the act names the agency',
  permalink: '/id/xa/agency/roads?revision=abc',
  revision: 'abc',
  note: 'First line\n\nSecond *line*',
};
const words: MemoWords = {
  title: 'Roads',
  preface: ['Made today.'],
  footnote: ({ authority, reportedIn, standing, reason, address, revision }) =>
    [authority, reportedIn, standing, reason, address, revision].join(' | '),
};
const silent: MemoFact = { ...fact, id: 'b', text: 'Done?', authority: null, reportedIn: [], note: '' };
const memo: MemoDocument = memoDocument([fact, silent], words, 'https://example.org');

describe('a memo', () => {
  it('numbers its facts, splits notes into paragraphs and names each passage once', () => {
    expect(memo.entries[0]).toEqual({
      number: 1,
      text: 'The Road Agency plans roads.',
      note: ['First line', 'Second *line*'],
      footnote:
        'Road Act, No. 7, Article 2 | Review 2021, section 1, paragraph 1 | INFERRED | the act names the agency | https://example.org/id/xa/agency/roads?revision=abc | abc',
    });
    expect(memo.entries[1]).toMatchObject({ number: 2, text: 'Done?', note: [] });
  });

  it('is Markdown with one footnote a fact, in which no word of a reader turns into markup', () => {
    const text = memoMarkdown(memo);
    expect(text).toContain(
      '# Roads\n\nMade today.\n\n1. The Road Agency plans roads.[^1]\n\n   > First line\n   >\n   > Second \\*line\\*',
    );
    expect(text).toContain('[^1]: Road Act, No. 7, Article 2');
    expect(text).toContain('<https://example.org/id/xa/agency/roads?revision=abc>');
    expect(text).toContain('2. Done?[^2]');
  });

  it('is a Word document with real footnotes', async () => {
    const archive = await JSZip.loadAsync(await (await memoWord(memo)).arrayBuffer());
    const read = (name: string) => archive.file(name)?.async('string');
    const [body, footnotes] = await Promise.all([read('word/document.xml'), read('word/footnotes.xml')]);
    expect(body).toContain('The Road Agency plans roads.');
    expect(body?.match(/<w:footnoteReference w:id="\d+"/g)).toEqual([
      '<w:footnoteReference w:id="1"',
      '<w:footnoteReference w:id="2"',
    ]);
    expect(footnotes).toContain('Road Act, No. 7, Article 2');
    expect(footnotes).toContain('https://example.org/id/xa/agency/roads?revision=abc');
  });
});
