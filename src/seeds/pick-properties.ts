/** Takes the properties out of the values that keys hold. */
import type { PropertyValue } from '../model/index.ts';

/** Those of `names` that are there. Each was held against the schema of its property, which gives nothing else. */
export function pickProperties(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, PropertyValue>> {
  const given = names.filter((name) => values[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, values[name] as PropertyValue]));
}
