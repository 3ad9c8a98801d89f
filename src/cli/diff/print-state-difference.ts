/** Shows what changed between two states: for people line by line, for programs as JSON. */
import type { JsonValue } from '../../graph/public-properties.ts';
import type { Changes, PropertyChange, StateDifference } from '../../history/compare-states.ts';

export function stateDifferenceAsText(difference: StateDifference): string {
  const { from, to, entities, relations, sources, passages } = difference;
  const named = ({ id, name }: { id: string; name: string }): string => (name ? `${id}  ${name}` : id);
  const parts = [
    ...part('Entities', entities, named),
    ...part('Relations', relations, ({ id }) => id),
    ...part('Sources', sources, named),
    ...part('Passages', passages, named),
  ];
  const heading = `From ${from.name} (revision ${from.revision})\nto ${to.name} (revision ${to.revision})`;
  if (from.revision === to.revision) return `${heading}\nNo difference.\n`;
  const counts = `entities: ${count(entities)}; relations: ${count(relations)}; sources: ${count(sources)}; passages: ${count(passages)}`;
  return `${[heading, ...parts, counts].join('\n')}\n`;
}

export function stateDifferenceAsJson(difference: StateDifference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}

/** `+` added, `~` changed with each property below it, `-` removed. */
function part<T extends { readonly id: string }>(
  title: string,
  { added, changed, removed }: Changes<T>,
  show: (item: Omit<T, 'values'>) => string,
): readonly string[] {
  const lines = [
    ...added.map((item) => `  + ${show(item)}`),
    ...changed.flatMap((item) => [`  ~ ${show(item)}`, ...item.properties.map(propertyLine)]),
    ...removed.map((item) => `  - ${show(item)}`),
  ];
  return lines.length === 0 ? [] : [title, ...lines];
}

/** A list is shown by what came and what went; its order alone is shown whole. */
function propertyLine({ property, from, to }: PropertyChange): string {
  const listed = isList(from) && isList(to) ? listChange(from, to) : '';
  return `      ${property}: ${listed || `${shown(from)} -> ${shown(to)}`}`;
}

function listChange(from: readonly JsonValue[], to: readonly JsonValue[]): string {
  const before = new Set(from.map(shown));
  const after = new Set(to.map(shown));
  return [
    ...to.map(shown).flatMap((item) => (before.has(item) ? [] : [`+ ${item}`])),
    ...from.map(shown).flatMap((item) => (after.has(item) ? [] : [`- ${item}`])),
  ].join(', ');
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function shown(value: JsonValue): string {
  return value === null ? 'not stated' : JSON.stringify(value);
}

function count({
  added,
  changed,
  removed,
}: { readonly [what in 'added' | 'changed' | 'removed']: readonly unknown[] }): string {
  return `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
}
