/** `grounds` of answers that are resolved field by field: summed up only where a query asks for it. */
import type { GraphQLFieldResolver } from 'graphql';
import type { GroundFact } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { type GroundsParent, resolveGrounds } from './grounds.ts';

/** For a parent that holds every fact of its answer. */
export const askedGrounds: GraphQLFieldResolver<
  { readonly facts: readonly GroundFact[] },
  Context,
  unknown,
  Promise<GroundsParent>
> = ({ facts }, _args, context, info) => resolveGrounds(facts, context, info);
