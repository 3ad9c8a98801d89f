import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';
import { screenDocument } from '../../src/server/screen-document.ts';

const limits = { ...DEFAULT_LIMITS, depth: 4, aliases: 2, rootFields: 3, tokens: 60 };
const codeOf = (source: string): unknown => screenDocument(source, limits)?.extensions['code'];

describe('a document is screened before it runs', () => {
  it('passes where it stays within every limit', () => {
    expect(screenDocument('{ a { b { c { d } } } x: e }', limits)).toBeNull();
  });

  it('is refused where it is too deep, and told how deep', () => {
    const error = screenDocument('{ a { b { c { d { e } } } } }', limits);
    expect(error?.extensions).toMatchObject({ code: 'DEPTH_LIMIT', depth: 5, limit: 4 });
    expect(error?.extensions['remedy']).toMatch(/outer levels first/);
  });

  it('counts depth through fragments and inline fragments', () => {
    expect(codeOf('{ a { ...F } } fragment F on A { b { ... on B { c { ...G } } } } fragment G on C { d { e } }')).toBe(
      'DEPTH_LIMIT',
    );
  });

  it('leaves a cycle of fragments to validation', () => {
    expect(codeOf('{ ...F } fragment F on A { b { ...F } }')).toBeUndefined();
  });

  it('is refused where it has too many aliases', () => {
    expect(codeOf('{ x: a y: a z: a }')).toBe('ALIAS_LIMIT');
  });

  it('is refused where an operation has too many root fields, also through fragments', () => {
    expect(codeOf('{ a b c d }')).toBe('ROOT_FIELD_LIMIT');
    expect(codeOf('{ a ...F ...F } fragment F on Query { b ... { c } }')).toBe('ROOT_FIELD_LIMIT');
  });

  it('looks at every operation of the document', () => {
    expect(codeOf('query A { a } query B { a { b { c { d { e } } } } }')).toBe('DEPTH_LIMIT');
  });

  it('is refused where it is too long, before it is parsed to its end', () => {
    expect(codeOf(`{ ${'a '.repeat(100)} }`)).toBe('TOKEN_LIMIT');
  });

  it('leaves a syntax error to the executor, which says where it is', () => {
    expect(codeOf('{ a ')).toBeUndefined();
  });
});
