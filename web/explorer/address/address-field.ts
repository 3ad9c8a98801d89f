/** How a piece of a page's state is written into the address and read back. What cannot be read counts as absent. */

export interface AddressField<Value> {
  /** From the values of its parameter in the address, in their order. */
  readonly read: (values: readonly string[]) => Value;
  /** Nothing for the value that an address without the parameter means. */
  readonly write: (value: Value) => readonly string[];
}

/** One text; null where there is none. */
export const text: AddressField<string | null> = {
  read: ([first]) => (first === undefined || first === '' ? null : first),
  write: (value) => (value === null || value === '' ? [] : [value]),
};

/** Several texts, each a parameter of its own, so that ids with commas survive. */
export const list: AddressField<readonly string[]> = {
  read: (values) => [...new Set(values.filter((value) => value !== ''))],
  write: (values) => values,
};

/** Yes where the parameter is there. */
export const flag: AddressField<boolean> = {
  read: ([first]) => first !== undefined && first !== '0' && first !== 'false',
  write: (value) => (value ? ['1'] : []),
};

/** A year of four digits; null where there is none. */
export const year: AddressField<string | null> = {
  read: ([first]) => (first !== undefined && /^\d{4}$/.test(first) ? first : null),
  write: (value) => (value === null ? [] : [value]),
};

/** A whole number within bounds; `fallback` where there is none. */
export function wholeNumber(fallback: number, { from, to }: { readonly from: number; readonly to: number }) {
  return {
    read: ([first]) => {
      const value = Number(first);
      return first !== undefined && Number.isInteger(value) && value >= from && value <= to ? value : fallback;
    },
    write: (value) => (value === fallback ? [] : [String(value)]),
  } satisfies AddressField<number>;
}

/** One of some words; the first is what an address without the parameter means. */
export function choice<const Word extends string>(words: readonly [Word, ...Word[]]): AddressField<Word> {
  return {
    read: ([first]) => words.find((word) => word === first) ?? words[0],
    write: (value) => (value === words[0] ? [] : [value]),
  };
}

/** Some of some words, in the order of the words. */
export function choices<const Word extends string>(words: readonly Word[]): AddressField<readonly Word[]> {
  return {
    read: (values) => words.filter((word) => values.includes(word)),
    write: (values) => words.filter((word) => values.includes(word)),
  };
}
