/** Collects everything below an act, level by level, within a bound on work. */
import type { PartialDate } from '../../../model/index.ts';
import type { GraphReader } from '../../reader/reader.ts';
import { presentOn } from '../walk/open-walk.ts';
import { type DependenceLink, meaningOf } from './dependence.ts';
import { type DependentsFound, readDependents } from './read-dependence.ts';

/** The most things that one question asks for what rests on them. */
const MOST_ASKED = 5000;

export interface CollectedDependents {
  readonly links: readonly DependenceLink[];
  /** Treaties that the act, or an act below it, consented to or authorised to sign. */
  readonly consents: DependentsFound['consents'];
  /** True where the bound ended the search. */
  readonly cut: boolean;
  readonly asked: number;
}

/** Inferred links are followed too: whether they count is decided afterwards. */
export async function collectDependents(
  reader: GraphReader,
  act: string,
  maxHops: number,
  asOf: PartialDate | null,
): Promise<CollectedDependents> {
  const reached = new Set([act]);
  const [links, consents]: [DependenceLink[], { act: string; treaty: string }[]] = [[], []];
  let frontier: readonly string[] = [act];
  let asked = 0;
  let cut = false;
  for (let hops = 1; hops <= maxHops && frontier.length > 0 && asked < MOST_ASKED; hops += 1) {
    const level = frontier.slice(0, MOST_ASKED - asked);
    asked += level.length;
    const found = await readDependents(reader, level);
    const present = await presentOn(reader, [...new Set(found.links.map(({ dependent }) => dependent))], asOf);
    const standing = found.links.filter(({ dependent }) => present.has(dependent));
    links.push(...standing);
    consents.push(...found.consents);
    const next = new Set(standing.filter((link) => meaningOf(link) === 'REST').map(({ dependent }) => dependent));
    cut ||= level.length < frontier.length;
    frontier = [...next].filter((id) => !reached.has(id)).sort();
    for (const id of frontier) reached.add(id);
  }
  cut ||= asked >= MOST_ASKED && frontier.length > 0;
  return { links, consents, cut, asked };
}
