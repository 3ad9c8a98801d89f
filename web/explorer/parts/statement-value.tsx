/** The value of a property as people read it: dates and codes in words, an entity that it names as a link. */
import type { ValueWords } from '../texts/use-value-words.ts';
import { EntityLink } from './entity-link.tsx';

export function StatementValue({ value: { words, entity } }: { readonly value: ValueWords }) {
  return entity === null ? words : <EntityLink entity={entity} kindless />;
}
