/** Resolves what a task has beside its properties: whether the text known is later than the date asked about. */
import { certainlyAfter, type PartialDate } from '../../model/index.ts';
import type { ResponsibilityResolvers } from '../generated/resolver-types.ts';
import { hopOfField, related } from '../relations/related.ts';
import { textOf } from '../stored-values.ts';

const instruments = hopOfField('Responsibility', 'instruments');

export const responsibilityResolvers: Required<Pick<ResponsibilityResolvers, 'textMayDiffer'>> = {
  textMayDiffer: async ({ row, asOf }, _args, { reader }) => {
    if (asOf === null) return null;
    const acts = await related(reader, row.id, instruments);
    return textMayDiffer(
      asOf,
      acts.map(({ node }) => textOf(node.properties, 'lastUpdated') as PartialDate | null),
    );
  },
};

/** Null where there is no act; an act without a printed update is known in no later version. */
export function textMayDiffer(asOf: PartialDate, lastUpdates: readonly (PartialDate | null)[]): boolean | null {
  if (lastUpdates.length === 0) return null;
  return lastUpdates.every((updated) => updated !== null && certainlyAfter(updated, asOf));
}
