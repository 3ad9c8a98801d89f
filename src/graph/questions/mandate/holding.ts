/** Who holds tasks, and in which role. */
import type { EnumValue } from '../../../model/index.ts';
import type { GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import { readWholeField } from '../read-whole.ts';
import { storedText } from '../stored.ts';

export type HolderRole = EnumValue<'HolderRole'>;

/** One actor's hold of one task. */
export interface Holding {
  readonly task: NodeRow;
  readonly holder: NodeRow;
  readonly role: HolderRole;
  readonly relation: RelationRow;
}

const holders = hopOfField('Responsibility', 'holders');

/** Every hold of these tasks, by task and holder. */
export async function readHoldings(reader: GraphReader, tasks: readonly NodeRow[]): Promise<readonly Holding[]> {
  const edges = await readWholeField(
    reader,
    tasks.map(({ id }) => id),
    holders,
  );
  return tasks.flatMap((task) =>
    (edges.get(task.id) ?? []).map(({ node, relation }) => ({
      task,
      holder: node,
      role: (storedText(relation, 'role') ?? 'NOT_STATED') as HolderRole,
      relation,
    })),
  );
}
