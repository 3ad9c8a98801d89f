/** Entities by id together with relationship fields of theirs: what the root of most queries needs, in one trip. */
import type { CompiledStatement, ListRow } from './compile-list.ts';
import { callsBelow, type PageBelow, pagesBelow, plansBelow } from './page-plan.ts';
import type { PageWindow } from './page-window.ts';
import type { EdgesRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';

export interface CompiledEntities {
  readonly compiled: (ids: readonly string[]) => CompiledStatement;
  readonly toPagesBelow: (rows: readonly ListRow[]) => readonly PageBelow[];
}

const everyRow: PageWindow = { reversed: false, size: Number.POSITIVE_INFINITY, after: null, before: null };

/** Columns: `node`, all stored properties, and `below`. */
export function compileEntities(requests: readonly EdgesRequest[]): CompiledEntities {
  const plans = plansBelow(requests);
  const builder = new StatementBuilder();
  const { text: calls, names } = callsBelow(plans, 'n', builder);
  const text = `MATCH (n:Entity) WHERE n.id IN $ids${calls}
RETURN properties(n) AS node, [${names.join(', ')}] AS below ORDER BY n.id`;
  const statement = { name: 'entities with fields', text, columns: ['node', 'below'] };
  const params = builder.params();
  return {
    compiled: (ids) => ({ statement, params: { ...params, ids } }),
    toPagesBelow: (rows) => pagesBelow(plans, everyRow, rows),
  };
}
