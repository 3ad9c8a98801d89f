/** Opens the Neo4j database that the environment names, for commands that need one. */
import type { EngineSettings } from '../graph/engine-settings.ts';
import { readEngineSettings } from '../graph/engine-settings.ts';
import type { GraphEngine } from '../graph/port.ts';
import { CommandError, EXIT_MISUSED } from './command-error.ts';

/** The engine's settings from the environment; throws where they contradict themselves. */
export function engineSettings(): EngineSettings {
  const read = readEngineSettings(process.env);
  if (read.problem) throw new CommandError(read.problem.message, read.problem.remedy, EXIT_MISUSED);
  return read.settings;
}

const WITHOUT_DATABASE = {
  load: 'Without a database the server fills its own graph from the files at start.',
  diff: "Without a database name an earlier state: 'mandategraph diff HEAD~1' compares with the files as they stood then.",
} as const;

/** Opens it, runs the work and closes it, whatever comes of the work. */
export async function withDatabase<T>(
  command: keyof typeof WITHOUT_DATABASE,
  work: (engine: GraphEngine) => Promise<T>,
): Promise<T> {
  const settings = engineSettings();
  if (settings.engine === 'embedded') {
    throw new CommandError(
      `'${command}' works on a Neo4j database, and NEO4J_URI is not set.`,
      `Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. ${WITHOUT_DATABASE[command]}`,
      EXIT_MISUSED,
    );
  }
  const { openEngine } = await import('../graph/open-engine.ts');
  const engine = await openEngine(settings);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
