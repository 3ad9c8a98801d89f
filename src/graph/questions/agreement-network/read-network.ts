/** Reads the agreements of a filter with their parties, and what the network of them warns of. */
import type { PartialDate } from '../../../model/index.ts';
import type { Condition } from '../../query/request.ts';
import type { GraphReader, NodeRow } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import type { Notice } from '../notice.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { buildNetwork, type Network, type NetworkProjection, type TiedAgreement } from './network.ts';
import { networkWarnings } from './network-warnings.ts';
import { asksForStage, plannedTies } from './stages.ts';

export interface NetworkRequest {
  readonly where: Condition | undefined;
  readonly projection: NetworkProjection;
  readonly includePlanned: boolean;
  readonly asOf: PartialDate | null;
}

export interface AgreementNetwork extends Network {
  readonly agreements: readonly TiedAgreement[];
  readonly warnings: readonly Notice[];
}

/** A network is drawn whole: beyond this many agreements nobody sees anything in it. */
const MOST_AGREEMENTS = 2_000;

const parties = hopOfField('Agreement', 'parties');
const assesses = hopOfField('Assessment', 'assesses');

export async function readNetwork(reader: GraphReader, request: NetworkRequest): Promise<AgreementNetwork> {
  const { where, projection, includePlanned, asOf } = request;
  const leavesOut = !includePlanned && !asksForStage(where);
  const all = await readAgreements(reader, where, asOf);
  const planned = leavesOut ? await readAgreements(reader, both(where, plannedTies), asOf) : [];
  const leftOut = new Set(planned.map(({ id }) => id));
  const kept = all.filter(({ id }) => !leftOut.has(id));
  const [ties, assessed] = await Promise.all([
    readWholeField(
      reader,
      kept.map(({ id }) => id),
      parties,
    ),
    readAssessed(reader),
  ]);
  const agreements = kept.map((agreement) => ({ agreement, parties: ties.get(agreement.id) ?? [] }));
  return {
    ...buildNetwork(agreements, projection),
    agreements,
    warnings: networkWarnings({ agreements, assessed, plannedLeftOut: leavesOut ? planned.length : null }),
  };
}

function readAgreements(
  reader: GraphReader,
  where: Condition | undefined,
  asOf: PartialDate | null,
): Promise<readonly NodeRow[]> {
  return readWholeList(
    reader,
    { of: 'Agreement', ...(where ? { where } : {}), ...(asOf ? { asOf } : {}) },
    MOST_AGREEMENTS,
  );
}

async function readAssessed(reader: GraphReader): Promise<readonly { assessment: NodeRow; country: NodeRow }[]> {
  const assessments = await readWholeList(reader, { of: 'Assessment' });
  const countries = await readWholeField(
    reader,
    assessments.map(({ id }) => id),
    assesses,
  );
  return assessments.flatMap((assessment) =>
    (countries.get(assessment.id) ?? []).map(({ node }) => ({ assessment, country: node })),
  );
}

function both(where: Condition | undefined, condition: Condition): Condition {
  return where ? { is: 'and', of: [where, condition] } : condition;
}
