/** The prepared terms of a search as a query for Neo4j's full-text index: each word exact, as a prefix, or with typos. */

/** Null where the terms hold no letter or digit: nothing can be found. */
export function luceneQuery(terms: readonly string[]): string | null {
  // The index splits at everything that is no letter and no digit, and prefixes and typos are not split for us.
  // What is left holds no character of Lucene's syntax; in lower case its words AND, OR and NOT are words like others.
  const words = terms.flatMap((term) => term.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)).filter((word) => word !== '');
  return words.length === 0 ? null : [...new Set(words)].map(anyForm).join(' OR ');
}

/** Typos as the embedded engine forgives them; exact words weigh most. */
function anyForm(word: string): string {
  const forms = [`${word}^8`, `${word}*^2`];
  if (word.length >= 4) forms.push(`${word}~${word.length < 8 ? 1 : 2}`);
  return forms.join(' OR ');
}
