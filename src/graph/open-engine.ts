/** Opens the engine that the settings name: Neo4j where an address is given, the embedded engine else. */
import { readFile } from 'node:fs/promises';
import { openEmbedded } from './embedded/open-embedded.ts';
import type { EngineSettings } from './engine-settings.ts';
import { GraphError } from './graph-error.ts';
import type { Neo4jLimits } from './neo4j/open-neo4j.ts';
import type { GraphEngine } from './port.ts';

/** The embedded engine starts empty: load a snapshot before reading. Neo4j keeps what was loaded. */
export async function openEngine(settings: EngineSettings, limits: Neo4jLimits = {}): Promise<GraphEngine> {
  if (settings.engine === 'embedded') return openEmbedded();
  // Each engine's own libraries are loaded where it is used.
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  const { uri, user, database } = settings;
  const password = await passwordOf(settings.password);
  return openNeo4j({ ...limits, uri, user, password, ...(database === undefined ? {} : { database }) });
}

async function passwordOf(password: { readonly text: string } | { readonly file: string }): Promise<string> {
  if ('text' in password) return password.text;
  try {
    // Secret files end with the newline their editor left.
    return (await readFile(password.file, 'utf8')).replace(/\r?\n$/, '');
  } catch (error) {
    throw new GraphError(
      'SETTINGS_INVALID',
      `NEO4J_PASSWORD_FILE names a file that cannot be read: ${password.file}`,
      'Correct the path, or give the server process the right to read the file.',
      error,
    );
  }
}
