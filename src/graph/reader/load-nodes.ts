/** Nodes by id, whatever they are: one statement for the entities, one each for sources and passages, one more for former ids. */
import { parseEntityId, parsePassageId, parseSourceId } from '../../model/index.ts';
import { toNodeRow } from '../query/to-node-row.ts';
import type { StoredProperties } from '../snapshot.ts';
import type { NodeRow } from './reader.ts';

/** Runs a statement of `cypher/` by name. */
export type RunStatement = <Row>(name: string, params: { readonly ids: readonly string[] }) => Promise<readonly Row[]>;

interface Row {
  readonly node: StoredProperties;
}

/** In the order of the ids; null where there is none. Texts that are no ids are not asked for. */
export async function loadNodes(ids: readonly string[], run: RunStatement): Promise<readonly (NodeRow | null)[]> {
  const entities = ids.filter((id) => parseEntityId(id) !== undefined);
  const [found, sources, passages] = await Promise.all([
    load('entities-by-ids', entities, 'Entity', run),
    load(
      'sources-by-ids',
      ids.filter((id) => parseSourceId(id) !== undefined),
      'Source',
      run,
    ),
    load(
      'passages-by-ids',
      ids.filter((id) => parsePassageId(id) !== undefined),
      'Passage',
      run,
    ),
  ]);
  const rows = new Map([...found, ...sources, ...passages].map((row) => [row.id, row]));
  const former = await load(
    'entities-by-former-ids',
    entities.filter((id) => !rows.has(id)),
    'Entity',
    run,
  );
  const byFormerId = new Map(former.flatMap((row) => formerIdsOf(row).map((id) => [id, row] as const)));
  return ids.map((id) => rows.get(id) ?? byFormerId.get(id) ?? null);
}

async function load(name: string, ids: readonly string[], end: string, run: RunStatement): Promise<readonly NodeRow[]> {
  if (ids.length === 0) return [];
  const rows = await run<Row>(name, { ids: [...new Set(ids)].sort() });
  return rows.map(({ node }) => toNodeRow(node, end));
}

function formerIdsOf({ properties }: NodeRow): readonly string[] {
  return (properties['formerIds'] ?? []) as readonly string[];
}
