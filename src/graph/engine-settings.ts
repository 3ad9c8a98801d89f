/** Which engine the environment asks for: a pure reading of NEO4J_URI and its companions. */

export type EngineSettings =
  | { readonly engine: 'embedded' }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      /** The password itself, or the file that holds it; the file is read when the engine is opened. */
      readonly password: { readonly text: string } | { readonly file: string };
      /** The server's default database where it is absent. */
      readonly database?: string;
    };

export interface SettingsProblem {
  /** The variable that is wrong. */
  readonly variable: string;
  readonly message: string;
  readonly remedy: string;
}

export type ReadSettings =
  | { readonly settings: EngineSettings; readonly problem?: never }
  | { readonly problem: SettingsProblem; readonly settings?: never };

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** Neo4j where NEO4J_URI is set and not empty, the embedded engine else. */
export function readEngineSettings(environment: Environment): ReadSettings {
  const uri = environment.NEO4J_URI?.trim();
  if (!uri) return { settings: { engine: 'embedded' } };
  const problem = problemOfUri(uri) ?? problemOfPassword(environment);
  if (problem) return { problem };
  const database = environment.NEO4J_DATABASE?.trim();
  const file = environment.NEO4J_PASSWORD_FILE;
  return {
    settings: {
      engine: 'neo4j',
      uri,
      user: environment.NEO4J_USER?.trim() || 'neo4j',
      password: file ? { file } : { text: environment.NEO4J_PASSWORD ?? '' },
      ...(database ? { database } : {}),
    },
  };
}

function problemOfUri(uri: string): SettingsProblem | undefined {
  const variable = 'NEO4J_URI';
  const remedy = 'Write it like neo4j://localhost:7687, or neo4j+s://host for an encrypted connection.';
  const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
  if (!parsed?.hostname) return { variable, message: `NEO4J_URI is not an address: "${uri}".`, remedy };
  if (!SCHEMES.includes(parsed.protocol.slice(0, -1))) {
    return {
      variable,
      message: `NEO4J_URI has the scheme "${parsed.protocol}", which is none of Neo4j's: ${SCHEMES.join(', ')}.`,
      remedy,
    };
  }
  // The driver would ignore them in silence, and the address appears in logs.
  if (parsed.username || parsed.password) {
    return {
      variable,
      message: 'NEO4J_URI holds a user name or a password.',
      remedy: 'Move them to NEO4J_USER and NEO4J_PASSWORD.',
    };
  }
  return undefined;
}

function problemOfPassword(environment: Environment): SettingsProblem | undefined {
  const variable = 'NEO4J_PASSWORD';
  const { NEO4J_PASSWORD: text, NEO4J_PASSWORD_FILE: file } = environment;
  if (text && file) {
    return {
      variable,
      message: 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set.',
      remedy: 'Set only one of them.',
    };
  }
  if (text || file) return undefined;
  return {
    variable,
    message: 'NEO4J_URI is set, but no password for it.',
    remedy:
      'Set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it (any text where the server asks for none).',
  };
}
