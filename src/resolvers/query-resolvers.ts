/** Resolves the fields of `Query` that are written by hand: single nodes, search, relations, the graph. */
import { argumentError } from './argument-error.ts';
import type { QueryResolvers } from './generated/resolver-types.ts';
import { allRelations } from './relations/relation-resolvers.ts';
import { choicesOf } from './requests/choices.ts';
import { LARGEST_PAGE, pageRequest } from './requests/page-request.ts';
import { resolveGraph } from './resolve-graph.ts';

export const queryResolvers: QueryResolvers = {
  node: async (_root, { id }, { reader }) => {
    const row = await reader.node(id);
    return row && { row, asOf: null };
  },
  nodes: async (_root, { ids }, { reader }) => {
    if (ids.length > LARGEST_PAGE) {
      throw argumentError(
        'PAGE_TOO_LARGE',
        `${ids.length} ids are asked for; ${LARGEST_PAGE} at most.`,
        'Ask for them in several requests.',
      );
    }
    const rows = await Promise.all(ids.map((id) => reader.node(id)));
    return rows.map((row) => row && { row, asOf: null });
  },
  search: async (_root, { text, kinds, first, after }, { reader }) => {
    const page = pageRequest({ first, after: after ?? null });
    const { hits, pageInfo, totalCount } = await reader.search({
      text,
      kinds: choicesOf('kinds', kinds) ?? [],
      first: page.first ?? 0,
      ...(page.after === undefined ? {} : { after: page.after }),
    });
    const edges = hits.map(({ cursor, node, score, highlights }) => ({
      cursor,
      node: { row: node, asOf: null },
      score,
      highlights: highlights.map(({ property, value, ranges }) => ({
        property,
        value,
        ranges: ranges.map(([start, end]) => ({ start, end })),
      })),
    }));
    return { edges, nodes: edges.map(({ node }) => node), totalCount, pageInfo };
  },
  relations: (_root, args, { reader }, info) => allRelations(reader, args, info),
  graph: (_root, _args, context) => resolveGraph(context),
};
