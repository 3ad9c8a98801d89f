/** Resolves what instruments have beside their properties: their force on a date. */
import type { AgreementStage, LegalForce, PartialDate } from '../../model/index.ts';
import type { Context } from '../context.ts';
import type { LawResolvers } from '../generated/resolver-types.ts';
import type { NodeParent } from '../parents.ts';
import { hopOfField, related } from '../relations/related.ts';
import { textOf } from '../stored-values.ts';
import { forceOnDate } from './force-on-date.ts';

const repealedBy = hopOfField('Instrument', 'repealedBy');

/** `Law` has the fields of the interface and no others, so its type stands for every instrument's. */
export const instrumentResolvers: Required<Pick<LawResolvers, 'forceOn'>> = {
  forceOn: async (instrument, { date }, context) => {
    const { properties } = instrument.row;
    const legalForce = (textOf(properties, 'legalForce') ?? 'NOT_STATED') as LegalForce;
    return forceOnDate(
      {
        legalForce,
        adopted: textOf(properties, 'adopted') as PartialDate | null,
        endedOn: legalForce === 'REPEALED' || legalForce === 'CEASED' ? await endOf(instrument, context) : null,
        stage: textOf(properties, 'stage') as AgreementStage | null,
      },
      date,
    );
  },
};

/** Its own printed end, else the day from which an act repeals the whole of it. */
async function endOf({ row }: NodeParent, { reader }: Context): Promise<PartialDate | null> {
  const printed = textOf(row.properties, 'repealedOn');
  if (printed !== null) return printed as PartialDate;
  const repeals = await related(reader, row.id, repealedBy);
  const whole = repeals.find(
    ({ relation }) => relation.properties['extent'] === undefined && relation.properties['effective'] !== undefined,
  );
  return whole ? (textOf(whole.relation.properties, 'effective') as PartialDate | null) : null;
}
