/** A citation as a BibTeX entry. */
import { type Citable, reportedIn } from './citable.ts';

export function bibtexOf(citable: Citable): string {
  const { row, title, date, number, revision, permalink } = citable;
  const reported = reportedIn(citable);
  const note = [
    ...(reported === '' ? [] : [reported.charAt(0).toUpperCase() + reported.slice(1)]),
    `MandateGraph, revision ${revision}`,
  ];
  const fields = [
    `title = {{${escaped(title)}}}`,
    ...(number === null ? [] : [`number = {${escaped(number)}}`]),
    ...(date === null ? [] : [`year = {${date.slice(0, 4)}}`]),
    `note = {${escaped(note.join('. '))}}`,
    `url = {${permalink}}`,
  ];
  // Slashes and dots are legal in keys, but not every tool takes them.
  return `@misc{${row.id.replace(/[^a-z0-9-]+/g, '-')},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

const replacements: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => replacements[character] ?? `\\${character}`);
}
