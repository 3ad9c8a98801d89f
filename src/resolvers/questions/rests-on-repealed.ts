/** Resolves `restsOnRepealed` wherever it stands. */
import { endedBasesOf } from '../../graph/index.ts';
import type { LawResolvers } from '../generated/resolver-types.ts';
import { entityParents } from './entity-parents.ts';

/** `Law` has the field as every instrument, task and entitlement has it. */
export const restsOnRepealedResolvers: Required<Pick<LawResolvers, 'restsOnRepealed'>> = {
  restsOnRepealed: async ({ row, asOf }, { inferred }, { reader, bases }) => {
    const known = await bases.load(row.id);
    return entityParents(reader, endedBasesOf(row.id, known, { inferred: Boolean(inferred), asOf }), asOf);
  },
};
