/** Resolves `graph`: revision, engine and counts. */
import type { NodeRow } from '../graph/index.ts';
import { isKind, type Kind, RELATIONSHIPS } from '../model/index.ts';
import type { Context } from './context.ts';
import type { RelationType } from './generated/resolver-types.ts';
import type { NodeParent } from './parents.ts';

interface GraphParent {
  readonly revision: string;
  readonly contentHash: string;
  readonly loadedAt: string;
  readonly engine: string;
  readonly entities: number;
  readonly relations: number;
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly types: readonly { readonly type: RelationType; readonly count: number }[];
  readonly sources: readonly NodeParent[];
}

const derived: ReadonlySet<string> = new Set(RELATIONSHIPS.filter((row) => row.derived).map(({ type }) => type));

export async function resolveGraph({ reader, engine }: Context): Promise<GraphParent> {
  const [revision, stamps, kinds, types, sources, info] = await Promise.all([
    reader.revision(),
    reader.run<{ readonly loadedAt: string }>('graph-revision', {}),
    reader.run<{ readonly kind: string; readonly count: number }>('count-kinds', {}),
    reader.run<{ readonly type: string; readonly count: number }>('count-types', {}),
    reader.run<{ readonly node: NodeRow['properties'] }>('sources-with-coverage', {}),
    engine(),
  ]);
  return {
    revision,
    contentHash: revision,
    loadedAt: stamps[0]?.loadedAt ?? '',
    engine: `${info.engine} ${info.version}`,
    entities: sum(kinds),
    relations: sum(types.filter(({ type }) => !derived.has(type))),
    kinds: kinds.flatMap(({ kind, count }) => (isKind(kind) ? [{ kind, count }] : [])),
    types: types.map(({ type, count }) => ({ type: type as RelationType, count })),
    sources: sources.map(({ node }) => ({
      row: { id: String(node['id']), kind: 'Source', properties: node },
      asOf: null,
    })),
  };
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
