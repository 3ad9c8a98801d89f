/** How well an entity answers a search: exact ids and numbers first, then names, aliases, titles, descriptions; with highlights. */
import type { NodeRow, SearchHit } from '../reader/reader.ts';
import type { StoredValue } from '../snapshot.ts';
import { matchWord } from './match-word.ts';
import { wordsOf } from './prepare-text.ts';
import { type SearchField, searchFieldsOf } from './search-fields.ts';
import { isTelling, type SearchQuery } from './search-query.ts';

export interface Scored {
  readonly score: number;
  readonly highlights: SearchHit['highlights'];
}

const EXACT_ID = 1000;
const EXACT_NUMBER = 600;
/** A whole name, alias or title equal to the query adds this, weighed by the field. */
const EXACT_FIELD = 400;
/** What a word counts that tells hardly anything apart. */
const LIGHT = 0.1;

/** Null where no word of the query meets the entity. */
export function scoreEntity(query: SearchQuery, node: NodeRow): Scored | null {
  const fields = searchFieldsOf(node).map((field) => matchField(query, field));
  const words = scoreWords(query, fields);
  const exact = scoreExact(query, node, fields);
  if (words === 0 && exact === 0) return null;
  return { score: Math.round((words + exact) * 1000) / 1000, highlights: fields.flatMap(toHighlight) };
}

interface FieldMatch {
  readonly field: SearchField;
  readonly phrase: string;
  /** For each word of the query, how well the field meets it: 0 to 1. */
  readonly qualities: readonly number[];
  readonly ranges: readonly (readonly [number, number])[];
  readonly length: number;
}

function matchField(query: SearchQuery, field: SearchField): FieldMatch {
  const words = wordsOf(field.value);
  const qualities = query.words.map((word) => Math.max(0, ...words.map(({ form }) => matchWord(word, form))));
  const met = words.filter(({ form }) => query.words.some((word) => matchWord(word, form) > 0));
  const ranges = new Map(met.map(({ start, end }) => [start, [start, end] as const]));
  return {
    field,
    phrase: words.map(({ form }) => form).join(' '),
    qualities,
    ranges: [...ranges.values()],
    length: words.length,
  };
}

/** Each word counts where it is met best; what is not met at all weighs on the rest. */
function scoreWords({ words }: SearchQuery, fields: readonly FieldMatch[]): number {
  const weights = words.map((word) => (isTelling(word) ? 1 : LIGHT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const best = words.map((_word, at) => Math.max(0, ...fields.map((match) => scoreWordIn(match, at, words.length))));
  const sum = best.reduce((all, score, at) => all + score * (weights[at] ?? 0), 0);
  const met = best.reduce((all, score, at) => all + (score > 0 ? (weights[at] ?? 0) : 0), 0);
  return (sum / total) * (met / total);
}

/** A short name that holds the word says more than a long one. */
function scoreWordIn({ field, qualities, length }: FieldMatch, at: number, queryLength: number): number {
  return field.weight * (qualities[at] ?? 0) * (0.8 + 0.2 * Math.min(1, queryLength / Math.max(1, length)));
}

function scoreExact(query: SearchQuery, { id, properties }: NodeRow, fields: readonly FieldMatch[]): number {
  const byId = id === query.key || listOf(properties['formerIds']).includes(query.key) ? EXACT_ID : 0;
  const byNumber = query.number !== null && listOf(properties['numberKeys']).includes(query.number) ? EXACT_NUMBER : 0;
  const byField = Math.max(
    0,
    ...fields.map(({ field, phrase }) =>
      phrase !== '' && phrase === query.phrase ? (field.weight / 100) * EXACT_FIELD : 0,
    ),
  );
  return byId + byNumber + byField;
}

function listOf(value: StoredValue | undefined): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toHighlight({ field, ranges }: FieldMatch): SearchHit['highlights'] {
  return ranges.length === 0 ? [] : [{ property: field.property, value: field.value, ranges }];
}
