/** What a reader of a network must know before reading anything into its shape. */
import type { NodeRow } from '../../reader/reader.ts';
import { type Notice, notice } from '../notice.ts';
import { distinctNodes, namesOf, storedText, storedTexts } from '../stored.ts';
import type { TiedAgreement } from './network.ts';

export interface NetworkFacts {
  readonly agreements: readonly TiedAgreement[];
  /** Assessments with the countries they assess: what the sources are about. */
  readonly assessed: readonly { readonly assessment: NodeRow; readonly country: NodeRow }[];
  /** How many planned, negotiated or drafted agreements were left out; null where they were asked for. */
  readonly plannedLeftOut: number | null;
}

export function networkWarnings(facts: NetworkFacts): readonly Notice[] {
  const { agreements, plannedLeftOut } = facts;
  const withoutParty = agreements.filter(({ parties }) => parties.length === 0).map(({ agreement }) => agreement);
  const open = agreements
    .map(({ agreement }) => agreement)
    .filter((agreement) => storedText(agreement, 'openCounterparts') !== null);
  return [
    ...centreWarnings(facts),
    ...bodyWarnings(agreements),
    ...(plannedLeftOut !== null && plannedLeftOut > 0
      ? [notice('NETWORK_PLANNED_LEFT_OUT', { count: plannedLeftOut })]
      : []),
    ...(withoutParty.length === 0 ? [] : [notice('NETWORK_PARTIES_NOT_STATED', { agreements: namesOf(withoutParty) })]),
    ...(open.length === 0 ? [] : [notice('NETWORK_COUNTERPARTS_UNNAMED', { agreements: namesOf(open) })]),
  ];
}

/** The countries whose assessment stands in a source that the network is drawn from. */
function centreWarnings({ agreements, assessed }: NetworkFacts): readonly Notice[] {
  const sources = new Set(agreements.flatMap(({ agreement }) => sourcesOf(agreement)));
  const centres = distinctNodes(
    assessed
      .filter(({ assessment }) => sourcesOf(assessment).some((source) => sources.has(source)))
      .map(({ country }) => country),
  );
  if (centres.length === 0) return [];
  const tied = agreements.filter(({ parties }) =>
    parties.some(({ node }) => centres.some(({ id }) => id === node.id || id === storedText(node, 'country'))),
  );
  return [
    notice('NETWORK_CENTRED_ON_SOURCES', {
      countries: namesOf(centres),
      tied: tied.length,
      agreements: agreements.length,
    }),
  ];
}

/** A ministry that signed for itself is a node apart from its State, as the texts have it. */
function bodyWarnings(agreements: readonly TiedAgreement[]): readonly Notice[] {
  const parties = distinctNodes(agreements.flatMap((tied) => tied.parties.map(({ node }) => node)));
  const ids = new Set(parties.map(({ id }) => id));
  const bodies = parties.filter((party) => ids.has(storedText(party, 'country') ?? ''));
  return bodies.length === 0 ? [] : [notice('NETWORK_BODIES_APART', { bodies: namesOf(bodies) })];
}

function sourcesOf(node: NodeRow): readonly string[] {
  return storedTexts(node, 'evidence').map((passage) => passage.slice(0, passage.indexOf('#')));
}
