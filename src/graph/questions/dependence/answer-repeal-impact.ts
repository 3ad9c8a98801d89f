/** Answers what rests on an act: the dependents with the chains that lead to them, and how far the answer goes. */
import type { PartialDate } from '../../../model/index.ts';
import type { GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { isNotYetThere } from '../not-yet-there.ts';
import { type Notice, notice } from '../notice.ts';
import { nameOf, storedText } from '../stored.ts';
import { type CollectedDependents, collectDependents } from './collect-dependents.ts';
import { hasEnded } from './dependence.ts';
import { readBases } from './read-dependence.ts';
import { type FoundDependent, type FoundImpact, findImpact, keepsOtherBasis } from './repeal-impact.ts';

export interface ImpactQuestion {
  readonly instrument: NodeRow;
  /** From 1. */
  readonly maxHops: number;
  /** Follow inferred links too. */
  readonly inferred: boolean;
  readonly asOf: PartialDate | null;
  readonly first: number;
}

/** Something that rests on the act, with the chain that leads to it. */
export interface AnsweredDependent {
  readonly id: string;
  readonly hops: number;
  /** Ids from the act to it. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationRow[];
  readonly otherBasis: boolean;
}

export interface ImpactAnswer {
  readonly dependents: readonly AnsweredDependent[];
  readonly stated: number;
  readonly candidates: number;
  readonly truncated: boolean;
  readonly notices: readonly Notice[];
}

export async function answerRepealImpact(reader: GraphReader, question: ImpactQuestion): Promise<ImpactAnswer> {
  const { instrument, maxHops, inferred, asOf, first } = question;
  const collected = await collectDependents(reader, instrument.id, maxHops, asOf);
  const impact = findImpact(instrument.id, { links: collected.links, maxHops }, inferred);
  const shown = impact.dependents.slice(0, first);
  const affected = new Set([instrument.id, ...impact.dependents.map(({ id }) => id)]);
  const bases = await readBases(
    reader,
    shown.map(({ id }) => id),
  );
  return {
    dependents: shown.map((dependent) => ({
      ...chainTo(instrument.id, dependent),
      otherBasis: keepsOtherBasis(bases.get(dependent.id) ?? [], affected, inferred),
    })),
    stated: impact.stated,
    candidates: impact.candidates,
    truncated: collected.cut || impact.dependents.length > shown.length,
    notices: await noticesOn(reader, question, impact, collected),
  };
}

function chainTo(act: string, { id, hops, via }: FoundDependent): Omit<AnsweredDependent, 'otherBasis'> {
  const relations = via.map(({ relation }) => relation);
  return { id, hops, entities: [act, ...via.map(({ dependent }) => dependent)], relations };
}

async function noticesOn(
  reader: GraphReader,
  { instrument, inferred, asOf }: ImpactQuestion,
  { dependents, stated, candidates, references }: FoundImpact,
  { consents, cut, asked }: CollectedDependents,
): Promise<readonly Notice[]> {
  const name = nameOf(instrument);
  const force = storedText(instrument, 'legalForce');
  const affected = new Set([instrument.id, ...dependents.map(({ id }) => id)]);
  const isLater = asOf !== null && isNotYetThere(instrument, asOf);
  return [
    isLater
      ? notice('IMPACT_NOT_YET_THERE', { date: asOf, instrument: name })
      : stated === 0
        ? notice('IMPACT_NOTHING_STATED', { instrument: name })
        : notice('IMPACT_AS_FAR_AS_STATED', { stated, instrument: name }),
    ...(asOf === null || isLater ? [] : [notice('IMPACT_AS_OF', { date: asOf })]),
    ...(candidates > 0 && !inferred ? [notice('IMPACT_CANDIDATES', { candidates })] : []),
    ...(references > 0 ? [notice('IMPACT_REFERENCES', { references })] : []),
    ...(await Promise.all(
      consents.filter(({ act }) => affected.has(act)).map((consent) => treatyKept(reader, consent)),
    )),
    ...(force !== null && hasEnded(force)
      ? [notice('IMPACT_ALREADY_ENDED', { instrument: name, force: force === 'REPEALED' ? 'repealed' : 'ceased' })]
      : []),
    ...(cut ? [notice('SEARCH_CUT', { entities: asked })] : []),
  ];
}

async function treatyKept(
  reader: GraphReader,
  { act, treaty }: CollectedDependents['consents'][number],
): Promise<Notice> {
  const [actRow, treatyRow] = await Promise.all([reader.node(act), reader.node(treaty)]);
  return notice('IMPACT_TREATY_KEPT', {
    treaty: treatyRow ? nameOf(treatyRow) : treaty,
    act: actRow ? nameOf(actRow) : act,
  });
}
