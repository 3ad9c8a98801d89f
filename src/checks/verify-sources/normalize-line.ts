/** Brings a line of a text to the one form in which lines are compared and hashed. */

const SOFT_HYPHEN = /\u00AD/g;
/** `[text](target)`: the text may hold escaped brackets, the target one level of its own. */
const LINK = /\[((?:\\[\s\S]|[^[\]\\])*)\]\((?:\\[\s\S]|[^()\\]|\([^()]*\))*\)/g;
const WHITE_SPACE = /\s+/g;

/**
 * The line without what differs between copies of the same print: soft hyphens and link targets go, white space (no-break
 * spaces too) becomes one space, letters are NFC. Footnote marks stay. Applying it twice changes nothing more.
 */
export function normalizeLine(line: string): string {
  return withoutLinkTargets(line.replace(SOFT_HYPHEN, '')).normalize('NFC').replace(WHITE_SPACE, ' ').trim();
}

/** Repeated, because the text of a link may be a link. */
function withoutLinkTargets(line: string): string {
  const stripped = line.replace(LINK, '$1');
  return stripped === line ? line : withoutLinkTargets(stripped);
}
