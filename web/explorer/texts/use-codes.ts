/** Words for the API's codes: kinds, relation types, properties and the values of enums. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Codes {
  /** "Law" for `LAW`. */
  readonly kind: (code: string) => string;
  /** "Laws" for `LAW`. */
  readonly kinds: (code: string) => string;
  /** A heading for relations of a type. */
  readonly relation: (code: string) => string;
  /** The name of a property, as `statements` names it. */
  readonly property: (name: string) => string;
  /** The value of an enum; what has no words of its own is its code in lower case. */
  readonly value: (code: string) => string;
}

export function useCodes(): Codes {
  const { t } = useTranslation('codes');
  return useMemo(
    () => ({
      kind: (code) => t(`kind.${code}`, { count: 1, defaultValue: spoken(code) }),
      kinds: (code) => t(`kinds.${code}`, { defaultValue: spoken(code) }),
      relation: (code) => t(`relation.${code}`, { defaultValue: spoken(code) }),
      property: (name) => t(`property.${name}`, { defaultValue: spoken(fromCamelCase(name)) }),
      value: (code) => t(`value.${code}`, { defaultValue: spoken(code) }),
    }),
    [t],
  );
}

function spoken(code: string): string {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fromCamelCase(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1_$2');
}
