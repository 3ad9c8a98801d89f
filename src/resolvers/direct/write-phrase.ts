/** Writes the sentence of a relation from the rows at its two ends. */
import { type GraphValue, idOf, type NodeRow, type TreeRow } from '../../graph/index.ts';
import { phraseOf } from '../relations/phrase.ts';
import { NotDirect } from './not-direct.ts';
import type { NodeShape, RelationshipShape } from './shape.ts';

/** `relationFrom` is where in a row the values of the relation begin. */
export function phraseWriter(
  owner: NodeShape,
  { relationship: { row, direction }, node, relationValues }: RelationshipShape,
  relationFrom: number,
): (parent: TreeRow, target: TreeRow) => string {
  const decidesAt = row.phraseBy ? relationValues.indexOf(row.phraseBy.property) : -1;
  return (parent, target) => {
    const [near, far] = [spokenOf(owner, parent), spokenOf(node, target)];
    const [from, to] = direction === 'OUT' ? [near, far] : [far, near];
    const decides: GraphValue | undefined = decidesAt < 0 ? undefined : target[relationFrom + decidesAt];
    const properties = row.phraseBy && typeof decides === 'string' ? { [row.phraseBy.property]: decides } : {};
    return phraseOf(row, { id: '', type: row.type, from: from.id, to: to.id, properties }, from, to);
  };
}

/** What a sentence tells of a node: its name, and its kind, by which the verb agrees. */
function spokenOf({ nameAt, kindAt, kinds }: NodeShape, row: TreeRow): NodeRow {
  const [only] = kinds.keys();
  const kind = kindAt === null ? only : row[kindAt];
  const name = nameAt === null ? null : row[nameAt];
  if (typeof kind !== 'string') throw new NotDirect('A sentence speaks of a node of no kind.');
  return { id: idOf(row), kind, properties: typeof name === 'string' ? { name } : {} };
}
