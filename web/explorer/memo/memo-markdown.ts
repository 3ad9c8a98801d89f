/** A memo as Markdown with footnotes, as Pandoc, GitHub and most editors read them. */
import type { MemoDocument, MemoEntry } from './memo-document.ts';

export function memoMarkdown({ title, preface, entries }: MemoDocument): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...preface.map(escaped),
    ...entries.map(entryBlock),
    ...entries.map(({ number, footnote }) => `[^${number}]: ${escaped(footnote)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryBlock({ number, text, note }: MemoEntry): string {
  const quoted = note.map((line) => `   > ${escaped(line)}`);
  return [
    `${number}. ${escaped(text)}[^${number}]`,
    ...(quoted.length === 0 ? [] : ['', quoted.join('\n   >\n')]),
  ].join('\n');
}

/** What Markdown would read as markup stays as it is written; addresses keep working. */
function escaped(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>#|~]/g, '\\$&')))
    .join('');
}
