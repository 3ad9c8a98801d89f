/** Pages of lists that are in memory. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicePage } from '../../src/resolvers/requests/slice-page.ts';

const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
const same = (item: string): string => item;

describe('A page of a list in memory', () => {
  it('follows the one before it without gap or repeat', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 9 }), (items, first) => {
        const seen: string[] = [];
        let page = slicePage(items, same, { first });
        seen.push(...page.nodes);
        while (page.pageInfo.hasNextPage) {
          page = slicePage(items, same, { first, after: page.pageInfo.endCursor ?? '' });
          seen.push(...page.nodes);
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it('is the same list walked from its end', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 9 }), (items, last) => {
        const seen: string[] = [];
        let page = slicePage(items, same, { last });
        seen.unshift(...page.nodes);
        while (page.pageInfo.hasPreviousPage) {
          page = slicePage(items, same, { last, before: page.pageInfo.startCursor ?? '' });
          seen.unshift(...page.nodes);
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it('refuses a cursor of another list', () => {
    expect(() => slicePage(['a'], same, { first: 1, after: 'Yg' })).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CURSOR_INVALID' }) }),
    );
  });
});
