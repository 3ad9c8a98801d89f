/** Opens Neo4j over Bolt: the port on any edition, cluster or cloud service that speaks it. */
import neo4j, { type Driver } from 'neo4j-driver';
import { GraphError } from '../graph-error.ts';
import type { EngineInfo, GraphEngine } from '../port.ts';
import { createSettler } from './commit-mark.ts';
import { type Neo4jAccess, type Neo4jConnection, runRead } from './connection.ts';
import { loadNeo4j } from './load-neo4j.ts';
import { searchNeo4j } from './search-neo4j.ts';
import { readStamp, readWhole } from './whole-read.ts';

/** All in milliseconds but the pool's size; what is left out has a default that suits one server process. */
export interface Neo4jLimits {
  /** After this long the server stops a read. */
  readonly readTimeoutMs?: number;
  /** After this long the server stops a load and rolls it back. */
  readonly loadTimeoutMs?: number;
  /** For how long transient errors are tried again. */
  readonly retryForMs?: number;
  readonly connectTimeoutMs?: number;
  readonly poolSize?: number;
  /** How old the mark of a commit must be before readers look whether its load has died. */
  readonly commitLeaseMs?: number;
}

export interface Neo4jSettings extends Neo4jLimits {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Fails at once, and says why, where the server cannot be reached or refuses. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphEngine> {
  const connection = connect(settings);
  try {
    await runRead({ ...connection, retryForMs: 0 }, 'of the first contact', 'RETURN 1 AS one', {});
  } catch (error) {
    await connection.driver.close();
    throw error;
  }
  return {
    read: (statement, params) => readWhole(connection, statement, params),
    search: (request) => searchNeo4j(connection, request),
    revision: async () => (await readStamp(connection)).revision,
    load: (snapshot, options = {}) => loadNeo4j(connection, snapshot, options),
    info: () => readInfo(connection),
    close: () => connection.driver.close(),
  };
}

function connect(settings: Neo4jSettings): Neo4jConnection {
  const { uri, database } = settings;
  const place = { uri, ...(database === undefined ? {} : { database }) };
  const access: Neo4jAccess = {
    driver: createDriver(settings),
    place,
    bookmarks: neo4j.bookmarkManager(),
    readTimeoutMs: settings.readTimeoutMs ?? READ_TIMEOUT_MS,
    loadTimeoutMs: settings.loadTimeoutMs ?? 30 * 60_000,
    retryForMs: settings.retryForMs ?? 5_000,
    commitLeaseMs: settings.commitLeaseMs ?? 2_000,
  };
  return { ...access, settle: createSettler(access) };
}

const READ_TIMEOUT_MS = 15_000;

function createDriver(settings: Neo4jSettings): Driver {
  const connectionTimeout = settings.connectTimeoutMs ?? 5_000;
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: settings.poolSize ?? 50,
      connectionTimeout,
      // Reads beyond the pool wait for as long as those that have its connections may take, and one more connection.
      connectionAcquisitionTimeout: connectionTimeout + (settings.readTimeoutMs ?? READ_TIMEOUT_MS),
      maxConnectionLifetime: 60 * 60_000,
      // Hints on statements are for whoever writes them, and cost the server time with every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'mandategraph',
    });
  } catch (error) {
    throw new GraphError(
      'SETTINGS_INVALID',
      `The driver cannot use the address ${settings.uri}: ${error instanceof Error ? error.message : String(error)}`,
      'Write NEO4J_URI like neo4j://localhost:7687, or neo4j+s://host for an encrypted connection.',
      error,
    );
  }
}

async function readInfo(connection: Neo4jConnection): Promise<EngineInfo> {
  const text = 'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition';
  const rows = await runRead(connection, 'server version', text, {});
  const kernel = rows.find(({ name }) => name === 'Neo4j Kernel') ?? rows[0];
  return { engine: 'neo4j', version: `Neo4j ${kernel?.version as string} ${kernel?.edition as string}` };
}
