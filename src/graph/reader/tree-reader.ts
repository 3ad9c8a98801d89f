/** Reads trees as rows, and keeps what is written of them between requests. */
import type { CompiledStatement, ListSummaryRow } from '../query/compile-list.ts';
import { compileTreeList, compileTreeNodes, type PlannedList, type PlannedNode } from '../query/compile-tree.ts';
import type { TreeRow } from '../query/tree.ts';
import type { CachedEngine } from './cached-engine.ts';

/** Text as it goes into an answer, with how many rows it was written from. */
export interface WrittenText {
  readonly text: string;
  readonly rows: number;
}

export interface TreeReader {
  /** The rows of these entities by id; those that do not exist, or are known under a former id, are missing. */
  nodes(plan: PlannedNode, ids: readonly string[]): Promise<readonly TreeRow[]>;
  list(plan: PlannedList): Promise<TreeListRows>;
  /** Texts by key: from the row cache, and one call of `write` for all that it lacks. */
  written(
    keys: readonly string[],
    write: (missing: readonly number[]) => Promise<readonly WrittenText[]>,
  ): Promise<readonly WrittenText[]>;
  /** False where the row cache is turned off. */
  readonly caching: boolean;
}

export interface TreeListRows {
  /** As fetched: those of a page that is read from its end come backwards. */
  readonly rows: readonly TreeRow[];
  /** Null where nothing asked for it. */
  readonly summary: ListSummaryRow | null;
}

interface Row {
  readonly row: TreeRow;
}

interface CountedRow {
  readonly rows: readonly TreeRow[];
  readonly total: number;
}

/** Compiled plans, for as long as somebody holds them; a list is planned anew for each request. */
const statements = new WeakMap<PlannedNode, (ids: readonly string[]) => CompiledStatement>();

export function createTreeReader(engine: CachedEngine): TreeReader {
  const read = async ({ statement, params }: CompiledStatement): Promise<readonly TreeRow[]> =>
    (await engine.read<Row>(statement, params)).map(({ row }) => row);
  return {
    caching: engine.caching,
    nodes(plan, ids) {
      const compiled = statements.get(plan) ?? compileTreeNodes(plan);
      statements.set(plan, compiled);
      return read(compiled(ids));
    },
    async list(plan) {
      const compiled = compileTreeList(plan);
      if (compiled.is === 'counted') {
        const { statement, params } = compiled.whole;
        const [whole] = await engine.read<CountedRow>(statement, params);
        return { rows: whole?.rows ?? [], summary: { total: whole?.total ?? 0, earlier: 0, later: 0 } };
      }
      const { page, summary } = compiled;
      const [rows, counts] = await Promise.all([
        read(page),
        summary ? engine.read<ListSummaryRow>(summary.statement, summary.params) : [],
      ]);
      return { rows, summary: counts[0] ?? null };
    },
    written: (keys, write) =>
      engine.through<WrittenText>(
        keys,
        async (missing) => (engine.caching ? (await write(missing)).map(joined) : write(missing)),
        ({ rows }) => rows,
      ),
  };
}

/** A text that was put together piece by piece holds all its pieces for as long as it lives; a copy is one piece. */
function joined({ text, rows }: WrittenText): WrittenText {
  return { text: Buffer.from(text).toString(), rows };
}
