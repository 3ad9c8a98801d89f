/** Whether these sources name an act by which a party consented to be bound by an agreement. */
import type { EdgeRow } from '../reader/reader.ts';
import { storedText } from './stored.ts';

/** `acts` ratify or approve the agreement; an act of a country speaks for that country and its bodies. */
export function isConsentNamed({ node, relation }: EdgeRow, acts: readonly EdgeRow[]): boolean {
  const consent = storedText(relation, 'consentBy');
  if (consent === 'RATIFICATION' || consent === 'APPROVAL') return true;
  const country = storedText(node, 'country') ?? node.id;
  return acts.some((act) => storedText(act.node, 'country') === country);
}
