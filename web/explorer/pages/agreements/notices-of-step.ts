/** At which step of an agreement's way a notice of the API belongs. */

export type ChainStepName = 'parties' | 'authority' | 'signing' | 'consent' | 'force' | 'carrying';

interface NoticeOfChain {
  readonly code: string;
  readonly text: string;
}

const STEPS: Readonly<Record<string, ChainStepName>> = {
  CHAIN_PARTIES_NOT_STATED: 'parties',
  CHAIN_COUNTERPARTS_UNNAMED: 'parties',
  CHAIN_NOT_CONCLUDED: 'signing',
  CHAIN_AUTHORIZATION_NOT_STATED: 'authority',
  CHAIN_SIGNING_DATE_NOT_STATED: 'signing',
  CHAIN_CONSENT_NOT_STATED: 'consent',
  CHAIN_CONSENT_OF_PARTIES_NOT_STATED: 'consent',
  CHAIN_ENTRY_INTO_FORCE_NOT_STATED: 'force',
  CHAIN_CARRYING_OUT_NOT_STATED: 'carrying',
};

/** A code that is new to us stands at the last step, so that it is never lost. */
export function noticesOfStep<Notice extends NoticeOfChain>(
  notices: readonly Notice[],
  step: ChainStepName,
): readonly Notice[] {
  return notices.filter(({ code }) => (STEPS[code] ?? 'carrying') === step);
}
