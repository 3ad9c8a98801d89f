/** Which engine the environment selects, and what is said where it is set wrongly. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importGrafeo } from '../../src/graph/embedded/import-grafeo.ts';
import { readEngineSettings } from '../../src/graph/engine-settings.ts';
import { openEngine } from '../../src/graph/open-engine.ts';

describe('choosing an engine by the environment', () => {
  test('without NEO4J_URI it is the embedded engine, whatever else is set', async () => {
    expect(readEngineSettings({})).toEqual({ settings: { engine: 'embedded' } });
    expect(readEngineSettings({ NEO4J_URI: ' ', NEO4J_PASSWORD: 'x' })).toEqual({ settings: { engine: 'embedded' } });
    const engine = await openEngine({ engine: 'embedded' });
    expect((await engine.info()).engine).toBe('embedded');
    await engine.close();
    await expect(engine.revision()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });

  test('NEO4J_URI selects Neo4j, as the user neo4j unless told', () => {
    expect(readEngineSettings({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'x' })).toEqual({
      settings: { engine: 'neo4j', uri: 'neo4j://db:7687', user: 'neo4j', password: { text: 'x' } },
    });
    const named = {
      NEO4J_URI: 'neo4j+s://db',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD_FILE: '/run/secrets/neo4j',
      NEO4J_DATABASE: 'law',
    };
    expect(readEngineSettings(named)).toEqual({
      settings: {
        engine: 'neo4j',
        uri: 'neo4j+s://db',
        user: 'reader',
        password: { file: '/run/secrets/neo4j' },
        database: 'law',
      },
    });
  });

  test.each([
    ['an address without a host', { NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI', 'localhost'],
    ["a scheme that is not Neo4j's", { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI', 'http:'],
    [
      'a password inside the address',
      { NEO4J_URI: 'neo4j://me:secret@db', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI',
      'holds a user name',
    ],
    ['no password at all', { NEO4J_URI: 'neo4j://db' }, 'NEO4J_PASSWORD', 'no password'],
    [
      'two passwords',
      { NEO4J_URI: 'neo4j://db', NEO4J_PASSWORD: 'x', NEO4J_PASSWORD_FILE: 'y' },
      'NEO4J_PASSWORD',
      'both',
    ],
  ])('%s is a problem with a remedy, and no secret is repeated', (_, environment, variable, words) => {
    const { problem } = readEngineSettings(environment);
    expect(problem).toMatchObject({
      variable,
      message: expect.stringContaining(words),
      remedy: expect.stringMatching(/\S/),
    });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test('a password file that cannot be read is named', async () => {
    const password = { file: '/no/such/secret' };
    await expect(openEngine({ engine: 'neo4j', uri: 'neo4j://db', user: 'neo4j', password })).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: expect.stringContaining('/no/such/secret'),
    });
  });

  test('a password file is read without the newline at its end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mandategraph-'));
    await writeFile(join(folder, 'secret'), 'pass word\n');
    const { uri, login } = await boltServerThatListensToLogins();
    const settings = { engine: 'neo4j', uri, user: 'neo4j', password: { file: join(folder, 'secret') } } as const;
    await expect(openEngine(settings, { connectTimeoutMs: 2_000 })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
    });
    expect(await login).toContain('pass word');
    expect(await login).not.toContain('pass word\n');
    await rm(folder, { recursive: true });
  });

  test('a platform without a binary of the embedded engine is told how to use Neo4j', async () => {
    const failing = importGrafeo(() => Promise.reject(new Error('Cannot find native binding')));
    await expect(failing).rejects.toMatchObject({
      code: 'PLATFORM_UNSUPPORTED',
      message: expect.stringContaining(process.arch),
      remedy: expect.stringMatching(/docker compose up.*NEO4J_URI/),
    });
  });
});

/** Speaks Bolt only as far as a client needs to send its credentials (in clear, on a plain connection), then hangs up. */
async function boltServerThatListensToLogins(): Promise<{ readonly uri: string; readonly login: Promise<string> }> {
  const server = createServer();
  const login = new Promise<string>((resolve) => {
    server.once('connection', (socket) => {
      let received = '';
      socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5])));
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1');
        if (!received.includes('pass word')) return;
        resolve(received);
        socket.destroy();
        server.close();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { uri: `bolt://127.0.0.1:${port}`, login };
}
