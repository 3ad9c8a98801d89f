/** Search as users meet it: what is prepared, what comes first, what is highlighted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../src/graph/index.ts';
import { prepareText, prepareWords } from '../../src/graph/search/prepare-text.ts';
import { rankEntities } from '../../src/graph/search/rank-entities.ts';
import { rankNearest } from '../../src/graph/search/rank-nearest.ts';
import { parseSearchQuery } from '../../src/graph/search/search-query.ts';

const entity = (id: string, name: string, more: NodeRow['properties'] = {}): NodeRow => ({
  id,
  kind: 'Law',
  properties: { id, name, nameKey: name.toLowerCase(), ...more },
});
const roads = entity('xx/law/2011/477-iv', 'Law on Roads', {
  number: '477-IV',
  numberKeys: ['477-iv'],
  aliases: ['Road Act'],
});
const bridges = entity('xx/law/2012/5', 'Law on Bridges', {
  number: '5',
  numberKeys: ['5'],
  summary: 'Bridges that carry roads.',
});
const ministry = entity('xx/agency/mor', 'Ministry of Roads', { names: '{"ru":"Министерство дорог"}' });
const all = [bridges, ministry, roads];
const idsFor = (text: string): readonly string[] =>
  rankEntities(parseSearchQuery(text), all).map(({ node }) => node.id);

describe('preparing a text', () => {
  it('writes Cyrillic in Latin letters, drops accents and case, and parts words at everything else', () => {
    expect(prepareWords('Закон № 477-IV «О миграции»')).toEqual(['zakon', '477', 'iv', 'o', 'migratsii']);
    expect(prepareWords('Ｆull-width Été')).toEqual(['full', 'width', 'ete']);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = prepareText(text);
        expect(prepareText(once)).toBe(once);
      }),
    );
  });
});

describe('a search', () => {
  it.each([
    ['by number', '477-IV'],
    ['by number as lawyers write it', 'No. 477-IV'],
    ['by id', 'xx/law/2011/477-iv'],
    ['by name', 'law on roads'],
    ['by alias', 'road act'],
  ])('%s puts the act first', (_how, text) => {
    expect(idsFor(text)[0]).toBe(roads.id);
  });

  it('finds a name by its beginning, with a typo, and in another script', () => {
    expect(idsFor('minis')[0]).toBe(ministry.id);
    expect(idsFor('minstry')[0]).toBe(ministry.id);
    expect(idsFor('министерство')[0]).toBe(ministry.id);
    expect(idsFor('ministerstvo dorog')[0]).toBe(ministry.id);
  });

  it('puts a name before a summary, and leaves out what no word meets', () => {
    expect(idsFor('roads').at(-1)).toBe(bridges.id);
    expect(idsFor('bridges')).toEqual([bridges.id]);
  });

  it('answers in one order whatever the order of the candidates', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(rankEntities(parseSearchQuery('roads law'), shuffled)).toEqual(
          rankEntities(parseSearchQuery('roads law'), all),
        );
      }),
    );
  });

  it('highlights the words as written, by their places in the stored text', () => {
    const [hit] = rankEntities(parseSearchQuery('дорог'), [ministry]);
    expect(hit?.highlights).toEqual([{ property: 'names', value: 'Министерство дорог', ranges: [[13, 18]] }]);
  });
});

it('names what a mistaken id or name may have meant, nearest first', () => {
  expect(rankNearest('xx/law/2012/6', all, 1).map(({ id }) => id)).toEqual([bridges.id]);
  expect(rankNearest('Ministry of Raods', all, 1).map(({ id }) => id)).toEqual([ministry.id]);
});
