/** The nodes of a page of a list, in its order: `MATCH ... WITH n ORDER BY ... LIMIT ...`. */
import { dayRange, type PartialDate } from '../../model/index.ts';
import { dayNamesOf } from '../projection/text-key.ts';
import { asOfCondition } from './as-of.ts';
import { compileCondition } from './compile-condition.ts';
import { labelsFor, propertyText, whereText } from './compile-pattern.ts';
import { begunBefore } from './compile-test.ts';
import type { KeyText, OrderKey } from './order-keys.ts';
import { type PageWindow, windowOrder, withinWindow } from './page-window.ts';
import type { Condition, ListRequest } from './request.ts';
import type { StatementBuilder } from './statement-builder.ts';

/** What a list holds. */
export type Listed = Pick<ListRequest, 'of' | 'where' | 'asOf'>;

export const listKeyText: KeyText = ({ stored }) => propertyText('n', stored);

export function listMatch(
  listed: Listed,
  window: PageWindow,
  keys: readonly OrderKey[],
  limit: string,
  builder: StatementBuilder,
): string {
  const cut = `WITH n ORDER BY ${windowOrder(window, keys, listKeyText)} LIMIT ${limit}`;
  const walk = (part: Listed): string => {
    const conditions = [...listConditions(part, builder), ...withinWindow(window, keys, listKeyText, builder)];
    return `MATCH (n${labelsFor([part.of])})${whereText(conditions)}\n${cut}`;
  };
  const halves = halvesOf(listed.where, keys[0], window);
  if (halves.length === 0) return walk(listed);
  const walks = halves.map((where) => `${walk({ ...listed, where })}\nRETURN n`);
  return `CALL () {\n${walks.join('\nUNION ALL\n')} }\n${cut}`;
}

export function listConditions({ of, where, asOf }: Listed, builder: StatementBuilder): readonly string[] {
  const subject = { is: 'node', variable: 'n', ends: [of] } as const;
  return [where, asOf && asOfCondition(of, asOf)].flatMap((condition) =>
    condition ? [compileCondition(condition, subject, builder)] : [],
  );
}

/**
 * "From a day on", in the order of days, as two conditions of which no node meets both: a walk for each ends as soon as the page is full,
 * where one walk for both would pass everything from the first of January to the day. None where one walk is as short.
 */
function halvesOf(
  where: Condition | undefined,
  first: OrderKey | undefined,
  { reversed }: PageWindow,
): readonly Condition[] {
  if (!where || !first || first.of !== 'node' || (first.direction === 'DESC') !== reversed) return [];
  const all = where.is === 'and' ? where.of : [where];
  const at = all.findIndex((condition) => startOf(condition, first) !== null);
  const test = all[at] && startOf(all[at], first);
  if (!test || begunBefore(dayRange(test.value).from).length === 0) return [];
  return (['lastsUntil', 'beginsFrom'] as const).map((op) => ({
    is: 'and',
    of: all.with(at, { is: 'property', property: test.property, test: { op, value: test.value } }),
  }));
}

/** The property and the day, where a condition says from which day on, by the property that the key orders by. */
function startOf(
  condition: Condition,
  { stored }: OrderKey,
): { readonly property: string; readonly value: PartialDate } | null {
  if (condition.is !== 'property' || condition.test.op !== 'from') return null;
  const { property, test } = condition;
  return dayNamesOf(property).from === stored ? { property, value: test.value as PartialDate } : null;
}
