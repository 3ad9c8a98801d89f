/** Reads the tasks of a country with their holders, and finds where they overlap. */
import type { PartialDate } from '../../../model/index.ts';
import type { GraphReader } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import { responsibilityOfCountry } from '../of-country.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { findOverlaps, type MandateOverlap, type WholesOf } from './find-overlaps.ts';
import { readHoldings } from './holding.ts';

const partOf = hopOfField('Agency', 'partOf');
/** No state body stands deeper in another. */
const DEEPEST = 10;

export async function readOverlaps(
  reader: GraphReader,
  country: string,
  asOf: PartialDate | null,
): Promise<readonly MandateOverlap[]> {
  const tasks = await readWholeList(reader, {
    of: 'Responsibility',
    where: responsibilityOfCountry(country),
    ...(asOf ? { asOf } : {}),
  });
  const holdings = await readHoldings(reader, tasks);
  return findOverlaps(
    country,
    holdings,
    await readWholes(
      reader,
      holdings.map(({ holder }) => holder.id),
    ),
  );
}

async function readWholes(reader: GraphReader, bodies: readonly string[]): Promise<WholesOf> {
  const wholes = new Map(bodies.map((id) => [id, new Set<string>()]));
  let reached = new Map(bodies.map((id) => [id, [id] as readonly string[]]));
  for (let depth = 0; depth < DEEPEST && reached.size > 0; depth += 1) {
    const next = new Map<string, readonly string[]>();
    const edges = await readWholeField(reader, [...new Set([...reached.values()].flat())], partOf);
    for (const [body, places] of reached) {
      const found = places
        .flatMap((place) => (edges.get(place) ?? []).map(({ node }) => node.id))
        .filter((id) => !wholes.get(body)?.has(id));
      for (const id of found) wholes.get(body)?.add(id);
      if (found.length > 0) next.set(body, found);
    }
    reached = next;
  }
  return wholes;
}
