/** Resolves the lists of `Query`: one resolver, made for everything that has a list. */
import type { GraphQLFieldResolver } from 'graphql';
import type { EndName, PartialDate } from '../model/index.ts';
import { LISTED_ENDS, nodeFilter, ROOT_LISTS } from '../schema/index.ts';
import type { Context } from './context.ts';
import { listConnection } from './relations/connection.ts';
import { type OrderArguments, orderRequest } from './requests/order-request.ts';
import { type PageArguments, pageRequest } from './requests/page-request.ts';
import { type FilterInput, translateFilter } from './requests/translate-filter.ts';
import { selectsField } from './selects-field.ts';

export interface ListArguments extends PageArguments, OrderArguments {
  readonly where?: FilterInput | null;
  readonly asOf?: PartialDate | null;
}

type ListResolver = GraphQLFieldResolver<unknown, Context, ListArguments>;

/** By the name of the list. */
export function listResolvers(): Readonly<Record<string, ListResolver>> {
  return Object.fromEntries(LISTED_ENDS.map((end) => [ROOT_LISTS[end], listResolver(end)]));
}

function listResolver(end: EndName): ListResolver {
  const filter = nodeFilter([end]);
  return async (_root, args, { reader }, info) => {
    const where = translateFilter(filter, args.where);
    const page = await reader.list({
      of: end,
      ...(where ? { where } : {}),
      orderBy: orderRequest(args),
      page: pageRequest(args),
      ...(args.asOf ? { asOf: args.asOf } : {}),
      total: selectsField(info, 'totalCount'),
    });
    return listConnection(page, args.asOf ?? null);
  };
}
