/** Relations as plain sentences. */
import { describe, expect, it } from 'vitest';
import type { NodeRow, RelationRow } from '../../src/graph/index.ts';
import { type Kind, rowFor } from '../../src/model/index.ts';
import { withArticle } from '../../src/resolvers/relations/definite-article.ts';
import { phraseOf } from '../../src/resolvers/relations/phrase.ts';

const node = (kind: Kind, name: string): NodeRow => ({ id: `x/${name}`, kind, properties: { name } });

function sentence(type: string, from: NodeRow, to: NodeRow, properties: RelationRow['properties'] = {}): string {
  const row = rowFor(type, from.kind as Kind, to.kind as Kind);
  if (!row) throw new Error(`no row ${type}`);
  return phraseOf(row, { id: 'r', type, from: from.id, to: to.id, properties }, from, to);
}

const visas = node('Responsibility', 'Issuing visas');

describe('A sentence', () => {
  it('names who is charged with a task by the role', () => {
    const ministry = node('Agency', 'Ministry of Internal Affairs');
    expect(sentence('HOLDS', ministry, visas, { role: 'COMPETENT_AUTHORITY' })).toBe(
      'The Ministry of Internal Affairs is the competent authority for issuing visas.',
    );
    expect(sentence('HOLDS', ministry, visas)).toBe(
      'The Ministry of Internal Affairs is responsible for issuing visas.',
    );
  });

  it('does not say a verb twice', () => {
    const task = node('Responsibility', 'Coordinating visa procedures');
    expect(sentence('HOLDS', node('Agency', 'Ministry of Health'), task, { role: 'COORDINATING' })).toBe(
      'The Ministry of Health coordinates visa procedures.',
    );
  });

  it('agrees with a subject in the plural', () => {
    const employers = node('ActorClass', 'Employers');
    expect(sentence('HOLDS', employers, visas)).toBe('Employers are responsible for issuing visas.');
    expect(sentence('HOLDS', employers, visas, { role: 'IMPLEMENTING' })).toBe('Employers carry out issuing visas.');
    const rules = node('Regulation', 'Rules of Landing');
    expect(sentence('BASED_ON', rules, node('Law', 'Law on Passage'))).toBe(
      'The Rules of Landing are based on the Law on Passage.',
    );
  });

  it('begins with a capital and keeps words in capitals', () => {
    expect(sentence('UNDER', visas, node('Provision', 'Article 9 of the Law on Passage'))).toBe(
      'Issuing visas rests on Article 9 of the Law on Passage.',
    );
    expect(sentence('HOLDS', node('Agency', 'Dock Office'), node('Responsibility', 'HIV testing'))).toContain(
      'for HIV testing.',
    );
  });

  it('does not take a name for a pattern of replacement', () => {
    expect(sentence('HOLDS', node('Agency', "Fund $& of $'"), visas)).toContain("Fund $& of $'");
  });

  it('tells an end that could not be read by its id', () => {
    const row = rowFor('AMENDS', 'Law', 'Law');
    const relation = { id: 'r', type: 'AMENDS', from: 'x/law/1', to: 'x/law/2', properties: {} };
    expect(row && phraseOf(row, relation, null, null)).toBe('X/law/1 amends x/law/2.');
  });
});

describe('The definite article', () => {
  it.each([
    ['Ministry of Health', 'the Ministry of Health'],
    ['National Security Committee', 'the National Security Committee'],
    ['Law on Migration', 'the Law on Migration'],
    ['Decree No. 961 of the Government', 'Decree No. 961 of the Government'],
    ['Article 9 of the Law on Passage', 'Article 9 of the Law on Passage'],
    ['Thea Marin', 'Thea Marin'],
    ['Atlantis', 'Atlantis'],
    ['The Council', 'The Council'],
  ])('%s', (name, expected) => {
    expect(withArticle(name)).toBe(expected);
  });
});
