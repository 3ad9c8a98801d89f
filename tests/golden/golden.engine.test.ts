/** Questions that users ask, with the answers the texts give: written from the texts before the queries, evidence included. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from '../api/support/open-api.ts';
import { testEngines } from '../support/engines.ts';
import { ask, expectedOf } from './support/ask.ts';
import { readQuestions } from './support/read-questions.ts';

const questions = readQuestions();

describe('The golden questions', () => {
  it('are more than sixty, and each is asked once', () => {
    expect(questions.length).toBeGreaterThan(60);
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  });

  it.each(['analyst', 'researcher', 'developer'])('come from a %s fifteen times at least', (user) => {
    expect(questions.filter(({ who }) => who === user).length).toBeGreaterThanOrEqual(15);
  });

  it('ask for the evidence at least every second time', () => {
    const withEvidence = questions.filter(({ query }) => /\b(?:evidence|reportedIn|facts)\b/.test(query));
    expect(withEvidence.length * 2).toBeGreaterThanOrEqual(questions.length);
  });
});

describe.each(testEngines)('On $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'seeds', openEmpty });
  });
  afterAll(() => api.close());

  it.each(questions.map((question) => [question.ask, question] as const))('%s', async (_, question) => {
    expect(await ask(api, question)).toEqual(expectedOf(question));
  });

  it('every passage an answer was taken from exists', async () => {
    const ids = [...new Set(questions.flatMap(({ from }) => from))];
    const { data } = await api.ask<{ nodes: readonly ({ readonly id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(data.nodes.map((node) => node?.id)).toEqual(ids);
  });
});
