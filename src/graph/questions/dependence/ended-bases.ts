/** The acts that something depends on, directly or over others, and that the sources note as repealed or ceased. */
import { certainlyAfter, type PartialDate } from '../../../model/index.ts';
import type { GraphReader } from '../../reader/reader.ts';
import { hasEnded, isStated, meaningOf } from './dependence.ts';
import { type BasisFound, readBases } from './read-dependence.ts';

/** Longer chains of acts are not known; it bounds the work. */
const MOST_LEVELS = 10;

/** What entities rest on, by the id of the entity: all levels of them. */
export type Bases = ReadonlyMap<string, readonly BasisFound[]>;

/** Reads upwards from many entities at once: one statement a level, however many they are. */
export async function collectBases(reader: GraphReader, ids: readonly string[]): Promise<Bases> {
  const bases = new Map<string, readonly BasisFound[]>();
  let frontier: readonly string[] = [...new Set(ids)];
  for (let level = 0; level < MOST_LEVELS && frontier.length > 0; level += 1) {
    const found = await readBases(reader, frontier);
    for (const id of frontier) bases.set(id, found.get(id) ?? []);
    const met = [...found.values()].flat().map(({ link }) => link.basis);
    frontier = [...new Set(met)].filter((id) => !bases.has(id)).sort();
  }
  return bases;
}

export interface EndedQuestion {
  /** Follow inferred links too. */
  readonly inferred: boolean;
  /** Acts that certainly ended later had not ended; null asks for now. */
  readonly asOf: PartialDate | null;
}

/** Ids of the acts, sorted; the entity itself is not among them. */
export function endedBasesOf(id: string, bases: Bases, { inferred, asOf }: EndedQuestion): readonly string[] {
  const reached = new Set([id]);
  const ended = new Set<string>();
  let frontier: readonly string[] = [id];
  while (frontier.length > 0) {
    const rests = frontier
      .flatMap((each) => bases.get(each) ?? [])
      .filter(({ link }) => meaningOf(link) === 'REST' && (inferred || isStated(link)))
      .filter(({ link }) => !reached.has(link.basis));
    for (const { link, force, endedOn } of rests) {
      reached.add(link.basis);
      if (hasEnded(force) && !endedLater(endedOn, asOf)) ended.add(link.basis);
    }
    frontier = [...new Set(rests.map(({ link }) => link.basis))];
  }
  return [...ended].sort();
}

function endedLater(endedOn: string | null, asOf: PartialDate | null): boolean {
  return asOf !== null && endedOn !== null && certainlyAfter(endedOn as PartialDate, asOf);
}
