/** Reads the tasks, entitlements and agreements of a country, and finds what these sources leave open about them. */
import type { PartialDate } from '../../../model/index.ts';
import type { EdgeRow, GraphReader, NodeRow } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import { agreementOfCountry, entitlementOfCountry, responsibilityOfCountry } from '../of-country.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { storedText } from '../stored.ts';
import { basisGaps, consentGaps, holderGap, isOfLaterDate, type MandateGap, type MandateGapKind } from './find-gaps.ts';
import { readHoldings } from './holding.ts';
import { readLegalBases } from './legal-basis.ts';

const parties = hopOfField('Agreement', 'parties');
const ratifiedBy = hopOfField('Agreement', 'ratifiedBy');
const approvedBy = hopOfField('Agreement', 'approvedBy');

/** The order in which gaps are listed, then by the id of the entity. */
const KINDS: readonly MandateGapKind[] = ['NO_HOLDER', 'NO_LEGAL_BASIS', 'BASIS_REPEALED', 'CONSENT_NOT_STATED'];

export async function readGaps(
  reader: GraphReader,
  country: string,
  asOf: PartialDate | null,
): Promise<readonly MandateGap[]> {
  const found = await Promise.all([
    gapsOfTasks(reader, country, asOf),
    gapsOfEntitlements(reader, country, asOf),
    gapsOfAgreements(reader, country, asOf),
  ]);
  const placeOf = ({ kind, entity }: MandateGap): string => `${KINDS.indexOf(kind)} ${entity.id}`;
  return found.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

// The lists' `asOf` would leave out what fell with its act, which is just what is looked for here: acts are weighed one by one.

async function gapsOfTasks(
  reader: GraphReader,
  country: string,
  date: PartialDate | null,
): Promise<readonly MandateGap[]> {
  const tasks = await readWholeList(reader, { of: 'Responsibility', where: responsibilityOfCountry(country) });
  const [holdings, bases] = await Promise.all([
    readHoldings(reader, tasks),
    readLegalBases(reader, idsOf(tasks), date),
  ]);
  const held = new Set(holdings.map(({ task }) => task.id));
  return tasks.flatMap((task) => {
    const own = bases.get(task.id) ?? [];
    if (isOfLaterDate(own, date)) return [];
    return [...(held.has(task.id) ? [] : [holderGap(task)]), ...basisGaps(task, own, date)];
  });
}

async function gapsOfEntitlements(
  reader: GraphReader,
  country: string,
  date: PartialDate | null,
): Promise<readonly MandateGap[]> {
  const entitlements = await readWholeList(reader, { of: 'Entitlement', where: entitlementOfCountry(country) });
  const bases = await readLegalBases(reader, idsOf(entitlements), date);
  return entitlements.flatMap((entitlement) => {
    const own = bases.get(entitlement.id) ?? [];
    return isOfLaterDate(own, date) ? [] : basisGaps(entitlement, own, date);
  });
}

async function gapsOfAgreements(
  reader: GraphReader,
  country: string,
  date: PartialDate | null,
): Promise<readonly MandateGap[]> {
  const agreements = await readWholeList(reader, { of: 'Agreement', where: agreementOfCountry(country) });
  const ids = idsOf(agreements);
  const [ties, ratifications, approvals] = await Promise.all(
    [parties, ratifiedBy, approvedBy].map((hop) => readWholeField(reader, ids, hop)),
  );
  const isOfCountry = ({ node }: EdgeRow): boolean => node.id === country || storedText(node, 'country') === country;
  return agreements.flatMap((agreement) =>
    consentGaps(
      {
        agreement,
        parties: (ties?.get(agreement.id) ?? []).filter(isOfCountry),
        acts: [...(ratifications?.get(agreement.id) ?? []), ...(approvals?.get(agreement.id) ?? [])],
      },
      date,
    ),
  );
}

function idsOf(nodes: readonly NodeRow[]): readonly string[] {
  return nodes.map(({ id }) => id);
}
