/** Reads what a comparison of mandates needs: the tasks of the actors, who holds them, and how the actors coordinate with each other. */
import type { PartialDate } from '../../../model/index.ts';
import type { Condition } from '../../query/request.ts';
import type { GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { sortedById } from '../stored.ts';
import { type ComparedRow, compareMandates } from './compare-mandates.ts';
import { readHoldings } from './holding.ts';

export interface ComparisonRequest {
  readonly actors: readonly NodeRow[];
  /** Only tasks that rest on this act; null for all. */
  readonly instrument: NodeRow | null;
  readonly asOf: PartialDate | null;
}

export interface MandateComparison {
  readonly rows: readonly ComparedRow[];
  /** Relations by which one of the actors coordinates another, or with another. */
  readonly coordination: readonly RelationRow[];
}

const holders = hopOfField('Responsibility', 'holders');
const acts = hopOfField('Responsibility', 'instruments');
const coordinating = [hopOfField('Agency', 'coordinates'), hopOfField('Agency', 'coordinatesWith')];

export async function readComparison(reader: GraphReader, request: ComparisonRequest): Promise<MandateComparison> {
  const ids = request.actors.map(({ id }) => id);
  const [tasks, coordination] = await Promise.all([readTasks(reader, request, ids), readCoordination(reader, ids)]);
  return { rows: compareMandates(request.actors, await readHoldings(reader, tasks)), coordination };
}

function readTasks(
  reader: GraphReader,
  { instrument, asOf }: ComparisonRequest,
  ids: readonly string[],
): Promise<readonly NodeRow[]> {
  const held: Condition = {
    is: 'some',
    hop: holders,
    node: { is: 'property', property: 'id', test: { op: 'in', values: ids } },
  };
  const under: readonly Condition[] = instrument
    ? [{ is: 'some', hop: acts, node: { is: 'property', property: 'id', test: { op: 'eq', value: instrument.id } } }]
    : [];
  return readWholeList(reader, {
    of: 'Responsibility',
    where: { is: 'and', of: [held, ...under] },
    ...(asOf ? { asOf } : {}),
  });
}

async function readCoordination(reader: GraphReader, ids: readonly string[]): Promise<readonly RelationRow[]> {
  const found = await Promise.all(coordinating.map((hop) => readWholeField(reader, ids, hop)));
  const edges = found.flatMap((byParent) => [...byParent.values()].flat());
  return sortedById(edges.filter(({ node }) => ids.includes(node.id)).map(({ relation }) => relation));
}
