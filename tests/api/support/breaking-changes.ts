/** Which breaking changes of the schema the changelog does not tell. */
import type { BreakingChange } from 'graphql';

/** Their descriptions; a change is told where the section "Unreleased" names what it is about: `Law.number`, `LawFilter`. */
export function breakingChangesUntold(changes: readonly BreakingChange[], changelog: string): readonly string[] {
  const unreleased = /^## \[?Unreleased\]?.*$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  return changes
    .map(({ description }) => description)
    .filter((description) => !unreleased.includes(subjectOf(description)));
}

/** graphql-js begins a description with the element, or names its type at the end: `LABOUR was removed from enum type X.` */
function subjectOf(description: string): string {
  const removedValue = /^(\w+) was removed from (?:enum type|union type) (\w+)\.$/.exec(description);
  if (removedValue) return `${removedValue[2] ?? ''}.${removedValue[1] ?? ''}`;
  const named = /\b[A-Z]\w*(?:\.\w+)?/.exec(description);
  return named?.[0] ?? description;
}
