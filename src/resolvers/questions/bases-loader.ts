/** Reads what entities rest on, all that are asked for in one tick together. */
import DataLoader from 'dataloader';
import { type Bases, collectBases, type GraphReader } from '../../graph/index.ts';

/** By the id of the entity; one statement a level for all of a tick. */
export function basesLoader(reader: GraphReader): DataLoader<string, Bases> {
  return new DataLoader(async (ids) => {
    const bases = await collectBases(reader, ids);
    return ids.map(() => bases);
  });
}
