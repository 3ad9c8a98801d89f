/** How names and queries meet: normalised, lower-case, Latin letters, bare words; the same preparation before both engines. */
import { transliterate } from 'transliteration';

/** Letters whose common Latin spelling differs from the library's; the rest of Cyrillic is its own affair. */
// biome-ignore format: pairs read better side by side
const replacements: [string, string][] = [
  ['ә', 'a'], ['ғ', 'g'], ['қ', 'k'], ['ң', 'n'], ['ө', 'o'], ['ұ', 'u'], ['ү', 'u'], ['һ', 'h'], ['і', 'i'],
  ['ц', 'ts'], ['щ', 'shch'], ['ъ', ''], ['ь', ''],
];

/** A word of a text: its prepared form and where it stands in the text as written. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, prepared: `Закон № 477-IV` -> `zakon`, `477`, `iv`. */
export function prepareWords(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}

/** The prepared words joined by spaces, as the search index holds them. */
export function prepareText(text: string): string {
  return prepareWords(text).join(' ');
}

/** Words with their places, for highlights; one printed word may prepare to several (`½` to `1` and `2`). */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const forms = formsOf(match[0]);
    return forms.map((form) => ({ form, start: match.index, end: match.index + match[0].length }));
  });
}

function formsOf(word: string): readonly string[] {
  const lower = word.normalize('NFKC').toLowerCase();
  // Most words are Latin already, and the transliteration is what costs.
  if (/^[a-z0-9]+$/.test(lower)) return [lower];
  return (
    transliterate(lower, { replace: replacements })
      .toLowerCase()
      .replace(/['"`@]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}
