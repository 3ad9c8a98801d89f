/** Which entities surround another. */
import { describe, expect, it } from 'vitest';
import {
  findNeighbourhood,
  type NeighbourhoodQuestion,
} from '../../../src/graph/questions/neighbourhood/find-neighbourhood.ts';
import { walkRules } from '../../../src/graph/questions/walk/walk-rules.ts';
import { walkOver } from './support/walk-over.ts';

const question: NeighbourhoodQuestion = { of: 'a', depth: 2, kinds: null, first: 10 };
const around = (links: readonly string[], more: Partial<NeighbourhoodQuestion> = {}, absent: readonly string[] = []) =>
  findNeighbourhood(walkOver(links, absent), walkRules([]), { ...question, ...more });

describe('The neighbourhood of an entity', () => {
  it('begins with it, then goes outward, each level by id', async () => {
    const links = ['a-c', 'b-a', 'b-d', 'd-e'];
    expect(await around(links, { depth: 1 })).toEqual({ entities: ['a', 'b', 'c'], truncated: false });
    expect(await around(links)).toEqual({ entities: ['a', 'b', 'c', 'd'], truncated: false });
  });

  it('holds as many as asked and says that there are more', async () => {
    expect(await around(['a-b', 'a-c', 'a-d'], { first: 2 })).toEqual({ entities: ['a', 'b', 'c'], truncated: true });
    expect(await around(['a-b', 'b-c'], { first: 1 })).toEqual({ entities: ['a', 'b'], truncated: true });
    expect(await around(['a-b', 'a-c'], { first: 2 })).toEqual({ entities: ['a', 'b', 'c'], truncated: false });
    expect(await around(['a-b'], { first: 0 })).toEqual({ entities: ['a'], truncated: true });
  });

  it('shows places and hubs and does not go on through them', async () => {
    const hub = Array.from({ length: 101 }, (_, n) => `h-n${n}`);
    expect(await around(['a-p', 'p-b', 'a-h', ...hub])).toEqual({ entities: ['a', 'h', 'p'], truncated: false });
  });

  it('goes through them from the centre', async () => {
    expect((await around(['p-b', 'b-c'], { of: 'p' })).entities).toEqual(['p', 'b', 'c']);
  });

  it('neither shows nor passes through other kinds than those asked for', async () => {
    expect((await around(['a-p', 'a-b', 'b-p2', 'b-c'], { kinds: new Set(['Law']) })).entities).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('leaves out what was not there on the date, and what lies behind it', async () => {
    expect((await around(['a-b', 'b-c', 'a-d'], {}, ['b'])).entities).toEqual(['a', 'd']);
  });
});
