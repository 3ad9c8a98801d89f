/** Resolves `agreementNetwork`. */
import type { GraphQLFieldResolver } from 'graphql';
import { factOfRelation, type NetworkProjection, readNetwork } from '../../graph/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { nodeFilter } from '../../schema/index.ts';
import type { Context } from '../context.ts';
import type { NetworkEdgeResolvers, NetworkNodeResolvers, NetworkResolvers } from '../generated/resolver-types.ts';
import { type FilterInput, translateFilter } from '../requests/translate-filter.ts';
import type { NetworkParent } from './answer-parents.ts';
import { askedGrounds } from './asked-grounds.ts';
import { nodeParent, nodeParents, relationParents } from './node-parents.ts';

interface NetworkArguments {
  readonly where?: FilterInput | null;
  readonly projection?: NetworkProjection | null;
  readonly includePlanned?: boolean | null;
  readonly asOf?: PartialDate | null;
}

const filter = nodeFilter(['Agreement']);

export const agreementNetworkResolver: GraphQLFieldResolver<
  unknown,
  Context,
  NetworkArguments,
  Promise<NetworkParent>
> = async (_root, args, { reader }) => {
  const asOf = args.asOf ?? null;
  const network = await readNetwork(reader, {
    where: translateFilter(filter, args.where),
    projection: args.projection ?? 'BIPARTITE',
    includePlanned: args.includePlanned ?? false,
    asOf,
  });
  const ties = network.agreements.flatMap(({ parties }) => parties.map(({ relation }) => relation));
  return { ...network, asOf, facts: ties.map(factOfRelation) };
};

export const networkResolvers: NetworkResolvers = {
  nodes: ({ nodes, asOf }) => nodes.map((node) => ({ ...node, asOf })),
  edges: ({ edges, asOf }) => edges.map((edge) => ({ ...edge, asOf })),
  components: ({ components }) => components,
  density: ({ density }) => density,
  warnings: ({ warnings }) => warnings,
  grounds: askedGrounds,
};

export const networkNodeResolvers: NetworkNodeResolvers = {
  entity: ({ node, asOf }) => nodeParent(node, asOf),
  mode: ({ mode }) => mode,
  degree: ({ degree }) => degree,
  component: ({ component }) => component,
};

export const networkEdgeResolvers: NetworkEdgeResolvers = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  weight: ({ weight }) => weight,
  agreements: ({ agreements, asOf }) => nodeParents(agreements, asOf),
  stages: ({ stages }) => stages,
  relation: ({ relation }) => (relation ? { relation } : null),
  ties: ({ ties }) => relationParents(ties),
};
