/** The designs of the bench, on a small corpus in the database of the test run: all give the same answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapeOf } from '../../bench/corpus/corpus-shape.ts';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';
import { DESIGNS, type DesignKey, openDesign } from '../../bench/designs/design.ts';
import type { RunningDesign } from '../../bench/designs/running-design.ts';
import { compareAnswers } from '../../bench/measure/compare-answers.ts';
import { QUESTIONS } from '../../bench/questions/all-questions.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import { emptyNeo4j, hasNeo4j, neo4jAddress, openTestNeo4j } from '../support/engines.ts';

const INSTRUMENTS = 200;

describe.runIf(hasNeo4j)('the designs of the bench', () => {
  const designs = new Map<DesignKey, RunningDesign>();

  beforeAll(async () => {
    await emptyNeo4j();
    const engine = await openTestNeo4j();
    await engine.load(projectCorpus(generateCorpus(INSTRUMENTS)));
    await engine.close();
    for (const key of DESIGNS) {
      designs.set(key, await openDesign(key, { database: neo4jAddress(), instruments: INSTRUMENTS }));
    }
  });

  afterAll(async () => {
    for (const design of designs.values()) await design.close();
  });

  it.each(QUESTIONS)('answer "$name" alike, asked once and again', async (question) => {
    await expect(compareAnswers(designs, [question], shapeOf(INSTRUMENTS), 3)).resolves.toBeUndefined();
  });
});
