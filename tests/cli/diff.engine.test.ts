import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateOfDatabase } from '../../src/cli/diff/state-of-database.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import { compareStates } from '../../src/history/compare-states.ts';
import { stateOfSnapshot } from '../../src/history/graph-state.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { emptyNeo4j, hasNeo4j, neo4jAddress, openTestNeo4j, testEngines } from '../support/engines.ts';
import { runCli } from './support/run-cli.ts';

const CORPUS = 'tests/corpora/atlantis';

describe.each(testEngines)('the state that $name holds', ({ openEmpty }) => {
  it('is the state of the files it was loaded from', async () => {
    const snapshot = projectCorpus((await readSeeds(CORPUS)).corpus);
    const engine = await openEmpty();
    await engine.load(snapshot);
    const held = await stateOfDatabase(engine, snapshot.revision);
    await engine.close();
    const { entities, relations, sources, passages } = compareStates(held, stateOfSnapshot('files', snapshot));
    const none = { added: [], changed: [], removed: [] };
    expect({ entities, relations, sources, passages }).toEqual({
      entities: none,
      relations: none,
      sources: none,
      passages: none,
    });
    expect(held.entities.length).toBeGreaterThan(10);
    expect(held.relations.length).toBeGreaterThan(10);
  });
});

describe.runIf(hasNeo4j)('mandategraph diff with a revision of the data', () => {
  let changed: string;
  const environment = (): Record<string, string> => {
    const { uri, user, password } = neo4jAddress();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password || 'none' };
  };
  beforeAll(async () => {
    await emptyNeo4j();
    const engine = await openTestNeo4j();
    await engine.load(projectCorpus((await readSeeds(CORPUS)).corpus));
    await engine.close();
    changed = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(CORPUS, changed, { recursive: true });
    const framework = join(changed, 'common/framework.yaml');
    writeFileSync(framework, readFileSync(framework, 'utf8').replace(/^( {2}name: ).*$/m, '$1Under another name'));
  });
  afterAll(() => rmSync(changed, { recursive: true }));

  it('shows from what to what the files changed the database', async () => {
    const { revision } = projectCorpus((await readSeeds(CORPUS)).corpus);
    const { code, out } = await runCli(['diff', revision, '--seeds', changed], { env: environment() });
    expect(code).toBe(0);
    expect(out).toMatch(/ {6}name: ".+" -> "Under another name"\n/);
  });

  it('says which revision the database holds where it is another', async () => {
    const { code, err } = await runCli(['diff', 'b'.repeat(64), '--seeds', changed], { env: environment() });
    expect(code).toBe(2);
    expect(err).toMatch(/The database is at revision [0-9a-f]{64}, and it holds no other/);
  });
});
