import { expect, it } from 'vitest';
import { wrapText } from '../../web/explorer/drawings/wrap-text.ts';
import { sentenceParts } from '../../web/explorer/texts/sentence-parts.ts';

const ministry = { id: 'ministry', kind: 'AGENCY', name: 'Ministry of Labour', english: 'Ministry of Labour' };
const task = { id: 'task', kind: 'RESPONSIBILITY', name: 'Issuing permits', english: 'Issuing permits' };

it('both ends of a sentence become links, with the words between and around them', () => {
  const parts = sentenceParts('The Ministry of Labour is responsible for issuing permits.', ministry, task);
  expect(parts.map(({ text, entity }) => [text, entity?.id ?? null])).toEqual([
    ['The ', null],
    ['Ministry of Labour', 'ministry'],
    [' is responsible for ', null],
    ['issuing permits', 'task'],
    ['.', null],
  ]);
});

it('a name in another language takes the place of the English one', () => {
  const parts = sentenceParts('The Ministry of Labour acts.', { ...ministry, name: 'Еңбек министрлігі' }, null);
  expect(parts.map(({ text }) => text).join('')).toBe('The Еңбек министрлігі acts.');
});

it('a name within the other one is left as words', () => {
  const law = { id: 'law', kind: 'LAW', name: 'Law on Migration', english: 'Law on Migration' };
  const article = {
    id: 'article',
    kind: 'PROVISION',
    name: 'Article 9 of the Law on Migration',
    english: 'Article 9 of the Law on Migration',
  };
  const parts = sentenceParts('The Law on Migration contains Article 9 of the Law on Migration.', law, article);
  expect(parts.filter(({ entity }) => entity !== null).map(({ text }) => text)).toEqual([
    'Law on Migration',
    'Article 9 of the Law on Migration',
  ]);
});

it('a sentence that names neither end stays as it is', () => {
  expect(sentenceParts('Something else.', ministry, task)).toEqual([{ text: 'Something else.', entity: null }]);
});

it('a long name is broken into lines, and what does not fit ends with an ellipsis', () => {
  expect(wrapText('Law on the Legal Status of Foreigners', 14, 3)).toEqual([
    'Law on the',
    'Legal Status',
    'of Foreigners',
  ]);
  expect(wrapText('Law on the Legal Status of Foreigners', 14, 2)).toEqual(['Law on the', 'Legal Status …']);
  expect(wrapText('Unbreakablewordoflength', 10, 1)).toEqual(['Unbreakab…']);
});
