/** Resolves the facets of every list: how all that its filter takes divides, whatever the page shows. */
import type { GraphQLFieldResolver } from 'graphql';
import type { FacetBy, GraphReader, RelationFacetBy } from '../graph/index.ts';
import { type EndName, isKind, kindToEnum } from '../model/index.ts';
import { type FacetKey, facetsOf, LISTED_ENDS } from '../schema/index.ts';
import type { Context } from './context.ts';
import type { FacetParent } from './facet-parents.ts';
import type {
  FacetResolvers,
  FacetValueResolvers,
  RelationConnectionResolvers,
  RelationFacet,
} from './generated/resolver-types.ts';
import type { NodeParent } from './parents.ts';
import type { ListConnection } from './relations/connection.ts';
import { shownWhenAbsent } from './requests/not-stated.ts';
import { LARGEST_PAGE, pageRequest } from './requests/page-request.ts';
import { hopOf } from './requests/translate-filter.ts';

interface FacetArguments {
  readonly by?: readonly string[] | null;
  readonly first?: number | null;
}

type FacetsResolver = GraphQLFieldResolver<ListConnection, Context, FacetArguments>;

/** `facets` of every connection of a list, by type. */
export function facetsResolvers(): Readonly<Record<string, { readonly facets: FacetsResolver }>> {
  return Object.fromEntries(LISTED_ENDS.map((end) => [`${end}Connection`, { facets: facetsResolver(end) }]));
}

export const facetResolvers: FacetResolvers = {
  name: ({ name }) => name,
  values: ({ page, key }) =>
    page.values.map(({ value, count }) => ({ value: shown(value, key), count, isId: isId(key) })),
  more: ({ page }) => page.more,
};

export const facetValueResolvers: FacetValueResolvers = {
  value: ({ value }) => value,
  count: ({ count }) => count,
  entity: async ({ value, isId: leadsToEntity }, _args, { reader }) => {
    const row = leadsToEntity ? await reader.node(value) : null;
    return row && isKind(row.kind) ? ({ row, asOf: null } satisfies NodeParent) : null;
  },
};

/** By the values of the enum `RelationFacet`. */
const RELATION_FACETS: Readonly<Record<RelationFacet, RelationFacetBy>> = {
  TYPE: 'type',
  BASIS: 'basis',
  DISPUTED: 'disputed',
};

export const relationConnectionResolvers: RelationConnectionResolvers = {
  facets: ({ listed }, { by, first }, { reader }) => {
    const names = by ?? (Object.keys(RELATION_FACETS) as readonly RelationFacet[]);
    const limit = limitOf(first);
    return Promise.all(
      [...new Set(names)].map(async (name) => ({
        name,
        key: null,
        page: await reader.relationFacet({ ...listed, by: RELATION_FACETS[name], limit }),
      })),
    );
  },
};

function limitOf(first: number | null | undefined): number {
  return pageRequest({ first: first ?? null }).first ?? LARGEST_PAGE;
}

function facetsResolver(end: EndName): FacetsResolver {
  const facets = facetsOf(end);
  const usual = [...facets].filter(([, { is }]) => is === 'kind' || is === 'property').map(([name]) => name);
  return ({ listed }, { by, first }, { reader }) => {
    const limit = limitOf(first);
    return Promise.all(
      [...new Set(by ?? usual)].map((name) => readFacet(name, facets.get(name), listed, limit, reader)),
    );
  };
}

async function readFacet(
  name: string,
  key: FacetKey | undefined,
  listed: ListConnection['listed'],
  limit: number,
  reader: GraphReader,
): Promise<FacetParent> {
  if (!key) throw new Error(`The schema has a facet ${name} that the tables of facets do not know.`);
  return { name, key, page: await reader.facet({ ...listed, by: countedBy(key), limit }) };
}

function countedBy(key: FacetKey): FacetBy {
  switch (key.is) {
    case 'kind':
      return { is: 'property', property: 'kind' };
    case 'property': {
      const absent = shownWhenAbsent(key.property);
      return { is: 'property', property: key.property.name, ...(absent === null ? {} : { whenAbsent: absent }) };
    }
    case 'year':
      return { is: 'year', property: key.property.name };
    case 'relationship':
      return { is: 'relation', hop: hopOf(key.field) };
  }
}

/** Kinds are stored by the names of their types, and filters take them by the values of the enum. */
function shown(value: string | number | boolean, key: FacetKey | null): string {
  const text = String(value);
  return key?.is === 'kind' && isKind(text) ? kindToEnum(text) : text;
}

function isId(key: FacetKey | null): boolean {
  return key?.is === 'relationship' || (key?.is === 'property' && key.property.type.is === 'ref');
}
