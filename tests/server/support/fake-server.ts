/** The real HTTP server over a schema of six fields and a graph that does as the test says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import pino from 'pino';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { GraphEngine } from '../../../src/graph/port.ts';
import type { GraphReader } from '../../../src/graph/reader/reader.ts';
import type { PageFolders } from '../../../src/server/http-app.ts';
import { type RunningServer, serveGraph } from '../../../src/server/serve-graph.ts';
import { readSettings, type ServerSettings } from '../../../src/server/settings.ts';

/** What the test turns to make things happen. */
export interface FakeGraph {
  revision: string | null;
  down: boolean;
  /** How many attempts from now on meet two revisions. */
  mixedAttempts: number;
  closed: boolean;
  attempts: number;
  /** How many requests wait in the field `slow`. */
  waiting: number;
}

export interface FakeServer extends RunningServer {
  readonly graph: FakeGraph;
  /** Every line of the log. */
  readonly log: () => string;
}

interface FakeContext {
  readonly reader: GraphReader;
  readonly graph: FakeGraph;
}

const typeDefs = `
  type Query { revision: String law: Law laws(first: Int): LawConnection slow(milliseconds: Int!): String broken: String echo(text: String): String }
  type Law { id: ID amends(first: Int): LawConnection }
  type LawConnection { nodes: [Law] }
`;

const schema = makeExecutableSchema<FakeContext>({
  typeDefs,
  resolvers: {
    Query: {
      revision: (_parent, _args, { reader }: FakeContext) => reader.revision(),
      law: () => ({ id: 'law' }),
      slow: async (_parent, { milliseconds }: { milliseconds: number }, { graph }: FakeContext) => {
        graph.waiting += 1;
        await sleep(milliseconds);
        graph.waiting -= 1;
        return 'done';
      },
      broken: () => {
        throw new TypeError('secret detail');
      },
      echo: (_parent, { text }: { text: string }) => text,
    },
  },
});

export async function startFakeServer(env: Record<string, string> = {}, pages?: PageFolders): Promise<FakeServer> {
  const graph: FakeGraph = { revision: 'r1', down: false, mixedAttempts: 0, closed: false, attempts: 0, waiting: 0 };
  let lines = '';
  const log = pino(
    { level: 'info' },
    {
      write: (line: string) => {
        lines += line;
      },
    },
  );
  const server = await serveGraph<FakeContext>({
    engine: fakeEngine(graph),
    schema,
    settings: settingsOf(env),
    log,
    newContext: () => ({ reader: fakeReader(graph), graph }),
    ...(pages === undefined ? {} : { pages }),
  });
  return { ...server, graph, log: () => lines };
}

function settingsOf(env: Record<string, string>): ServerSettings {
  const read = readSettings({ PORT: '0', ...env });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return read.settings;
}

function fakeEngine(graph: FakeGraph): GraphEngine {
  const unused = (): Promise<never> =>
    Promise.reject(new Error('The tests of the server do not ask this of the engine.'));
  return {
    read: unused,
    search: unused,
    load: unused,
    revision: async () => {
      if (graph.down) throw new GraphError('ENGINE_UNAVAILABLE', 'The engine does not answer.', 'Start it.');
      return graph.revision;
    },
    info: async () => ({ engine: 'embedded', version: 'fake' }),
    close: async () => {
      graph.closed = true;
    },
  };
}

function fakeReader(graph: FakeGraph): GraphReader {
  graph.attempts += 1;
  const mixed = graph.mixedAttempts > 0;
  if (mixed) graph.mixedAttempts -= 1;
  const revision = async (): Promise<string> => {
    if (graph.revision === null) throw new GraphError('GRAPH_EMPTY', 'The graph is empty.', 'Run `mandategraph load`.');
    return graph.revision;
  };
  const unused = (): Promise<never> => Promise.reject(new Error('The fake schema does not ask this.'));
  return {
    node: unused,
    list: unused,
    facet: unused,
    edges: unused,
    relations: unused,
    relationFacet: unused,
    search: unused,
    nearest: unused,
    run: unused,
    read: unused,
    revision,
    mixed,
  };
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** POSTs a query, as a client would. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  return post(url, JSON.stringify({ query, variables }));
}

export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const { data, errors = [] } = (await response.json()) as Pick<GraphqlAnswer, 'data'> & {
    errors?: GraphqlAnswer['errors'];
  };
  return { status: response.status, headers: response.headers, data, errors };
}
