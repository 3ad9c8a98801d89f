/** What a text finds, a moment after the last key, grouped by kind with the group of the best hit first. */
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import type { EntityKind } from '../generated/schema-types.ts';
import { SearchText } from '../generated/search.ts';
import { type Hit, hitOf } from './hits.ts';

export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly Hit[];
}

const QUIET_MILLISECONDS = 150;
const SHOWN = 12;

/** Among entities of `kinds` only, where they are given. */
export function useSearch(
  text: string,
  kinds?: readonly EntityKind[],
): {
  readonly groups: readonly HitGroup[];
  readonly total: number;
  readonly searching: boolean;
} {
  const wanted = useSettled(text.trim(), QUIET_MILLISECONDS);
  const idle = text.trim() === '';
  const { data, waiting } = useAnswer(
    SearchText,
    { text: wanted, first: SHOWN, ...(kinds && { kinds }) },
    { pause: wanted === '' },
  );
  if (idle || data === undefined) return { groups: [], total: 0, searching: !idle };
  const searching = waiting || wanted !== text.trim();
  const hits = data.search.edges.flatMap((edge) => hitOf(edge) ?? []);
  return { groups: grouped(searching ? hits.filter(namedBy(text)) : hits), total: data.search.totalCount, searching };
}

/** Until the answer is there, what was found for less of the text stays as far as its name holds every word. */
function namedBy(text: string): (hit: Hit) => boolean {
  const words = text.toLowerCase().split(/\s+/);
  return ({ name }) => words.every((word) => name.toLowerCase().includes(word));
}

function grouped(hits: readonly Hit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
