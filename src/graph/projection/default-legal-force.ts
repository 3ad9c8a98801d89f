/** Every instrument has a legal force to filter by: what a text says, else what its stage or the silence of the texts implies. */
import { type AgreementStage, type Corpus, type EntityRecord, kindsOf, type LegalForce } from '../../model/index.ts';
import { groundingFor } from './grounding.ts';
import { type Disputes, isDisputed } from './index-disputes.ts';

const instrumentKinds = new Set<string>(kindsOf('Instrument'));

/** A stage that leaves no room for "no repeal noted". */
const forceByStage: Partial<Record<AgreementStage, LegalForce>> = {
  PLANNED: 'PLANNED',
  NEGOTIATING: 'PLANNED',
  DRAFTED: 'PLANNED',
  IN_FORCE_STATED: 'IN_FORCE_STATED',
  ENDED: 'CEASED',
};

export function defaultLegalForce(corpus: Corpus, disputes: Disputes): Corpus {
  const entities = corpus.entities.map((record) =>
    instrumentKinds.has(record.kind) && record.properties['legalForce'] === undefined
      ? withForce(record, isDisputed(disputes, record.id, 'legalForce'))
      : record,
  );
  return { ...corpus, entities };
}

function withForce(record: EntityRecord, disputed: boolean): EntityRecord {
  const { force, property, reason } = implied(record, disputed);
  return {
    ...record,
    properties: { ...record.properties, legalForce: force },
    groundingOf: {
      ...record.groundingOf,
      legalForce: { cite: groundingFor(record, property).cite, basis: 'INFERRED', reason },
    },
  };
}

function implied(record: EntityRecord, disputed: boolean): { force: LegalForce; property: string; reason: string } {
  if (disputed)
    return { force: 'NOT_STATED', property: 'legalForce', reason: 'The places that speak of its force disagree.' };
  const stage = record.properties['stage'] as AgreementStage | undefined;
  const force = stage && forceByStage[stage];
  return force
    ? { force, property: 'stage', reason: `Follows from its stage, ${stage}.` }
    : { force: 'NO_REPEAL_NOTED', property: 'legalForce', reason: 'No passage of these sources notes a repeal.' };
}
