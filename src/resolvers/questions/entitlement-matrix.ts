/** Resolves `entitlementMatrix`. */
import { factOfRelation, type GraphReader, type NodeRow, readMatrix } from '../../graph/index.ts';
import type { Kind } from '../../model/index.ts';
import { argumentError } from '../argument-error.ts';
import type {
  EntitlementCellResolvers,
  EntitlementMatrixResolvers,
  QueryResolvers,
} from '../generated/resolver-types.ts';
import { choicesOf } from '../requests/choices.ts';
import { askedGrounds } from './asked-grounds.ts';
import { nodeParent, nodeParents, relationParents } from './node-parents.ts';
import { type RefInput, resolveRef } from './resolve-ref.ts';

/** Beyond that, the whole matrix is asked for more easily. */
const MOST_NAMED = 200;

export const entitlementMatrixResolver: NonNullable<QueryResolvers['entitlementMatrix']> = async (
  _root,
  args,
  { reader },
) => {
  const asOf = args.asOf ?? null;
  const [country, groups, benefits] = await Promise.all([
    resolveRef(reader, args.country, { argument: 'country', kinds: ['Country'] }),
    resolveAll(reader, args.groups, 'groups', 'Group'),
    resolveAll(reader, args.benefits, 'benefits', 'Benefit'),
  ]);
  const matrix = await readMatrix(reader, { country: country.id, asOf, groups, benefits });
  const facts = matrix.cells.flatMap(({ relations }) => relations.map(factOfRelation));
  return { ...matrix, country, asOf, facts };
};

export const entitlementMatrixResolvers: EntitlementMatrixResolvers = {
  country: ({ country, asOf }) => nodeParent(country, asOf),
  groups: ({ groups, asOf }) => nodeParents(groups, asOf),
  benefits: ({ benefits, asOf }) => nodeParents(benefits, asOf),
  cells: ({ cells, asOf }, { stated }) =>
    cells
      .filter(({ entitlements }) => typeof stated !== 'boolean' || entitlements.length > 0 === stated)
      .map((cell) => ({ ...cell, asOf })),
  grounds: askedGrounds,
};

export const entitlementCellResolvers: EntitlementCellResolvers = {
  group: ({ group, asOf }) => nodeParent(group, asOf),
  benefit: ({ benefit, asOf }) => nodeParent(benefit, asOf),
  level: ({ level }) => level,
  modalities: ({ modalities }) => modalities,
  inherited: ({ inherited }) => inherited,
  inheritedFrom: ({ inheritedFrom, asOf }) => nodeParents(inheritedFrom, asOf),
  entitlements: ({ entitlements, asOf }) => nodeParents(entitlements, asOf),
  relations: ({ relations }) => relationParents(relations),
  disputed: ({ disputed }) => disputed,
  notices: ({ notices }) => notices,
};

/** Null where nothing is named; each once, in the order named. */
async function resolveAll(
  reader: GraphReader,
  named: readonly RefInput[] | null | undefined,
  argument: string,
  kind: Kind,
): Promise<readonly NodeRow[] | null> {
  const refs = choicesOf(argument, named);
  if (!refs) return null;
  if (refs.length > MOST_NAMED) {
    throw argumentError(
      'ARGUMENT_INVALID',
      `${argument} names ${refs.length} entities; at most ${MOST_NAMED} can be named.`,
      'Leave the argument out for the whole matrix, or ask for it in parts.',
    );
  }
  const rows = await Promise.all(refs.map((ref) => resolveRef(reader, ref, { argument, kinds: [kind] })));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
