/** Resolves `repealImpact`. */
import { type AnsweredDependent, answerRepealImpact, factOfRelation, type GraphReader } from '../../graph/index.ts';
import { KIND_GROUPS, type PartialDate } from '../../model/index.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import type { NodeParent } from '../parents.ts';
import { LARGEST_PAGE } from '../requests/page-request.ts';
import { booleanOf } from '../stored-values.ts';
import { checkedDepth } from './checked-depth.ts';
import { checkedFirst } from './checked-first.ts';
import { resolveGrounds } from './grounds.ts';
import { type PathParent, pathParent } from './path-parents.ts';
import { resolveRef } from './resolve-ref.ts';

const LONGEST_CHAIN = 10;
const DEFAULT_CHAIN = 6;

export const repealImpactResolver: NonNullable<QueryResolvers['repealImpact']> = async (_root, args, context, info) => {
  const { reader } = context;
  const asOf = args.asOf ?? null;
  const maxHops = checkedDepth('maxHops', args.maxHops, LONGEST_CHAIN, DEFAULT_CHAIN);
  const first = checkedFirst(args.first, LARGEST_PAGE, 1);
  const instrument = await resolveRef(reader, args.instrument, {
    argument: 'instrument',
    kinds: KIND_GROUPS.Instrument,
  });
  const inferred = Boolean(args.inferred);
  const answer = await answerRepealImpact(reader, { instrument, maxHops, inferred, asOf, first });
  const [dependents, grounds] = await Promise.all([
    Promise.all(answer.dependents.map((dependent) => dependentParent(reader, dependent, asOf))),
    resolveGrounds(
      answer.dependents.flatMap(({ relations }) => relations.map(factOfRelation)),
      context,
      info,
    ),
  ]);
  const { stated, candidates, truncated, notices } = answer;
  return { instrument: { row: instrument, asOf }, dependents, stated, candidates, truncated, notices, grounds };
};

interface DependentParent {
  readonly entity: NodeParent;
  readonly hops: number;
  readonly via: PathParent;
  readonly otherBasis: boolean;
  readonly disputed: boolean;
}

async function dependentParent(
  reader: GraphReader,
  { id, hops, otherBasis, ...path }: AnsweredDependent,
  asOf: PartialDate | null,
): Promise<DependentParent> {
  const via = await pathParent(reader, path, asOf);
  const entity = via.entities.at(-1);
  if (!entity) throw new Error(`The chain to ${id} is empty.`);
  const disputed = path.relations.some(({ properties }) => booleanOf(properties, 'disputed') ?? false);
  return { entity, hops, via, otherBasis, disputed };
}
