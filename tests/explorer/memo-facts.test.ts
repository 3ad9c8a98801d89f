/** The memo keeps facts once, in their order, and survives whatever a browser has stored. */
import { describe, expect, test } from 'vitest';
import { changeMemo, type MemoFact, readMemo } from '../../web/explorer/memo/memo-facts.ts';

describe('a memo', () => {
  test('takes a fact once', () => {
    const once = changeMemo([], { type: 'add', fact: fact('a') });
    const twice = changeMemo(once, { type: 'add', fact: fact('a') });

    expect(once.map(({ id, note }) => [id, note])).toEqual([['a', '']]);
    expect(twice).toEqual(once);
  });

  test('moves a fact to a place, and no further than the ends', () => {
    const facts = memoOf('a', 'b', 'c');

    expect(ids(changeMemo(facts, { type: 'move', id: 'c', to: 0 }))).toEqual(['c', 'a', 'b']);
    expect(ids(changeMemo(facts, { type: 'move', id: 'a', to: 1 }))).toEqual(['b', 'a', 'c']);
    expect(ids(changeMemo(facts, { type: 'move', id: 'a', to: 99 }))).toEqual(['b', 'c', 'a']);
    expect(ids(changeMemo(facts, { type: 'move', id: 'b', to: -5 }))).toEqual(['b', 'a', 'c']);
    expect(ids(changeMemo(facts, { type: 'move', id: 'unknown', to: 0 }))).toEqual(['a', 'b', 'c']);
  });

  test('notes one fact and removes one, and leaves the others', () => {
    const noted = changeMemo(memoOf('a', 'b'), { type: 'note', id: 'b', note: 'ask the ministry' });

    expect(noted.map(({ note }) => note)).toEqual(['', 'ask the ministry']);
    expect(ids(changeMemo(noted, { type: 'remove', id: 'a' }))).toEqual(['b']);
  });

  test('reads back what it stored', () => {
    const facts = memoOf('a', 'b');

    expect(readMemo(JSON.stringify(facts))).toEqual(facts);
  });

  test.each([null, '', 'not JSON', '{}', '[null, 1, {"id": "a"}]'])('reads nothing from %j', (stored) => {
    expect(readMemo(stored)).toEqual([]);
  });

  test('leaves out what does not read as a fact, and keeps the rest', () => {
    const [first] = memoOf('a');

    expect(ids(readMemo(JSON.stringify([first, { ...first, standing: 'CERTAIN' }])))).toEqual(['a']);
  });
});

function memoOf(...wanted: readonly string[]): readonly MemoFact[] {
  return wanted.map((id) => ({ ...fact(id), note: '' }));
}

function ids(facts: readonly MemoFact[]): readonly string[] {
  return facts.map(({ id }) => id);
}

function fact(id: string): Omit<MemoFact, 'note'> {
  return {
    id,
    kind: 'relation',
    text: 'The ministry is responsible for issuing visas.',
    authority: 'Law 1',
    reportedIn: [{ text: 'Report, section 1', passage: 'report#1' }],
    standing: 'STATED',
    reason: null,
    permalink: '/id/xx/law/1?revision=0',
    revision: '0',
  };
}
