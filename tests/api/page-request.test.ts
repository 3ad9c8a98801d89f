/** Paging arguments. */
import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type PageArguments, pageRequest } from '../../src/resolvers/requests/page-request.ts';

function codeOf(page: PageArguments): unknown {
  try {
    pageRequest(page);
  } catch (error) {
    return (error as GraphQLError).extensions['code'];
  }
  return 'no error';
}

describe('A page', () => {
  it('holds twenty unless told', () => {
    expect(pageRequest({})).toEqual({ first: 20 });
    expect(pageRequest({ first: null, after: 'c' })).toEqual({ first: 20, after: 'c' });
  });

  it('is taken from the end by last', () => {
    expect(pageRequest({ last: 5, before: 'c' })).toEqual({ last: 5, before: 'c' });
  });

  it('holds two hundred at most', () => {
    expect(codeOf({ first: 200 })).toBe('no error');
    expect(codeOf({ first: 201 })).toBe('PAGE_TOO_LARGE');
    expect(codeOf({ last: 1000 })).toBe('PAGE_TOO_LARGE');
  });

  it('has one end and no negative size', () => {
    expect(codeOf({ first: 1, last: 1 })).toBe('PAGE_INVALID');
    expect(codeOf({ first: -1 })).toBe('PAGE_INVALID');
  });
});
