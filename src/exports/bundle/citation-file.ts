/** CITATION.cff: how to cite the data, in the Citation File Format 1.2.0. */
import { stringify } from 'yaml';
import type { SnapshotNode } from '../../graph/snapshot.ts';
import { textOf, textsOf } from '../../resolvers/stored-values.ts';
import { TITLE } from './data-package.ts';

export interface CitationInfo {
  readonly revision: string;
  readonly version: string;
  readonly sources: readonly SnapshotNode[];
}

export function citationFile({ revision, version, sources }: CitationInfo): string {
  const file = {
    'cff-version': '1.2.0',
    message: 'If you use these data, cite them with the revision, and the texts they rest on where you rely on one.',
    type: 'dataset',
    title: TITLE,
    authors: [{ name: 'The MandateGraph contributors' }],
    version,
    // The format's field for the state of the data.
    commit: revision,
    license: 'CC-BY-4.0',
    keywords: ['law', 'legal instruments', 'migration governance', 'international agreements', 'knowledge graph'],
    references: sources.map(reference),
  };
  return stringify(file, { lineWidth: 0 });
}

const TYPES: Readonly<Record<string, string>> = {
  REPORT: 'report',
  WEB_PAGE: 'website',
  NEWS_ARTICLE: 'newspaper-article',
  NEWSLETTER: 'serial',
  REFERENCE: 'data',
};

function reference({ id, properties }: SnapshotNode): object {
  const text = (name: string): string | null => textOf(properties, name);
  const publisher = text('publisher');
  const authors = textsOf(properties, 'authors');
  // The format wants an author for every reference: without one, whoever published it, or its own name.
  const named = authors.length > 0 ? authors : [publisher ?? text('name') ?? id];
  const isbn = text('isbn');
  const language = text('language');
  const version = text('version');
  return {
    type: TYPES[text('kind') ?? ''] ?? 'generic',
    title: text('title') ?? id,
    authors: named.map((name) => ({ name })),
    ...published(text('published')),
    ...(publisher ? { publisher: { name: publisher } } : {}),
    ...(isbn ? { isbn } : {}),
    ...(language ? { languages: [language] } : {}),
    ...(version ? { version } : {}),
    ...(text('licence') ? { notes: `Licence: ${text('licence')}` } : {}),
  };
}

/** A full day is the format's date; what is known less exactly has fields of its own. */
function published(date: string | null): object {
  const [year, month, day] = (date ?? '').split('-');
  if (!year) return {};
  if (day) return { 'date-published': date };
  return { year: Number(year), ...(month ? { month: Number(month) } : {}) };
}
