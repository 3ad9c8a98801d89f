/** What a reader asked of the agreements, as filters of the API. */
import type { AgreementFilter, AgreementStage, AgreementSubject } from '../../generated/schema-types.ts';

export interface AgreementChoice {
  readonly subjects: readonly string[];
  readonly stages: readonly string[];
  /** Ids; an agreement with any of them. */
  readonly parties: readonly string[];
  /** Years of signing, each as far as it is given. */
  readonly from: string | null;
  readonly to: string | null;
  /** Beside those signed in these years also those without one date of signing. */
  readonly undated: boolean;
  /** Also those that are planned, negotiated or drafted. */
  readonly planned: boolean;
}

export interface AgreementFilters {
  /** For the network, which leaves out what is planned by itself, and says so. */
  readonly drawn: AgreementFilter;
  /** The same agreements for the list. */
  readonly listed: AgreementFilter;
  /** For the counts beside the choices: what the other choices leave. */
  readonly bySubject: AgreementFilter;
  readonly byStage: AgreementFilter;
  readonly byParty: AgreementFilter;
  /** What the years alone leave out because it has no date. */
  readonly undated: AgreementFilter;
}

/** As the API's network has it. */
const PLANNED: AgreementFilter = {
  or: [{ stage: { in: ['PLANNED', 'NEGOTIATING', 'DRAFTED'] } }, { legalForce: { eq: 'PLANNED' } }],
};

export function agreementFilters(choice: AgreementChoice): AgreementFilters {
  return {
    drawn: all(conditions(choice)),
    listed: listed(choice),
    bySubject: listed({ ...choice, subjects: [] }),
    byStage: all(conditions({ ...choice, stages: [] })),
    byParty: listed({ ...choice, parties: [] }),
    undated: all([listed({ ...choice, from: null, to: null }), { signed: { isNull: true } }]),
  };
}

/** A choice of stages says itself whether planned ones are wanted. */
function listed(choice: AgreementChoice): AgreementFilter {
  const wanted = conditions(choice);
  return all(choice.planned || choice.stages.length > 0 ? wanted : [...wanted, { not: PLANNED }]);
}

function conditions({ subjects, stages, parties, from, to, undated }: AgreementChoice): readonly AgreementFilter[] {
  const signed: AgreementFilter = { signed: { ...(from !== null && { from }), ...(to !== null && { to }) } };
  const dated = from !== null || to !== null;
  return [
    ...(subjects.length > 0 ? [{ subjects: { hasAny: subjects as readonly AgreementSubject[] } }] : []),
    ...(stages.length > 0 ? [{ stage: { in: stages as readonly AgreementStage[] } }] : []),
    ...(parties.length > 0 ? [{ parties: { some: { node: { id: { in: parties } } } } }] : []),
    ...(dated ? [undated ? { or: [signed, { signed: { isNull: true } }] } : signed] : []),
  ];
}

function all(conditions: readonly AgreementFilter[]): AgreementFilter {
  const [first, ...rest] = conditions;
  if (first === undefined) return {};
  return rest.length === 0 ? first : { and: conditions };
}
