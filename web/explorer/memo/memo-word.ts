/** A memo as a Word document with real footnotes. Imported only when it is asked for: the library is large. */
import { Document, FootnoteReferenceRun, HeadingLevel, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';
import type { MemoDocument, MemoEntry } from './memo-document.ts';

export function memoWord(memo: MemoDocument): Promise<Blob> {
  return Packer.toBlob(wordDocument(memo));
}

function wordDocument({ title, preface, entries }: MemoDocument): Document {
  return new Document({
    title,
    creator: 'MandateGraph',
    styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
    numbering: { config: [{ reference: NUMBERS, levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    footnotes: Object.fromEntries(
      entries.map(({ number, footnote }) => [number, { children: [new Paragraph(footnote)] }]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...preface.map((text) => new Paragraph({ children: [new TextRun(inItalics(text))], spacing: SPACING })),
          ...entries.flatMap(entryParagraphs),
        ],
      },
    ],
  });
}

const NUMBERS = 'facts';
const SPACING = { after: 160 };

function entryParagraphs({ number, text, note }: MemoEntry): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun(text), new FootnoteReferenceRun(number)],
      numbering: { reference: NUMBERS, level: 0 },
      spacing: SPACING,
    }),
    ...note.map(
      (line) => new Paragraph({ children: [new TextRun({ text: line })], indent: { left: 1000 }, spacing: SPACING }),
    ),
  ];
}

function inItalics(text: string): IRunOptions {
  return { text, italics: true };
}
