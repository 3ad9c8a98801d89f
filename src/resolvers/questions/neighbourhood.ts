/** Resolves `neighbourhood`. */
import { answerNeighbourhood, factOfRelation } from '../../graph/index.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { choicesOf } from '../requests/choices.ts';
import { LARGEST_PAGE } from '../requests/page-request.ts';
import { checkedDepth } from './checked-depth.ts';
import { checkedFirst } from './checked-first.ts';
import { entityParents } from './entity-parents.ts';
import { resolveGrounds } from './grounds.ts';
import { resolveRef } from './resolve-ref.ts';

const GREATEST_DEPTH = 4;

export const neighbourhoodResolver: NonNullable<QueryResolvers['neighbourhood']> = async (
  _root,
  args,
  context,
  info,
) => {
  const { reader } = context;
  const asOf = args.asOf ?? null;
  const depth = checkedDepth('depth', args.depth, GREATEST_DEPTH, 1);
  const first = checkedFirst(args.first, LARGEST_PAGE);
  const kinds = choicesOf('kinds', args.kinds);
  const of = await resolveRef(reader, args.of, { argument: 'of' });
  const answer = await answerNeighbourhood(reader, {
    of: of.id,
    depth,
    kinds: kinds && new Set<string>(kinds),
    types: choicesOf('types', args.types) ?? [],
    asOf,
    first,
  });
  const [entities, grounds] = await Promise.all([
    entityParents(reader, answer.entities, asOf),
    resolveGrounds(answer.relations.map(factOfRelation), context, info),
  ]);
  return {
    entities,
    relations: answer.relations.map((relation) => ({ relation })),
    truncated: answer.truncated,
    grounds,
  };
};
