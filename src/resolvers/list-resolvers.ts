/** Resolves the lists of `Query`: one resolver, made for everything that has a list. */
import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType, isCompositeType } from 'graphql';
import type { ListRequest, ReadAlong } from '../graph/index.ts';
import type { EndName, PartialDate } from '../model/index.ts';
import { LISTED_ENDS, nodeFilter, ROOT_LISTS } from '../schema/index.ts';
import type { Context } from './context.ts';
import type { EdgesRequests } from './look-ahead/edges-requests.ts';
import { type ListConnection, listConnection } from './relations/connection.ts';
import { type OrderArguments, orderRequest } from './requests/order-request.ts';
import { type PageArguments, pageRequest } from './requests/page-request.ts';
import { type FilterInput, translateFilter } from './requests/translate-filter.ts';
import { selectsField } from './selects-field.ts';

export interface ListArguments extends PageArguments, OrderArguments {
  readonly where?: FilterInput | null;
}

export interface RootListArguments extends ListArguments {
  readonly asOf?: PartialDate | null;
}

type ListResolver = GraphQLFieldResolver<unknown, Context, RootListArguments>;

/** By the name of the list. */
export function listResolvers(requests: EdgesRequests): Readonly<Record<string, ListResolver>> {
  return Object.fromEntries(LISTED_ENDS.map((end) => [ROOT_LISTS[end], listResolver(end, requests)]));
}

function listResolver(end: EndName, requests: EdgesRequests): ListResolver {
  const answer = answerList(end, requests);
  return (_root, args, context, info) => answer(args, args.asOf ? { asOf: args.asOf } : {}, context, info);
}

/** What a list is confined to beside the filter that it is asked with. */
type Confines = Pick<ListRequest, 'where' | 'asOf'>;

/** A page of a list as its arguments ask for it; with `requests` only what the query reads is fetched. */
export function answerList(
  end: EndName,
  requests?: EdgesRequests,
): (args: ListArguments, confines: Confines, context: Context, info: GraphQLResolveInfo) => Promise<ListConnection> {
  const filter = nodeFilter([end]);
  return async (args, { where: within, asOf }, { reader }, info) => {
    const asked = translateFilter(filter, args.where);
    const where = within && asked ? ({ is: 'and', of: [within, asked] } as const) : (within ?? asked);
    const listed = { of: end, ...(where ? { where } : {}), ...(asOf ? { asOf } : {}) };
    const page = await reader.list({
      ...listed,
      ...(requests ? alongOf(info, requests) : {}),
      orderBy: orderRequest(args),
      page: pageRequest(args),
      total: selectsField(info, 'totalCount'),
    });
    return listConnection(page, listed);
  };
}

function alongOf(info: GraphQLResolveInfo, requests: EdgesRequests): ReadAlong {
  const type = getNamedType(info.returnType);
  const { nodeProperties, below } = isCompositeType(type) ? requests.alongOf(type, info.fieldNodes, info) : {};
  return { ...(nodeProperties ? { nodeProperties } : {}), ...(below ? { below } : {}) };
}
