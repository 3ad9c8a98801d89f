/** Opens the API over a corpus without a server: queries in, answers and the statements behind them out. */
// Vite takes graphql's ES build for `graphql`, everything that Node loads by itself the other: two copies refuse each other.
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql/index.js';
import { openEmbedded } from '../../../src/graph/embedded/open-embedded.ts';
import {
  createRowCache,
  type GraphEngine,
  openReader,
  projectCorpus,
  type RowCache,
} from '../../../src/graph/index.ts';
import { NO_HISTORY } from '../../../src/history/index.ts';
import { buildSchema, createContext, createDirectAnswers } from '../../../src/resolvers/index.ts';
import { readSeeds } from '../../../src/seeds/index.ts';
import { withoutLookAhead } from './without-look-ahead.ts';

export interface Answer<Data> {
  readonly data: Data;
  /** The names of the statements that went to the engine for it, in order. */
  readonly statements: readonly string[];
}

export interface TestApi {
  readonly engine: GraphEngine;
  readonly schema: GraphQLSchema;
  /** Rejects with the first error, whatever it is. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<Data>>;
  /** The JSON of `data` where rows alone can answer it; null where it takes resolvers. Rejects with errors that nobody foresaw. */
  askDirectly(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<string | null>>;
  /** The whole result, errors included; a document that does not fit the schema gives the errors of validation. */
  result(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface ApiOptions {
  /** The folder of the corpus. */
  readonly corpus: string;
  /** Opens an empty engine; the embedded one unless told. */
  readonly openEmpty?: () => Promise<GraphEngine>;
  readonly cache?: RowCache | null;
  /** False leaves every field to the loaders, as if queries could not be looked ahead in. */
  readonly lookAhead?: boolean;
}

export async function openApi(options: ApiOptions): Promise<TestApi> {
  const {
    corpus,
    openEmpty = openShuffled,
    cache = createRowCache({ rowCache: false, rows: 0 }),
    lookAhead = true,
  } = options;
  const read = await readSeeds(corpus);
  const engine = await openEmpty();
  await engine.load(projectCorpus(read.corpus));
  const schema = buildSchema({ vocabularies: read.corpus.vocabularies });

  const open = (statements: string[]) =>
    openReader({ engine, cache, currentRevision: null, onStatement: (name) => statements.push(name) });
  const defects: unknown[] = [];
  const answerDirectly = createDirectAnswers(schema, (error) => defects.push(error));
  const run = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const statements: string[] = [];
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { result: { errors }, statements };
    const asked = open(statements);
    const reader = lookAhead ? asked : withoutLookAhead(asked);
    const contextValue = createContext({ reader, engine: () => engine.info(), permalinkBase: '', history: NO_HISTORY });
    return { result: await execute({ schema, document, contextValue, variableValues: variables }), statements };
  };
  return {
    engine,
    schema,
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const { result, statements } = await run(query, variables);
      const [error] = result.errors ?? [];
      if (error) throw error;
      return { data: JSON.parse(JSON.stringify(result.data)) as Data, statements };
    },
    async askDirectly(query, variables = {}) {
      const statements: string[] = [];
      const document = parse(query);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('The document has no operation, or several.');
      const data = await answerDirectly({ document, operation, variables }, open(statements));
      if (defects.length > 0) throw defects.pop();
      return { data, statements };
    },
    result: async (query, variables) => (await run(query, variables)).result,
    close: () => engine.close(),
  };
}

/** Rows in no order but the one a statement asks for, so that a missing ORDER BY shows. */
function openShuffled(): Promise<GraphEngine> {
  return openEmbedded({ shuffleUnordered: true });
}
