/** Batches "all relations of a node", and reads the relations of the graph as a list. */
import DataLoader from 'dataloader';
import { canonicalJson } from '../projection/content-hash.ts';
import type { ListSummaryRow } from '../query/compile-list.ts';
import {
  type CompiledRelations,
  compileRelations,
  type RelationsRow,
  type StoredRelationRow,
} from '../query/compile-relations.ts';
import { questionOfRelations } from '../query/question.ts';
import type { RelationsRequest } from '../query/request.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { RelationPage } from './reader.ts';

export type RelationsReader = (parent: string | null, request: RelationsRequest) => Promise<RelationPage>;

/** Stands for the graph as a whole among the parents of one loader. */
const GRAPH = '';

export function createRelationsReader(engine: CachedEngine): RelationsReader {
  const loaders = new Map<string, DataLoader<string, RelationPage>>();
  return async (parent, request) => {
    const key = `relations ${canonicalJson([questionOfRelations(request), request.page, request.total])}`;
    const loader = loaders.get(key) ?? createLoader(engine, key, compileRelations(request));
    loaders.set(key, loader);
    return loader.load(parent ?? GRAPH);
  };
}

function createLoader(
  engine: CachedEngine,
  key: string,
  compiled: CompiledRelations,
): DataLoader<string, RelationPage> {
  const load = async (parents: readonly string[]): Promise<readonly RelationPage[]> => {
    const ids = parents.filter((parent) => parent !== GRAPH);
    const { statement, params } = compiled.ofParents(ids);
    const [rows, ofGraph] = await Promise.all([
      ids.length === 0 ? [] : engine.read<RelationsRow>(statement, params),
      parents.includes(GRAPH) ? readOfGraph(engine, compiled) : null,
    ]);
    const byParent = new Map(rows.map((row) => [row.parent, row]));
    return parents.map((parent) => {
      const row = byParent.get(parent);
      return parent === GRAPH && ofGraph ? ofGraph : compiled.toPage(row?.edges ?? [], row ?? null);
    });
  };
  return new DataLoader((parents) =>
    engine.through(
      parents.map((parent) => `${key} ${parent}`),
      (missing) => load(missing.map((at) => parents[at] ?? GRAPH)),
      ({ edges }) => edges.length,
    ),
  );
}

async function readOfGraph(engine: CachedEngine, { page, summary, toPage }: CompiledRelations): Promise<RelationPage> {
  const [rows, counts] = await Promise.all([
    engine.read<StoredRelationRow>(page.statement, page.params),
    summary ? engine.read<ListSummaryRow>(summary.statement, summary.params) : [],
  ]);
  return toPage(rows, counts[0] ?? null);
}
