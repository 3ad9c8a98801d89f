/** Resolves `mandateOverlaps`. */
import { factOfRelation, type MandateOverlap, readOverlaps } from '../../graph/index.ts';
import type { MandateOverlapResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { askedGrounds } from './asked-grounds.ts';
import { isAnyDisputed, nodeParents, relationParents } from './node-parents.ts';
import { resolveRef } from './resolve-ref.ts';

export const mandateOverlapsResolver: NonNullable<QueryResolvers['mandateOverlaps']> = async (
  _root,
  args,
  { reader },
) => {
  const asOf = args.asOf ?? null;
  const country = await resolveRef(reader, args.country, { argument: 'country', kinds: ['Country'] });
  const overlaps = await readOverlaps(reader, country.id, asOf);
  const isAsked = ({ action, object }: MandateOverlap): boolean =>
    (!args.action || args.action === action) && (!args.object || args.object === object);
  return overlaps.filter(isAsked).map((overlap) => ({ ...overlap, asOf, facts: overlap.holdings.map(factOfRelation) }));
};

export const mandateOverlapResolvers: MandateOverlapResolvers = {
  action: ({ action }) => action,
  object: ({ object }) => object,
  responsibilities: ({ tasks, asOf }) => nodeParents(tasks, asOf),
  holdings: ({ holdings }) => relationParents(holdings),
  notice: ({ notice }) => notice,
  disputed: ({ holdings }) => isAnyDisputed(holdings),
  grounds: askedGrounds,
};
