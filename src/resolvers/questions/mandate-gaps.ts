/** Resolves `mandateGaps`. */
import { factsOfGap, readGaps } from '../../graph/index.ts';
import type { MandateGapResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { choicesOf } from '../requests/choices.ts';
import { askedGrounds } from './asked-grounds.ts';
import { nodeParent, relationParents } from './node-parents.ts';
import { resolveRef } from './resolve-ref.ts';

export const mandateGapsResolver: NonNullable<QueryResolvers['mandateGaps']> = async (_root, args, { reader }) => {
  const asOf = args.asOf ?? null;
  const country = await resolveRef(reader, args.country, { argument: 'country', kinds: ['Country'] });
  const kinds = choicesOf('kinds', args.kinds);
  const gaps = await readGaps(reader, country.id, asOf);
  return gaps
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .map((gap) => ({ ...gap, asOf, facts: factsOfGap(gap) }));
};

export const mandateGapResolvers: MandateGapResolvers = {
  entity: ({ entity, asOf }) => nodeParent(entity, asOf),
  kind: ({ kind }) => kind,
  notice: ({ notice }) => notice,
  relations: ({ relations }) => relationParents(relations),
  disputed: ({ facts }) => facts.some(({ status }) => status === 'DISPUTED'),
  grounds: askedGrounds,
};
