/** Resolves `governanceMatrix`; the cells of its rows are lists, resolved by the table of its columns. */
import type { GraphQLFieldResolver } from 'graphql';
import {
  cellList,
  factsOfRow,
  isRowDisputed,
  MATRIX_COLUMNS,
  type MatrixColumn,
  readDimensions,
} from '../../graph/index.ts';
import type { Context } from '../context.ts';
import type { GovernanceMatrixResolvers, GovernanceRowResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { answerList, type ListArguments } from '../list-resolvers.ts';
import type { GovernanceRowParent } from './answer-parents.ts';
import { resolveGrounds } from './grounds.ts';
import { nodeParent } from './node-parents.ts';
import { resolveRef } from './resolve-ref.ts';

export const governanceMatrixResolver: NonNullable<QueryResolvers['governanceMatrix']> = async (
  _root,
  args,
  { reader },
) => {
  const asOf = args.asOf ?? null;
  const [country, dimensions] = await Promise.all([
    resolveRef(reader, args.country, { argument: 'country', kinds: ['Country'] }),
    readDimensions(reader),
  ]);
  return { country, asOf, rows: dimensions.map((dimension) => ({ country: country.id, dimension, asOf })) };
};

export const governanceMatrixResolvers: GovernanceMatrixResolvers = {
  country: ({ country, asOf }) => nodeParent(country, asOf),
  rows: ({ rows }, args) => {
    const wanted = args.dimension ?? null;
    return wanted === null ? rows : rows.filter(({ dimension }) => dimension.id === wanted);
  },
  grounds: async ({ rows }, _args, context, info) => {
    const facts = await Promise.all(rows.map((row) => factsOfRow(context.reader, placeOf(row))));
    return resolveGrounds(facts.flat(), context, info);
  },
};

type CellResolver = GraphQLFieldResolver<GovernanceRowParent, Context, ListArguments>;

export const governanceRowResolvers: GovernanceRowResolvers & Readonly<Record<MatrixColumn, CellResolver>> = {
  dimension: ({ dimension, asOf }) => nodeParent(dimension, asOf),
  disputed: (row, _args, { reader }) => isRowDisputed(reader, placeOf(row)),
  instruments: cellResolver('instruments'),
  actors: cellResolver('actors'),
  agreements: cellResolver('agreements'),
  wellDeveloped: cellResolver('wellDeveloped'),
  needsDevelopment: cellResolver('needsDevelopment'),
  changes: cellResolver('changes'),
  responsibilities: cellResolver('responsibilities'),
};

function cellResolver(column: MatrixColumn): CellResolver {
  const answer = answerList(MATRIX_COLUMNS[column]);
  return async (row, args, context, info) => {
    const { where, asOf } = await cellList(context.reader, column, placeOf(row));
    return answer(args, { ...(where ? { where } : {}), ...(asOf ? { asOf } : {}) }, context, info);
  };
}

function placeOf({ country, dimension, asOf }: GovernanceRowParent): Parameters<typeof cellList>[2] {
  return { country, dimension: dimension.id, asOf };
}
