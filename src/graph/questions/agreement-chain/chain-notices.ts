/** What these sources do not state of an agreement's way from signing to being carried out. */
import type { EdgeRow, NodeRow } from '../../reader/reader.ts';
import { isConsentNamed } from '../consent.ts';
import { type Notice, notice } from '../notice.ts';
import { factOfProperty } from '../property-fact.ts';
import { nameOf, namesOf, storedText } from '../stored.ts';

export interface ChainFacts {
  readonly agreement: NodeRow;
  readonly parties: readonly EdgeRow[];
  /** An act authorises its signing. */
  readonly authorized: boolean;
  /** Acts that ratify or approve it. */
  readonly consentActs: readonly EdgeRow[];
  /** Someone carries it out. */
  readonly carriedOut: boolean;
}

/** In the order of the chain. What is not concluded yet has no later steps that anyone could state. */
export function chainNotices(facts: ChainFacts): readonly Notice[] {
  const { agreement, carriedOut } = facts;
  const name = nameOf(agreement);
  const stage = storedText(agreement, 'stage') ?? 'NOT_STATED';
  if (UNCONCLUDED.has(stage)) {
    return [...partyNotices(facts), notice('CHAIN_NOT_CONCLUDED', { agreement: name, stage })];
  }
  return [
    ...partyNotices(facts),
    ...signingNotices(facts),
    ...consentNotices(facts),
    ...(stage === 'IN_FORCE_STATED' ? [] : [notice('CHAIN_ENTRY_INTO_FORCE_NOT_STATED', { agreement: name })]),
    ...(carriedOut ? [] : [notice('CHAIN_CARRYING_OUT_NOT_STATED', { agreement: name })]),
  ];
}

const UNCONCLUDED: ReadonlySet<string> = new Set(['PLANNED', 'NEGOTIATING', 'DRAFTED']);

function partyNotices({ agreement, parties }: ChainFacts): readonly Notice[] {
  const name = nameOf(agreement);
  const counterparts = storedText(agreement, 'openCounterparts');
  return [
    ...(parties.length === 0 ? [notice('CHAIN_PARTIES_NOT_STATED', { agreement: name })] : []),
    ...(counterparts === null ? [] : [notice('CHAIN_COUNTERPARTS_UNNAMED', { agreement: name, counterparts })]),
  ];
}

function signingNotices({ agreement, parties, authorized }: ChainFacts): readonly Notice[] {
  const isDated =
    storedText(agreement, 'signed') !== null || parties.some(({ relation }) => storedText(relation, 'signed') !== null);
  const isDisputed = factOfProperty(agreement, 'signed').status === 'DISPUTED';
  const params = { agreement: nameOf(agreement) };
  return [
    ...(authorized ? [] : [notice('CHAIN_AUTHORIZATION_NOT_STATED', params)]),
    ...(isDisputed ? [notice('CHAIN_SIGNING_DATE_DISPUTED', params)] : []),
    ...(isDated || isDisputed ? [] : [notice('CHAIN_SIGNING_DATE_NOT_STATED', params)]),
  ];
}

/** No act at all is one notice; where one is known, the parties of which none is are another. */
function consentNotices({ agreement, parties, consentActs }: ChainFacts): readonly Notice[] {
  const silent = parties.filter((party) => !isConsentNamed(party, consentActs)).map(({ node }) => node);
  const params = { agreement: nameOf(agreement) };
  if (consentActs.length === 0 && silent.length === parties.length) return [notice('CHAIN_CONSENT_NOT_STATED', params)];
  return silent.length === 0
    ? []
    : [notice('CHAIN_CONSENT_OF_PARTIES_NOT_STATED', { ...params, parties: namesOf(silent) })];
}
