/** Resolves passages: where they stand, and which facts they support. */
import type { FindingRating, PassageKind } from '../../model/index.ts';
import type { Context } from '../context.ts';
import type { PassageResolvers } from '../generated/resolver-types.ts';
import type { NodeParent } from '../parents.ts';
import { pageRequest } from '../requests/page-request.ts';
import { slicePage } from '../requests/slice-page.ts';
import { booleanOf, textOf } from '../stored-values.ts';
import { factKey, factsOfPassage } from './facts-of-passage.ts';

export const passageResolvers: PassageResolvers = {
  id: ({ row }) => row.id,
  kind: ({ row }) => row.properties['kind'] as PassageKind,
  source: (passage, _args, context) => linked(passage, 'source', context),
  locator: ({ row }) => textOf(row.properties, 'locator') ?? row.id,
  label: ({ row }) => textOf(row.properties, 'label') ?? row.id,
  parent: (passage, _args, context) => linked(passage, 'parent', context),
  children: async ({ row }, _args, { outlines }) => {
    const outline = await outlines.load(textOf(row.properties, 'source') ?? '');
    return outline.filter((passage) => passage.row.properties['parent'] === row.id);
  },
  heading: ({ row }) => textOf(row.properties, 'heading'),
  entryLabel: ({ row }) => textOf(row.properties, 'entryLabel'),
  title: ({ row }) => textOf(row.properties, 'title'),
  availableOnline: ({ row }) => booleanOf(row.properties, 'availableOnline'),
  dimension: (passage, _args, context) => linked(passage, 'dimension', context),
  rating: ({ row }) => textOf(row.properties, 'rating') as FindingRating | null,
  excuse: ({ row }) => textOf(row.properties, 'excuse'),
  facts: async ({ row }, args, { facts }) => {
    const page = pageRequest(args);
    return slicePage(factsOfPassage(row.id, await facts.load(row.id)), factKey, page);
  },
};

/** The node that a property names by id. */
async function linked({ row }: NodeParent, property: string, { reader }: Context): Promise<NodeParent | null> {
  const id = textOf(row.properties, property);
  const target = id === null ? null : await reader.node(id);
  return target && { row: target, asOf: null };
}
