/** The graph of the seed files, for commands that need it; loaded lazily, so that `--help` stays quick. */
import type { GraphSnapshot } from '../graph/snapshot.ts';
import type { Corpus } from '../model/index.ts';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';

export const SEEDS_OPTION = '--seeds <dir>';
export const SEEDS_OPTION_HELP = 'the folder of the seed files; the one that comes with the program unless told';

/** Reads, checks and projects them; throws with every error found in them. */
export async function snapshotOfSeeds(folder: string | undefined): Promise<GraphSnapshot> {
  return (await seedGraph(folder)).snapshot;
}

export interface SeedGraph {
  readonly snapshot: GraphSnapshot;
  readonly vocabularies: Corpus['vocabularies'];
}

/** The graph with the controlled lists, which it does not hold itself. */
export async function seedGraph(folder: string | undefined): Promise<SeedGraph> {
  const [{ readCheckedCorpus }, { projectCorpus }] = await Promise.all([
    import('../server/checked-corpus.ts'),
    import('../graph/projection/project-corpus.ts'),
  ]);
  const corpus = await readCheckedCorpus(folder ?? shownPath(PACKAGED_SEEDS));
  return { snapshot: projectCorpus(corpus), vocabularies: corpus.vocabularies };
}
