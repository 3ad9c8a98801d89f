/** Entities by id as parents of their fields; what the answer names was read a moment ago, so that all of them are there. */
import type { GraphReader } from '../../graph/index.ts';
import type { PartialDate } from '../../model/index.ts';
import type { NodeParent } from '../parents.ts';

export async function entityParents(
  reader: GraphReader,
  ids: readonly string[],
  asOf: PartialDate | null,
): Promise<readonly NodeParent[]> {
  const rows = await Promise.all(ids.map((id) => reader.node(id)));
  return rows.map((row, at) => {
    if (row) return { row, asOf };
    throw new Error(`The answer names ${ids[at] ?? ''}, which could not be read.`);
  });
}
