import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import { checkHistory, readRelease, releasedState, shownValue, writeRelease } from '../../src/history/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';

const CORPUS = 'tests/corpora/atlantis';
let folder: string;
let state: ReturnType<typeof releasedState>;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'history-')), 'history');
  state = releasedState(projectCorpus((await readSeeds(CORPUS)).corpus));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a release', () => {
  it('is read as it was written, and the same data gives the same bytes', async () => {
    const path = await writeRelease(folder, state);
    const bytes = readFileSync(path);
    expect(path).toBe(join(folder, `${state.revision}.json.gz`));
    expect(await readRelease(folder, state.revision)).toEqual(state);
    const again = projectCorpus((await readSeeds(CORPUS)).corpus);
    await writeRelease(folder, releasedState({ ...again, nodes: again.nodes.toReversed() }));
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('keeps entities and what is said of them, relations between them, and nothing that is derived', () => {
    const ids = new Set(state.entities.map(({ id }) => id));
    const law = state.entities.find(({ id }) => id === 'xa/law/2011/7-ii');
    expect(law).toMatchObject({
      kind: 'Law',
      name: 'Law on Passage',
      values: { number: '7-II', adopted: '2011-07-22' },
    });
    expect(law?.values['adopted.evidence']).toBe('atlantis-review-2021#key-sources/assembly/2011');
    expect(ids.has('atlantis-review-2021')).toBe(false);
    expect(state.relations.filter(({ id }) => id.includes('~CITED_'))).toEqual([]);
  });

  it('keeps of a long value its beginning, which is shown without the hash that tells it from another', () => {
    const long = state.entities.flatMap(({ values }) => Object.values(values)).filter((value) => value.includes('…#'));
    expect(long.length).toBeGreaterThan(0);
    expect(shownValue(long[0] ?? '')).toMatch(/…$/);
    expect(shownValue(null)).toBeNull();
  });

  it.each(['0'.repeat(64), 'HEAD', '../../package', ''])('is not found by the name %s', async (name) => {
    expect(await readRelease(folder, name)).toBeNull();
  });
});

describe('the folder of releases', () => {
  it('has no findings where it is as it should be, or is not there', async () => {
    expect(await checkHistory(folder)).toEqual([]);
    expect(await checkHistory(join(folder, 'nowhere'))).toEqual([]);
  });

  it('is found to hold what is no release, is broken, or says another revision than its name', async () => {
    const file = readFileSync(join(folder, `${state.revision}.json.gz`));
    writeFileSync(join(folder, 'notes.txt'), 'notes');
    writeFileSync(join(folder, `${'a'.repeat(64)}.json.gz`), file);
    writeFileSync(join(folder, `${'b'.repeat(64)}.json.gz`), 'no gzip');
    writeFileSync(
      join(folder, `${'c'.repeat(64)}.json.gz`),
      gzipSync(gunzipSync(file).toString().replace('mandategraph-release/1', 'something/2')),
    );
    const findings = await checkHistory(folder);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(Array(4).fill('HISTORY_INVALID error'));
    expect(findings.map(({ message }) => message).join('\n')).toMatch(
      new RegExp(`holds the revision ${state.revision}[^]*cannot be read[^]*cannot be read[^]*notes.txt is not named`),
    );
  });
});
