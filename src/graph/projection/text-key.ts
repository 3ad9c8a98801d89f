/** The form in which text is compared and ordered, so that both engines and this process agree without a locale. */

/** Compatibility-normalised, lower-case, white space collapsed: `  №  961 ` -> `no 961`. */
export function textKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** The stored name of a text's (or a text list's) comparison key. */
export function keyNameOf(property: string): string {
  return `${property}Key`;
}

/** The stored names of a date's first and last possible day. */
export function dayNamesOf(property: string): { readonly from: string; readonly to: string } {
  return { from: `${property}From`, to: `${property}To` };
}
