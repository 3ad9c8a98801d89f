import { GraphQLError } from 'graphql';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../src/graph/graph-error.ts';
import { createErrorFormatter } from '../../src/server/format-error.ts';

function format(error: GraphQLError): {
  readonly formatted: ReturnType<ReturnType<typeof createErrorFormatter>>;
  readonly logged: string;
} {
  let logged = '';
  const log = pino(
    { level: 'info' },
    {
      write: (line: string) => {
        logged += line;
      },
    },
  );
  const code = error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  const enriched = {
    ...error.toJSON(),
    extensions: { ...error.extensions, code, stacktrace: ['at secret (file.ts)'] },
  };
  return { formatted: createErrorFormatter(log)(enriched, error), logged };
}

const thrown = (originalError: Error): GraphQLError =>
  new GraphQLError(originalError.message, { path: ['laws'], originalError });

describe('what a client sees of an error', () => {
  it('is the code and the remedy of an error that was foreseen', () => {
    const { formatted } = format(
      thrown(new GraphError('GRAPH_EMPTY', 'The graph is empty.', 'Run `mandategraph load`.')),
    );
    expect(formatted).toMatchObject({
      path: ['laws'],
      extensions: { code: 'GRAPH_EMPTY', remedy: 'Run `mandategraph load`.' },
    });
  });

  it('keeps code, remedy and figures of a GraphQL error, and never its stack', () => {
    const { formatted } = format(
      new GraphQLError('Too dear', {
        extensions: { code: 'COST_LIMIT', remedy: 'Less.', cost: 9, http: { status: 400 } },
      }),
    );
    expect(formatted.extensions).toEqual({ code: 'COST_LIMIT', remedy: 'Less.', cost: 9 });
  });

  it('has a remedy for the codes of graphql-js', () => {
    const { formatted } = format(
      new GraphQLError('No such field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
    expect(formatted.extensions?.['remedy']).toMatch(/schema/);
  });

  it('is nothing but an id where nobody foresaw it, and the log holds the cause under that id', () => {
    const { formatted, logged } = format(thrown(new TypeError('secret detail of row 7')));
    expect(JSON.stringify(formatted)).not.toContain('secret');
    expect(formatted.extensions?.['code']).toBe('INTERNAL');
    expect(logged).toContain(String(formatted.extensions?.['errorId']));
    expect(logged).toContain('secret detail of row 7');
  });

  it('hides a system error although it has a code', () => {
    const { formatted } = format(
      thrown(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7'), { code: 'ECONNREFUSED' })),
    );
    expect(formatted.extensions?.['code']).toBe('INTERNAL');
  });
});
