/** The contract of the timeline's statements: over the real corpus they find what the data holds, alike on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerTimeline,
  type GraphEngine,
  type GraphReader,
  openReader,
  projectCorpus,
} from '../../src/graph/index.ts';
import { compileHappenings } from '../../src/graph/questions/timeline/compile-timeline.ts';
import type { TimelineFilter } from '../../src/graph/questions/timeline/timeline-request.ts';
import { TIMELINE_SOURCES } from '../../src/graph/questions/timeline/timeline-sources.ts';
import type { PartialDate } from '../../src/model/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { testEngines } from '../support/engines.ts';

const { corpus } = await readSeeds('seeds');
const snapshot = projectCorpus(corpus);
const everything: TimelineFilter = { kinds: null, from: null, to: null, country: null, entity: null };
const country = snapshot.nodes.find(({ labels }) => labels.includes('Country'))?.id ?? '';
const agency = snapshot.relations.find(({ type }) => type === 'ISSUED')?.from ?? '';

const filters: readonly (readonly [string, TimelineFilter])[] = [
  ['everything', everything],
  ['a country', { ...everything, country }],
  ['an entity', { ...everything, entity: agency }],
  ['a time', { ...everything, from: '2014-06' as PartialDate, to: '2020' as PartialDate }],
  ['all at once', { kinds: ['ADOPTED', 'EVENT'], from: '2001' as PartialDate, to: null, country, entity: agency }],
];

/** What the first engine answered, for the next to be compared with. */
const answers = new Map<string, unknown>();

describe.each(testEngines)('The timeline on $name', ({ openEmpty }) => {
  let engine: GraphEngine;
  let reader: GraphReader;
  beforeAll(async () => {
    engine = await openEmpty();
    await engine.load(snapshot);
    reader = openReader({ engine, cache: null, currentRevision: snapshot.revision });
  });
  afterAll(() => engine.close());

  const whole = async (where: TimelineFilter, first: number): Promise<readonly unknown[]> => {
    const items: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await answerTimeline(reader, { where, first, after, total: false });
      items.push(...page.items.map(({ item: { from, to, entity, ...item } }) => [item, from.id, to?.id, entity.id]));
      after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    return items;
  };

  it.each(filters)(
    'of %s is the same as on the other engine, its pages join, and its total is right',
    async (name, where) => {
      const items = await whole(where, 200);
      expect(await whole(where, 60)).toEqual(items);
      const { totalCount } = await answerTimeline(reader, { where, first: 0, after: null, total: true });
      expect(totalCount).toBe(items.length);
      if (answers.has(name)) expect(items).toEqual(answers.get(name));
      answers.set(name, items);
    },
  );

  it('holds every dated property and relation that no other happening tells', async () => {
    for (const source of TIMELINE_SOURCES.filter(({ where }) => where === undefined)) {
      const { statement, params } = compileHappenings(source, everything, { after: null, limit: 5000 });
      const rows = await reader.read<{ readonly key: string }>(statement, params);
      const expected =
        source.is === 'property'
          ? snapshot.nodes
              .filter(
                ({ labels, properties }) =>
                  source.of.some((end) => labels.includes(end)) && properties[source.property],
              )
              .map(({ id }) => `${id}~${source.property}`)
          : snapshot.relations
              .filter(({ type }) => type === source.type)
              .filter(({ from, properties }) =>
                source.property === null
                  ? snapshot.nodes.find(({ id }) => id === from)?.properties['adopted']
                  : properties[source.property],
              )
              .map(({ id }) => `${id}~${source.property ?? 'adopted'}`);
      expect(rows.map(({ key }) => key).sort(), statement.name).toEqual(expected.sort());
    }
  });
});
