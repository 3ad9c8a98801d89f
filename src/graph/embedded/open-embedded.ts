/** Opens the embedded engine: an empty graph in this process's memory, filled by `load`. */

import { PRIMARY_LABELS } from '../load/stored-graph.ts';
import type { GraphEngine } from '../port.ts';
import { createEmbeddedEngine } from './embedded-engine.ts';
import { importGrafeo } from './import-grafeo.ts';

export interface EmbeddedOptions {
  /** For tests: rows without ORDER BY come in random order, so that no statement relies on one. */
  readonly shuffleUnordered?: boolean;
}

export async function openEmbedded({ shuffleUnordered = false }: EmbeddedOptions = {}): Promise<GraphEngine> {
  const { GrafeoDB } = await importGrafeo();
  const database = GrafeoDB.create(undefined, { shuffleUnordered });
  for (const label of PRIMARY_LABELS) {
    // The constraint refuses duplicates and the index finds ids; this engine needs both, in this order.
    await database.executeCypher(`CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  return createEmbeddedEngine(database);
}
