/** Resolves `compareMandates`. */
import { factOfRelation, readComparison } from '../../graph/index.ts';
import { KIND_GROUPS } from '../../model/index.ts';
import { argumentError } from '../argument-error.ts';
import type {
  MandateComparisonCellResolvers,
  MandateComparisonResolvers,
  MandateComparisonRowResolvers,
  QueryResolvers,
} from '../generated/resolver-types.ts';
import { askedGrounds } from './asked-grounds.ts';
import { isAnyDisputed, nodeParent, nodeParents, relationParents } from './node-parents.ts';
import { resolveRef } from './resolve-ref.ts';

const MOST_ACTORS = 20;

export const compareMandatesResolver: NonNullable<QueryResolvers['compareMandates']> = async (_root, args, context) => {
  const { reader } = context;
  const asOf = args.asOf ?? null;
  if (args.actors.length === 0 || args.actors.length > MOST_ACTORS) {
    throw argumentError(
      'ARGUMENT_INVALID',
      `actors names ${args.actors.length} actors; from 1 to ${MOST_ACTORS} can be compared.`,
      'Name those you want to compare, and compare more of them in several questions.',
    );
  }
  const [named, instrument] = await Promise.all([
    Promise.all(args.actors.map((ref) => resolveRef(reader, ref, { argument: 'actors', kinds: KIND_GROUPS.Actor }))),
    args.instrument
      ? resolveRef(reader, args.instrument, { argument: 'instrument', kinds: KIND_GROUPS.Instrument })
      : null,
  ]);
  const actors = [...new Map(named.map((actor) => [actor.id, actor])).values()];
  const { rows, coordination } = await readComparison(reader, { actors, instrument, asOf });
  const holdings = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.holdings));
  return {
    actors,
    rows: rows.map((row) => ({ ...row, asOf })),
    coordination,
    asOf,
    facts: [...holdings, ...coordination].map(factOfRelation),
  };
};

export const mandateComparisonResolvers: MandateComparisonResolvers = {
  actors: ({ actors, asOf }) => nodeParents(actors, asOf),
  rows: ({ rows }) => rows,
  coordination: ({ coordination }) => relationParents(coordination),
  grounds: askedGrounds,
};

export const mandateComparisonRowResolvers: MandateComparisonRowResolvers = {
  action: ({ action }) => action,
  object: ({ object }) => object,
  shared: ({ sharing }) => sharing !== 'ALONE',
  sharing: ({ sharing }) => sharing,
  cells: ({ cells, asOf }) => cells.map((cell) => ({ ...cell, asOf })),
  coordination: ({ coordination }) => relationParents(coordination),
  disputed: ({ cells }) => cells.some(({ holdings }) => isAnyDisputed(holdings)),
};

export const mandateComparisonCellResolvers: MandateComparisonCellResolvers = {
  actor: ({ actor, asOf }) => nodeParent(actor, asOf),
  responsibilities: ({ tasks, asOf }) => nodeParents(tasks, asOf),
  roles: ({ roles }) => roles,
  holdings: ({ holdings }) => relationParents(holdings),
};
