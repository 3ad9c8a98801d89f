/** Reads what walks ask, through a request's view of the graph. */
import type { PartialDate } from '../../../model/index.ts';
import { type StoredRelationRow, toRelationRow } from '../../query/compile-relations.ts';
import type { GraphReader, RelationRow } from '../../reader/reader.ts';
import type { Expanded, Step, StepOut, WalkReader } from './step.ts';
import type { WalkRules } from './walk-rules.ts';

/** A date leaves out what the lists leave out for it. */
export function openWalk(reader: GraphReader, { types, without }: WalkRules, limit: number, asOf?: PartialDate): WalkReader {
  return {
    async expand(ids) {
      if (ids.length === 0) return new Map<string, Expanded>();
      const rows = await reader.run<ExpandedRow>('steps-of-entities', { ids: [...ids].sort(), types, without, limit });
      return new Map(rows.map(({ parent, steps, total }) => [parent, { steps, total }]));
    },
    async present(ids) {
      return asOf === undefined ? new Set(ids) : presentOn(reader, ids, asOf);
    },
  };
}

interface ExpandedRow {
  readonly parent: string;
  readonly steps: readonly StepOut[];
  readonly total: number;
}

/** Those of the entities that the lists would hold for that date. */
export async function presentOn(
  reader: GraphReader,
  ids: readonly string[],
  asOf: PartialDate,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { edges } = await reader.list({
    of: 'Entity',
    where: { is: 'property', property: 'id', test: { op: 'in', values: [...ids].sort() } },
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
  const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  const rows = await reader.run<StoredRelationRow>('relations-between', {
    from: sorted(steps.map(({ from }) => from)),
    to: sorted(steps.map(({ to }) => to)),
    types: sorted(steps.map(({ type }) => type)),
    without: [],
    limit: MOST_RELATIONS,
  });
  return new Map(rows.map(toRelationRow).flatMap((row) => (wanted.has(row.id) ? [[row.id, row]] : [])));
}

/** Beyond what answers hold: at most two hundred paths, each of a few steps, and what runs beside them. */
const MOST_RELATIONS = 20_000;
