/** Resolves `paths`. */
import { answerPaths, factOfRelation, type GraphReader, type NodeRow } from '../../graph/index.ts';
import { argumentError } from '../argument-error.ts';
import type { QueryPathsArgs, QueryResolvers } from '../generated/resolver-types.ts';
import { choicesOf } from '../requests/choices.ts';
import { checkedDepth } from './checked-depth.ts';
import { checkedFirst } from './checked-first.ts';
import { resolveGrounds } from './grounds.ts';
import { pathParent } from './path-parents.ts';
import { resolveRef } from './resolve-ref.ts';

const LONGEST_PATH = 6;
const DEFAULT_LENGTH = 4;
const DEFAULT_PATHS = 5;
const MOST_AVOIDED = 50;

export const pathsResolver: NonNullable<QueryResolvers['paths']> = async (_root, args, context, info) => {
  const { reader } = context;
  const asOf = args.asOf ?? null;
  const [from, to, avoid] = await Promise.all([
    resolveRef(reader, args.from, { argument: 'from' }),
    targetOf(reader, args),
    avoided(reader, args),
  ]);
  const answer = await answerPaths(reader, {
    from,
    to,
    avoid,
    maxHops: checkedDepth('maxHops', args.maxHops, LONGEST_PATH, DEFAULT_LENGTH),
    types: choicesOf('types', args.types) ?? [],
    asOf,
    first: checkedFirst(args.first, DEFAULT_PATHS, 1),
  });
  const [paths, grounds] = await Promise.all([
    Promise.all(answer.paths.map((path) => pathParent(reader, path, asOf))),
    resolveGrounds(
      answer.paths.flatMap(({ relations }) => relations.map(factOfRelation)),
      context,
      info,
    ),
  ]);
  return { paths, truncated: answer.truncated, notices: answer.notices, grounds };
};

async function targetOf(
  reader: GraphReader,
  { to, toKinds }: Partial<QueryPathsArgs>,
): Promise<NodeRow | ReadonlySet<string>> {
  if (to && !toKinds) return resolveRef(reader, to, { argument: 'to' });
  if (toKinds && toKinds.length > 0 && !to) return new Set<string>(toKinds);
  throw argumentError(
    'ARGUMENT_INVALID',
    to && toKinds ? 'to and toKinds are both given.' : 'The question does not say where the paths lead.',
    'Give to for the paths to one entity, or toKinds with at least one kind for the nearest of these kinds.',
  );
}

async function avoided(reader: GraphReader, { avoid }: Partial<QueryPathsArgs>): Promise<ReadonlySet<string>> {
  const refs = avoid ?? [];
  if (refs.length > MOST_AVOIDED) {
    throw argumentError(
      'ARGUMENT_INVALID',
      `avoid names ${refs.length} entities; ${MOST_AVOIDED} at most.`,
      'Name the types to follow instead.',
    );
  }
  const rows = await Promise.all(refs.map((ref, at) => resolveRef(reader, ref, { argument: `avoid[${at}]` })));
  return new Set(rows.map(({ id }) => id));
}
