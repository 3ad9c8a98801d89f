/** What a person is told when Neo4j refuses or fails. */
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { toDriverParams } from '../../src/graph/neo4j/driver-values.ts';
import { luceneQuery } from '../../src/graph/neo4j/lucene-query.ts';
import { retryTransient } from '../../src/graph/neo4j/retry-transient.ts';
import { translateError } from '../../src/graph/neo4j/translate-error.ts';

const place = { uri: 'neo4j://db:7687', database: 'law', statement: 'instruments' };

describe('an error of Neo4j', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'ENGINE_AUTHENTICATION', 'neo4j://db:7687', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'ENGINE_AUTHENTICATION', 'neo4j://db:7687', 'NEO4J_USER'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNKNOWN_DATABASE', 'law', 'NEO4J_DATABASE'],
    ['Neo.ClientError.Security.Forbidden', 'ENGINE_FORBIDDEN', 'neo4j://db:7687', 'mandategraph load'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'ENGINE_TIMEOUT', 'instruments', 'less'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ENGINE_TIMEOUT', 'instruments', 'less'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STATEMENT_FAILED', 'memory', 'server.memory.heap'],
    ['ServiceUnavailable', 'ENGINE_UNAVAILABLE', 'neo4j://db:7687', 'docker compose up'],
    ['N/A', 'ENGINE_UNAVAILABLE', 'neo4j://db:7687', 'NEO4J_URI'],
    ['Neo.ClientError.Statement.SyntaxError', 'STATEMENT_FAILED', 'instruments', 'statement'],
  ])('%s becomes %s, with its place and a remedy', (code, expected, named, remedy) => {
    const cause = failure(code);
    expect(translateError(cause, place)).toMatchObject({
      code: expected,
      message: expect.stringContaining(named),
      remedy: expect.stringContaining(remedy),
      cause,
    });
  });

  test.each([
    ['Pool status: Active conn count = 50, Idle conn count = 0.', 'ENGINE_TIMEOUT', 'busy'],
    ['Pool status: Active conn count = 0, Idle conn count = 0.', 'ENGINE_UNAVAILABLE', 'does not answer'],
  ])('that no connection was free is told from a server that is away: %s', (pool, code, words) => {
    const cause = failure('N/A', `Connection acquisition timed out in 10000 ms. ${pool}`);
    expect(translateError(cause, place)).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test('is tried again where it passes, and given up where it does not', async () => {
    let tries = 0;
    const passing = async (): Promise<string> => {
      tries += 1;
      if (tries < 3) throw failure('Neo.TransientError.Transaction.DeadlockDetected');
      return 'answer';
    };
    expect(await retryTransient(5_000, passing)).toBe('answer');
    expect(tries).toBe(3);
    await expect(
      retryTransient(5_000, () => Promise.reject(failure('Neo.ClientError.Statement.SyntaxError'))),
    ).rejects.toThrow();
    const start = Date.now();
    await expect(retryTransient(200, () => Promise.reject(failure('ServiceUnavailable')))).rejects.toThrow();
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});

describe('what is sent to Neo4j', () => {
  test('a list with a fraction in it is a list of floats, any other list of numbers is of integers', () => {
    const { whole, mixed } = toDriverParams({ whole: [1, 2], mixed: [1, 2.5] });
    expect(String(whole)).toBe('1,2');
    expect((whole as unknown[]).every((value) => typeof value === 'object')).toBe(true);
    expect(mixed).toEqual([1, 2.5]);
  });

  test("a search text holds nothing of Lucene's syntax, whatever was typed", () => {
    expect(luceneQuery(['Law', '477-IV'])).toBe('law^8 OR law*^2 OR 477^8 OR 477*^2 OR iv^8 OR iv*^2');
    expect(luceneQuery(['migration'])).toBe('migration^8 OR migration*^2 OR migration~2');
    expect(luceneQuery(['(a OR "b":* ~^\\', 'NOT'])).toBe(
      'a^8 OR a*^2 OR or^8 OR or*^2 OR b^8 OR b*^2 OR not^8 OR not*^2',
    );
    expect(luceneQuery(['+', ''])).toBeNull();
  });
});

function failure(code: string, message = 'no'): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general processing exception');
}
