/** Reads what walks ask, through a request's view of the graph. */
import type { PartialDate } from '../../../model/index.ts';
import { type StoredRelationRow, toRelationRow } from '../../query/compile-relations.ts';
import type { GraphReader, RelationRow } from '../../reader/reader.ts';
import type { Expanded, Step, StepOut, WalkReader } from './step.ts';
import type { WalkRules } from './walk-rules.ts';

/** More relations than any answer holds: its paths are at most two hundred, each of a few steps. */
const MOST_IN_ANSWER = 20_000;

/** A date leaves out what the lists leave out for it. */
export function openWalk(
  reader: GraphReader,
  { types, without }: Pick<WalkRules, 'types' | 'without'>,
  asOf: PartialDate | null,
): WalkReader {
  return {
    async expand(ids, limit) {
      if (ids.length === 0) return new Map<string, Expanded>();
      const rows = await reader.run<ExpandedRow>('steps-of-entities', { ids: sorted(ids), types, without, limit });
      return new Map(rows.map(({ parent, steps, total }) => [parent, { steps, total }]));
    },
    present: (ids) => presentOn(reader, ids, asOf),
  };
}

interface ExpandedRow {
  readonly parent: string;
  readonly steps: readonly StepOut[];
  readonly total: number;
}

/** Those of the entities that the lists would hold for that date; all where there is none. */
export async function presentOn(
  reader: GraphReader,
  ids: readonly string[],
  asOf: PartialDate | null,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0 || asOf === null) return new Set(ids);
  const { edges } = await reader.list({
    of: 'Entity',
    where: { is: 'property', property: 'id', test: { op: 'in', values: sorted(ids) } },
    orderBy: [],
    page: { first: ids.length },
    asOf,
    total: false,
  });
  return new Set(edges.map(({ node }) => node.id));
}

/** The whole relations of steps that stand in an answer, by id. */
export async function relationsOfSteps(
  reader: GraphReader,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, RelationRow>> {
  if (steps.length === 0) return new Map();
  const wanted = new Set(steps.map(({ id }) => id));
  const rows = await reader.run<StoredRelationRow>('relations-between', {
    from: sorted(steps.map(({ from }) => from)),
    to: sorted(steps.map(({ to }) => to)),
    types: sorted(steps.map(({ type }) => type)),
    without: [],
    limit: MOST_IN_ANSWER,
  });
  const relations = rows.map(toRelationRow).filter(({ id }) => wanted.has(id));
  return new Map(relations.map((relation) => [relation.id, relation]));
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
