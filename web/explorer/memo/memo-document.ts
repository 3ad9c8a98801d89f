/** A memo as a document: numbered facts, each with its note and one footnote that names authority and report; the same for every format. */
import type { MemoFact } from './memo-facts.ts';

export interface MemoDocument {
  readonly title: string;
  /** When it was made and what it speaks of. */
  readonly preface: readonly string[];
  readonly entries: readonly MemoEntry[];
}

export interface MemoEntry {
  /** From 1; the number of its footnote too. */
  readonly number: number;
  readonly text: string;
  /** The reader's own words, a paragraph each. */
  readonly note: readonly string[];
  readonly footnote: string;
}

/** The phrases around the facts, in the reader's language. */
export interface MemoWords {
  readonly title: string;
  readonly preface: readonly string[];
  readonly footnote: (parts: FootnoteParts) => string;
}

/** What a footnote says, in this order. */
export interface FootnoteParts {
  /** The act, which nobody here has checked; null where there is none. */
  readonly authority: string | null;
  /** The passages that report it; empty where it follows from their silence. */
  readonly reportedIn: string;
  readonly standing: MemoFact['standing'];
  readonly reason: string | null;
  readonly address: string;
  readonly revision: string;
}

/** `origin` makes permalinks, which begin at the root of this server, into full addresses. */
export function memoDocument(facts: readonly MemoFact[], words: MemoWords, origin: string): MemoDocument {
  return {
    title: words.title,
    preface: words.preface,
    entries: facts.map((fact, index) => ({
      number: index + 1,
      text: withFullStop(fact.text),
      note: paragraphsOf(fact.note),
      footnote: words.footnote({
        authority: fact.authority,
        reportedIn: [...new Set(fact.reportedIn.map(({ text }) => text))].join('; '),
        standing: fact.standing,
        reason: fact.reason,
        address: new URL(fact.permalink, origin).href,
        revision: fact.revision,
      }),
    })),
  };
}

function paragraphsOf(note: string): readonly string[] {
  return note
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
