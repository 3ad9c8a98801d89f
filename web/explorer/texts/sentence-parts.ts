/** Finds the entities that a sentence of the API names, so that they become links. */

export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  /** In the reader's language. */
  readonly name: string;
  /** As the sentence has it. */
  readonly english: string;
}

export interface SentencePart {
  readonly text: string;
  /** What the text names; null for words between. */
  readonly entity: NamedEntity | null;
}

/** The subject is looked for from the start, the object from the end; what is not found stays plain words. */
export function sentenceParts(
  phrase: string,
  from: NamedEntity | null,
  to: NamedEntity | null,
): readonly SentencePart[] {
  const subject = from === null ? null : placeOf(phrase, from, 'first');
  const object = to === null ? null : placeOf(phrase, to, 'last');
  const places = [subject, object].flatMap((place) => place ?? []).sort((a, b) => a.start - b.start);
  return cut(phrase, places);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity;
}

/** A name that begins a sentence is capitalised, one within it may not be. */
function placeOf(phrase: string, entity: NamedEntity, which: 'first' | 'last'): Place | null {
  const words = phrase.toLowerCase();
  const name = entity.english.toLowerCase();
  // Letters that change their length in lower case would shift what follows.
  if (name === '' || words.length !== phrase.length || name.length !== entity.english.length) return null;
  const start = which === 'first' ? words.indexOf(name) : words.lastIndexOf(name);
  return start < 0 ? null : { start, end: start + name.length, entity };
}

function cut(phrase: string, places: readonly Place[]): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { start, end, entity } of places) {
    if (start < at) continue;
    if (start > at) parts.push({ text: phrase.slice(at, start), entity: null });
    const printed = phrase.slice(start, end);
    parts.push({ text: entity.name === entity.english ? printed : entity.name, entity });
    at = end;
  }
  if (at < phrase.length) parts.push({ text: phrase.slice(at), entity: null });
  return parts;
}
