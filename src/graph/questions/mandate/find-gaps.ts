/** What these sources leave open about a mandate: reported with its reason, never judged. */
import type { PartialDate } from '../../../model/index.ts';
import type { EdgeRow, NodeRow, RelationRow } from '../../reader/reader.ts';
import { isConsentNamed } from '../consent.ts';
import { factOfRelation, type GroundFact } from '../grounds.ts';
import { isNotYetThere } from '../not-yet-there.ts';
import { type Notice, notice } from '../notice.ts';
import { factOfProperty } from '../property-fact.ts';
import { distinctNodes, nameOf, namesOf, sortedById, storedText } from '../stored.ts';
import type { LegalBasis } from './legal-basis.ts';

export type MandateGapKind = 'NO_HOLDER' | 'NO_LEGAL_BASIS' | 'BASIS_REPEALED' | 'CONSENT_NOT_STATED';

export interface MandateGap {
  readonly entity: NodeRow;
  readonly kind: MandateGapKind;
  readonly notice: Notice;
  /** The relations that show it; empty where it is that there are none. */
  readonly relations: readonly RelationRow[];
  /** The acts behind it whose force is what counts. */
  readonly ended: readonly NodeRow[];
}

/** The entity, the relations and the force of the acts that have ended. */
export function factsOfGap({ entity, relations, ended }: MandateGap): readonly GroundFact[] {
  return [...[entity, ...relations].map(factOfRelation), ...ended.map((act) => factOfProperty(act, 'legalForce'))];
}

/** A task without anyone who bears it. */
export function holderGap(task: NodeRow): MandateGap {
  return {
    entity: task,
    kind: 'NO_HOLDER',
    notice: notice('GAP_NO_HOLDER', { task: nameOf(task) }),
    relations: [],
    ended: [],
  };
}

/** True for a task or entitlement that rests on acts none of which is there yet. */
export function isOfLaterDate(bases: readonly LegalBasis[], date: PartialDate | null): boolean {
  return bases.length > 0 && bases.every(({ act }) => isNotYetThere(act, date));
}

/** A task or entitlement that rests on no act, or on one that has ended. */
export function basisGaps(
  entity: NodeRow,
  all: readonly LegalBasis[],
  date: PartialDate | null,
): readonly MandateGap[] {
  const present = all.filter(({ act }) => !isNotYetThere(act, date));
  const bases = present.filter(({ isReference }) => !isReference);
  if (bases.length === 0) return [withoutBasis(entity, present)];
  return bases.some(({ ended }) => ended.length > 0) ? [withEndedBasis(entity, bases)] : [];
}

function withoutBasis(entity: NodeRow, references: readonly LegalBasis[]): MandateGap {
  const name = nameOf(entity);
  return {
    entity,
    kind: 'NO_LEGAL_BASIS',
    notice:
      references.length === 0
        ? notice('GAP_NO_LEGAL_BASIS', { entity: name })
        : notice('GAP_BASIS_ONLY_REFERRED_TO', { entity: name, acts: namesOfActs(references) }),
    relations: sortedById(references.map(({ relation }) => relation)),
    ended: [],
  };
}

function withEndedBasis(entity: NodeRow, bases: readonly LegalBasis[]): MandateGap {
  const fallen = bases.filter(({ ended }) => ended.length > 0);
  const kept = bases.filter(({ ended }) => ended.length === 0);
  const ended = distinctNodes(fallen.flatMap((basis) => basis.ended));
  const told = { entity: nameOf(entity), acts: namesOf(ended) };
  return {
    entity,
    kind: 'BASIS_REPEALED',
    notice:
      kept.length === 0
        ? notice('GAP_BASIS_REPEALED', told)
        : notice('GAP_BASIS_REPEALED_OTHER_KEPT', { ...told, others: namesOfActs(kept) }),
    relations: distinctRelations(fallen.flatMap(({ relation, behind }) => [relation, ...behind])),
    ended,
  };
}

function namesOfActs(bases: readonly LegalBasis[]): string {
  return namesOf(distinctNodes(bases.map(({ act }) => act)));
}

export interface Consent {
  readonly agreement: NodeRow;
  /** The ties of the country and its bodies to it. */
  readonly parties: readonly EdgeRow[];
  /** Acts that ratify or approve it. */
  readonly acts: readonly EdgeRow[];
}

/** Before its signing nobody consents, and what has ended binds no more. */
const WITHOUT_CONSENT: ReadonlySet<string | null> = new Set([
  'PLANNED',
  'NEGOTIATING',
  'DRAFTED',
  'SIGNATURE_AUTHORIZED',
  'ENDED',
]);

/** An agreement for which no act of consent of the country is named. */
export function consentGaps({ agreement, parties, acts }: Consent, date: PartialDate | null): readonly MandateGap[] {
  const isNamed = parties.some((party) => isConsentNamed(party, acts));
  if (isNamed || parties.length === 0 || WITHOUT_CONSENT.has(storedText(agreement, 'stage'))) return [];
  if (isNotYetThere(agreement, date)) return [];
  const party = namesOf(distinctNodes(parties.map(({ node }) => node)));
  return [
    {
      entity: agreement,
      kind: 'CONSENT_NOT_STATED',
      notice: notice('GAP_CONSENT_NOT_STATED', { party, agreement: nameOf(agreement) }),
      relations: sortedById(parties.map(({ relation }) => relation)),
      ended: [],
    },
  ];
}

function distinctRelations(relations: readonly RelationRow[]): readonly RelationRow[] {
  return sortedById([...new Map(relations.map((relation) => [relation.id, relation])).values()]);
}
