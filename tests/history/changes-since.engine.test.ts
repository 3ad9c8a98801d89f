import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import { openHistory, releasedState, writeRelease } from '../../src/history/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import type { RunningServer } from '../../src/server/serve-graph.ts';
import { ask } from '../server/support/fake-server.ts';
import { serve } from '../server/support/real-server.ts';
import { testEngines } from '../support/engines.ts';

const CORPUS = 'tests/corpora/atlantis';
const QUERY = `query ($revision: String!, $of: [ID!], $first: Int, $after: String) {
  graph { revision }
  changesSince(revision: $revision) {
    since known current
    entities(of: $of, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id formerly kind name change
        entity { id }
        properties { property aspect before after }
        relations { id type change phrase from to properties { property aspect before after } }
      }
    }
  }
}`;

let place: string;
let history: string;
let edited: string;
let before: string;

/** The corpus with a date changed, an agreement renamed, a body added, and the place of a signature taken out. */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'changes-'));
  history = join(place, 'history');
  edited = join(place, 'seeds');
  const released = releasedState(projectCorpus((await readSeeds(CORPUS)).corpus));
  before = released.revision;
  await writeRelease(history, released);
  cpSync(CORPUS, edited, { recursive: true });
  for (const entry of readdirSync(edited, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.yaml')) continue;
    const file = join(edited, entry);
    const text = readFileSync(file, 'utf8')
      .replace('lastUpdated: "2019-02-01"', 'lastUpdated: "2020-05-06"')
      .replaceAll('agreement/xa-xl/readmission', 'agreement/xa-xl/return')
      .replace(
        '- id: agreement/xa-xl/return\n',
        '- id: agreement/xa-xl/return\n  formerIds: [agreement/xa-xl/readmission]\n',
      )
      .replace(/^ {2}signedIn: .*\n/m, '');
    writeFileSync(file, text);
  }
  const actors = join(edited, 'common/actors.yaml');
  const text = readFileSync(actors, 'utf8');
  const [passage] = /[a-z0-9-]+#[a-z0-9./-]+/.exec(text) ?? [];
  writeFileSync(
    actors,
    `${text}\n- id: org/newcomer\n  kind: Organization\n  name: Newcomer\n  cite: [${passage}]\n  partOf: xa/agency/assembly\n`,
  );
});
afterAll(() => rmSync(place, { recursive: true }));

describe.each(testEngines)('what changed since a release, on $name', ({ openEmpty }) => {
  let server: RunningServer;
  const changes = async (variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(server.url, QUERY, variables);
    expect(errors).toEqual([]);
    return data?.['changesSince'] as Record<string, unknown>;
  };

  beforeAll(async () => {
    const { corpus } = await readSeeds(edited);
    const engine = await openEmpty();
    await engine.load(projectCorpus(corpus));
    server = await serve(engine, corpus, {}, openHistory(history));
  });
  afterAll(() => server.close());

  it('is told property by property, with what it was and what it is', async () => {
    expect(await changes({ revision: before, of: ['xa/law/2011/7-ii'] })).toMatchObject({
      since: before,
      known: true,
      current: expect.stringMatching(/^[0-9a-f]{64}$/),
      entities: {
        totalCount: 1,
        nodes: [
          {
            id: 'xa/law/2011/7-ii',
            formerly: null,
            kind: 'LAW',
            change: 'CHANGED',
            entity: { id: 'xa/law/2011/7-ii' },
            properties: [{ property: 'lastUpdated', aspect: 'VALUE', before: '2019-02-01', after: '2020-05-06' }],
          },
        ],
      },
    });
  });

  it('names what came, and tells it to the other end of its relations', async () => {
    expect(await changes({ revision: before, of: ['org/newcomer', 'xa/agency/assembly'] })).toMatchObject({
      entities: {
        nodes: [
          { id: 'org/newcomer', change: 'ADDED', properties: [], relations: [] },
          {
            id: 'xa/agency/assembly',
            change: 'CHANGED',
            properties: [],
            relations: [
              {
                id: 'org/newcomer~PART_OF~xa/agency/assembly',
                type: 'PART_OF',
                change: 'ADDED',
                phrase: expect.stringMatching(/^Newcomer is part of /),
                from: 'org/newcomer',
                to: 'xa/agency/assembly',
              },
            ],
          },
        ],
      },
    });
  });

  it('names a relation that went, at both of its ends', async () => {
    const { entities } = await changes({ revision: before, of: ['agreement/xa-xl/divers', 'place/xa/poseidonis'] });
    const gone = { type: 'SIGNED_IN', change: 'REMOVED', phrase: expect.stringContaining('signed in') };
    expect(entities).toMatchObject({
      nodes: [
        { id: 'agreement/xa-xl/divers', relations: [gone] },
        { id: 'place/xa/poseidonis', relations: [gone] },
      ],
    });
  });

  it.each(['agreement/xa-xl/readmission', 'agreement/xa-xl/return'])(
    'knows an entity by the id it had and by the one it has: %s',
    async (id) => {
      const { entities } = await changes({ revision: before, of: [id] });
      expect(entities).toMatchObject({
        nodes: [
          {
            id: 'agreement/xa-xl/return',
            formerly: 'agreement/xa-xl/readmission',
            change: 'CHANGED',
            properties: [{ property: 'formerIds', before: null, after: 'agreement/xa-xl/readmission' }],
            relations: [],
          },
        ],
      });
    },
  );

  it('comes in pages, each change once', async () => {
    const whole = (await changes({ revision: before, first: 200 })) as {
      entities: { nodes: { id: string }[]; totalCount: number };
    };
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { entities } = (await changes({ revision: before, first: 2, after })) as {
        entities: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...entities.nodes.map(({ id }) => id));
      if (!entities.pageInfo.hasNextPage) break;
      after = entities.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.entities.nodes.map(({ id }) => id));
    expect(seen).toHaveLength(whole.entities.totalCount);
    expect(seen).toEqual(
      expect.arrayContaining(['agreement/xa-xl/divers', 'agreement/xa-xl/return', 'org/newcomer', 'xa/law/2011/7-ii']),
    );
  });

  it.each([
    ['a revision of which nothing is kept', 'f'.repeat(64)],
    ['what is no revision', '../../../package'],
  ])('is not known of %s, which is no error', async (_what, revision) => {
    expect(await changes({ revision })).toMatchObject({ known: false, entities: { totalCount: 0, nodes: [] } });
  });

  it('is nothing since the revision of the answer itself', async () => {
    const { current } = await changes({ revision: before });
    expect(await changes({ revision: current })).toMatchObject({ known: true, entities: { totalCount: 0 } });
  });
});
