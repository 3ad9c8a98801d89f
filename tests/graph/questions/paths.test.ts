/** Which paths are found, in which order, and what they do not pass through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaths } from '../../../src/graph/questions/paths/find-paths.ts';
import type { FoundPaths, PathQuestion } from '../../../src/graph/questions/paths/path-request.ts';
import { walkRules } from '../../../src/graph/questions/walk/walk-rules.ts';
import { walkOver } from './support/walk-over.ts';

const question: PathQuestion = {
  from: 'a',
  target: { is: 'entity', id: 'z' },
  maxHops: 4,
  avoid: new Set(),
  first: 10,
};
const find = (links: readonly string[], more: Partial<PathQuestion> = {}, absent: readonly string[] = []) =>
  findPaths(walkOver(links, absent), walkRules([]), { ...question, ...more });
const routes = ({ paths }: FoundPaths): readonly string[] => paths.map(({ entities }) => entities.join(' '));

describe('Paths between two entities', () => {
  it('come shortest first, and among equals through what has fewer relations', async () => {
    const links = ['a-z', 'a-m', 'm-z', 'a-b', 'b-z', 'm-x', 'm-y', 'a-c', 'c-d', 'd-z'];
    expect(routes(await find(links))).toEqual(['a z', 'a b z', 'a m z', 'a c d z']);
  });

  it('follow relations against their direction too', async () => {
    expect(routes(await find(['m-a', 'm-z']))).toEqual(['a m z']);
  });

  it('never meet an entity twice', async () => {
    expect(routes(await find(['a-b', 'b-c', 'c-a', 'b-z', 'c-z']))).toEqual(['a b z', 'a c z', 'a b c z', 'a c b z']);
  });

  it('are no longer than asked, and as many as asked', async () => {
    const links = ['a-b', 'b-z', 'a-c', 'c-d', 'd-z'];
    expect(routes(await find(links, { maxHops: 2 }))).toEqual(['a b z']);
    expect(routes(await find(links, { first: 1 }))).toEqual(['a b z']);
  });

  it('show two relations between the same two as two paths', async () => {
    const { paths } = await find(['a-z', 'z-a']);
    expect(paths.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['a-z'], ['z-a']]);
  });

  it('do not touch what is to be avoided, nor what was not there on the date', async () => {
    const links = ['a-b', 'b-z', 'a-c', 'c-z', 'a-d', 'd-z'];
    expect(routes(await find(links, { avoid: new Set(['b']) }, ['c']))).toEqual(['a d z']);
  });

  it('do not pass through a place, but may begin and end at one', async () => {
    expect(routes(await find(['a-p', 'p-z', 'a-b', 'b-c', 'c-z']))).toEqual(['a b c z']);
    expect(routes(await find(['a-b', 'b-p'], { target: { is: 'entity', id: 'p' } }))).toEqual(['a b p']);
  });

  it('do not pass through a hub, wherever on the path it stands', async () => {
    const hub = Array.from({ length: 101 }, (_, n) => `h-n${n}`);
    expect(routes(await find([...hub, 'a-h', 'h-z', 'a-b', 'b-c', 'c-z']))).toEqual(['a b c z']);
    expect(routes(await find([...hub, 'a-b', 'b-h', 'h-c', 'c-z']))).toEqual([]);
  });

  it('begin and end at hubs', async () => {
    const hub = (id: string) => Array.from({ length: 150 }, (_, n) => `${id}-${id}${n}`);
    expect(routes(await find([...hub('a'), ...hub('z'), 'a-m', 'm-z']))).toEqual(['a m z']);
  });

  it('pass through places and hubs where the types to follow are named', async () => {
    const hub = Array.from({ length: 101 }, (_, n) => `h-n${n}`);
    const found = await findPaths(walkOver([...hub, 'a-h', 'h-p', 'p-z']), walkRules(['AMENDS']), question);
    expect(routes(found)).toEqual(['a h p z']);
  });

  it('are found wherever plain enumeration finds them', async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'p', 'z');
    const link = fc.tuple(node, node).filter(([from, to]) => from !== to);
    const graph = fc.uniqueArray(
      link.map(([from, to]) => `${from}-${to}`),
      { maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 6 }), async (links, maxHops) => {
        const found = await find(links, { maxHops, first: 200 });
        const lengths = found.paths.map(({ steps }) => steps.length);
        expect(lengths).toEqual([...lengths].sort((x, y) => x - y));
        expect(found.paths.map(({ steps }) => steps.map(({ id }) => id).join(' ')).sort()).toEqual(
          everyPath(links, maxHops).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('Paths to the nearest of some kinds', () => {
  const toPlaces = { target: { is: 'kinds', kinds: new Set(['Place']) } } as const;

  it('lead to each by one shortest path, the nearest first', async () => {
    const links = ['a-b', 'a-c', 'b-p1', 'c-p1', 'c-p2', 'a-d', 'd-e', 'e-p3'];
    expect(routes(await find(links, toPlaces))).toEqual(['a b p1', 'a c p2', 'a d e p3']);
  });

  it('do not lead on through one of them', async () => {
    expect(routes(await find(['a-p1', 'p1-b', 'b-p2'], toPlaces))).toEqual(['a p1']);
  });

  it('do not pass through hubs', async () => {
    const hub = Array.from({ length: 101 }, (_, n) => `h-n${n}`);
    expect(routes(await find([...hub, 'a-h', 'h-p1', 'a-b', 'b-c', 'c-p2'], toPlaces))).toEqual(['a b c p2']);
  });
});

describe('The work for one question', () => {
  it('is bounded, and the answer says that it was', async () => {
    const fan = Array.from({ length: 90 }, (_, n) => `a-b${n}`);
    const fans = fan.flatMap((_, n) => Array.from({ length: 60 }, (__, m) => `b${n}-c${n}x${m}`));
    const found = await find([...fan, ...fans], { target: { is: 'kinds', kinds: new Set(['Event']) }, maxHops: 6 });
    expect(found).toMatchObject({ paths: [], cut: true, seen: 3000 });
  });
});

/** Every simple path from a to z by its relations, places left out in the middle. */
function everyPath(links: readonly string[], maxHops: number): string[] {
  const extend = (entities: readonly string[], steps: readonly string[]): string[] => {
    const here = entities.at(-1);
    if (here === 'z') return [steps.join(' ')];
    if (steps.length === maxHops || here === 'p') return [];
    return links.flatMap((link) => {
      const [from = '', to = ''] = link.split('-');
      const next = from === here ? to : to === here ? from : undefined;
      return next === undefined || entities.includes(next) ? [] : extend([...entities, next], [...steps, link]);
    });
  };
  return extend(['a'], []);
}
