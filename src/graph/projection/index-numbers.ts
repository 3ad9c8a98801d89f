/** Every number an act is known by: its own, and for a joint act that of each issuer, which stands on the relationship. */
import type { Corpus } from '../../model/index.ts';
import { unique } from './grounding.ts';

/** Entity id -> numbers as printed; only entities that have some. */
export function indexNumbers(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const own = corpus.entities.map(({ id, properties }) => [id, properties['number']] as const);
  const issuers = corpus.relations
    .filter(({ row }) => row.type === 'ISSUED')
    .map(({ to, properties }) => [to, properties['number']] as const);
  const numbers = new Map<string, readonly string[]>();
  for (const [id, number] of [...own, ...issuers]) {
    if (typeof number === 'string') numbers.set(id, unique([...(numbers.get(id) ?? []), number]));
  }
  return numbers;
}
