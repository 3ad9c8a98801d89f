import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, startServing } from './support/run-cli.ts';

const CORPUS = 'tests/corpora/atlantis';
const ask = async (url: string, query: string): Promise<{ status: number; data: unknown }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return { status: response.status, data };
};

describe('mandategraph serve', () => {
  it('answers from the packaged seed files alone, says where, and ends in good order on SIGTERM', async () => {
    const server = await startServing();
    expect(await ask(server.url, '{ graph { engine } laws(first: 1) { nodes { id } } }')).toMatchObject({
      status: 200,
      data: { graph: { engine: expect.stringContaining('embedded') }, laws: { nodes: [{ id: expect.any(String) }] } },
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.log()).toContain('"msg":"stopped"');
  });

  it('loses no request that it took when it is told to stop under load', async () => {
    const server = await startServing(['--seeds', CORPUS]);
    const query = '{ responsibilities(first: 100) { nodes { task holders { nodes { ... on Agency { name } } } } } }';
    let stopping = false;
    const client = async (): Promise<number[]> => {
      const statuses: number[] = [];
      for (let open = true; open; ) {
        // Once it stops, connections are refused; before that, every request is answered.
        open = await ask(server.url, query).then(
          ({ status }) => statuses.push(status) > 0,
          (error: unknown) => {
            if (!stopping) throw error;
            return false;
          },
        );
      }
      return statuses;
    };
    const clients = Array.from({ length: 8 }, client);
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    stopping = true;
    server.child.kill('SIGTERM');
    const statuses = (await Promise.all(clients)).flat();
    expect(await server.ended).toBe(0);
    expect(statuses.length).toBeGreaterThan(8);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('names the port that is taken and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const result = await runCli(['serve', '--port', String(port), '--seeds', CORPUS], { env: { LOG_LEVEL: 'silent' } });
    other.close();
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain(`Port ${port} of 127.0.0.1 is in use`);
    expect(result.err).toContain('--port');
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  it('refuses seed files with errors, and prints each with its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    writeFileSync(join(folder, 'laws.yaml'), '- id: xx/law/1\n  kind: Law\n  name: [broken\n');
    const result = await runCli(['serve', '--port', '0', '--seeds', folder]);
    rmSync(folder, { recursive: true });
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/SEEDS_INVALID \d+ errors? in the seed files/);
    expect(result.err).toMatch(/laws\.yaml:\d+:\d+ error [A-Z_]+ /);
  });

  it('says which setting is wrong', async () => {
    const result = await runCli(['serve'], { env: { MAX_COST: 'much', PORT: '-1' } });
    expect(result.code).toBe(2);
    expect(result.err).toMatch(/PORT is '-1'.*MAX_COST is 'much'/s);
  });

  it('says that Neo4j does not answer, and what to check', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', LOG_LEVEL: 'silent' };
    const result = await runCli(['serve', '--port', '0'], { env });
    expect(result.code).toBe(1);
    expect(result.err).toContain('ENGINE_UNAVAILABLE');
    expect(result.err).toContain('NEO4J_URI');
    expect(result.err).not.toMatch(/\n\s+at /);
  });
});
