/** What the stated dates let one say of an act's force on a date; where they do not decide it, UNKNOWN. */
import {
  type AgreementStage,
  certainlyAfter,
  dayRange,
  type EnumValue,
  type LegalForce,
  type PartialDate,
} from '../../model/index.ts';

export type ForceOnDate = EnumValue<'ForceOnDate'>;

export interface StatedForce {
  readonly legalForce: LegalForce;
  readonly adopted: PartialDate | null;
  /** When it was repealed or ceased. */
  readonly endedOn: PartialDate | null;
  /** For agreements. */
  readonly stage: AgreementStage | null;
}

const unconcluded: ReadonlySet<AgreementStage | null> = new Set<AgreementStage>([
  'PLANNED',
  'NEGOTIATING',
  'DRAFTED',
  'SIGNATURE_AUTHORIZED',
]);

export function forceOnDate({ legalForce, adopted, endedOn, stage }: StatedForce, date: PartialDate): ForceOnDate {
  if (legalForce === 'PLANNED' || unconcluded.has(stage)) return 'NOT_IN_FORCE_PLANNED';
  if (adopted && certainlyAfter(adopted, date)) return 'NOT_YET_ADOPTED';
  // An end that had certainly come tells enough, even of an act whose adoption is not dated.
  if (legalForce === 'REPEALED' || legalForce === 'CEASED') return forceOfEnded(legalForce, { adopted, endedOn }, date);
  if (!isAdoptedBy(adopted, date) || legalForce === 'NOT_STATED') return 'UNKNOWN';
  return legalForce;
}

function forceOfEnded(
  legalForce: 'REPEALED' | 'CEASED',
  { adopted, endedOn }: Pick<StatedForce, 'adopted' | 'endedOn'>,
  date: PartialDate,
): ForceOnDate {
  if (!endedOn) return 'UNKNOWN';
  if (dayRange(endedOn).to <= dayRange(date).from) return legalForce;
  // Before its end: adopted, and no repeal had come.
  return certainlyAfter(endedOn, date) && isAdoptedBy(adopted, date) ? 'NO_REPEAL_NOTED' : 'UNKNOWN';
}

/** True only where every day the adoption may mean comes no later than the first day asked about. */
function isAdoptedBy(adopted: PartialDate | null, date: PartialDate): boolean {
  return adopted !== null && dayRange(adopted).to <= dayRange(date).from;
}
