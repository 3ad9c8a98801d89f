/** The sentence of a relation that is met by itself: its ends are read, and their kinds tell the row of the table. */
import type { GraphReader, NodeRow, RelationRow } from '../../graph/index.ts';
import { type Kind, RELATIONSHIPS, rowFor } from '../../model/index.ts';
import { phraseOf } from './phrase.ts';

export async function relationPhrase(relation: RelationRow, reader: GraphReader): Promise<string> {
  const [from, to] = await Promise.all([reader.node(relation.from), reader.node(relation.to)]);
  return phraseBetween(relation, from, to);
}

/** The same where the ends are at hand; null for one that could not be read. */
export function phraseBetween(relation: RelationRow, from: NodeRow | null, to: NodeRow | null): string {
  return phraseOf(rowBetween(relation.type, from, to), relation, from, to);
}

/** The row by the kinds of both ends; by the type alone where an end could not be read. */
function rowBetween(type: string, from: NodeRow | null, to: NodeRow | null): (typeof RELATIONSHIPS)[number] {
  const byKinds = from && to ? rowFor(type, from.kind as Kind | 'Source', to.kind as Kind | 'Passage') : undefined;
  const row = byKinds ?? RELATIONSHIPS.find((candidate) => candidate.type === type);
  if (!row)
    throw new Error(`The graph holds a relation of the type "${type}", which the relationship table does not know.`);
  return row;
}
