/** The value of a property in words; of an entity that a property names by its id, the name. */
import { useAnswer } from '../api/use-answer.ts';
import { EntityNameText } from '../generated/entity-name.ts';
import { useCodes } from './use-codes.ts';
import { statementInWords } from './value-in-words.ts';

export interface ValueWords {
  readonly words: string;
  /** What the value names; null for other values. */
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string } | null;
}

/** The properties whose value is the id of an entity. */
const NAMING: readonly string[] = ['country'];

export function useValueWords(property: string, value: string): ValueWords {
  const codes = useCodes();
  const naming = NAMING.includes(property);
  const { data } = useAnswer(EntityNameText, { id: value }, { pause: !naming });
  if (!naming) return { words: statementInWords(property, value, codes.value), entity: null };
  const entity = data?.entity ?? { id: value, kind: '', name: value };
  return { words: entity.name, entity };
}
