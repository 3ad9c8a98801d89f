/** Rows of the graph as what resolvers of nodes and of relations take. */
import type { NodeRow, RelationRow } from '../../graph/index.ts';
import type { PartialDate } from '../../model/index.ts';
import type { NodeParent, RelationParent } from '../parents.ts';

export function nodeParent(row: NodeRow, asOf: PartialDate | null): NodeParent {
  return { row, asOf };
}

export function nodeParents(rows: readonly NodeRow[], asOf: PartialDate | null): readonly NodeParent[] {
  return rows.map((row) => ({ row, asOf }));
}

export function relationParents(relations: readonly RelationRow[]): readonly RelationParent[] {
  return relations.map((relation) => ({ relation }));
}

export function isAnyDisputed(relations: readonly RelationRow[]): boolean {
  return relations.some(({ properties }) => properties['disputed'] === true);
}
