/** The corpus of the bench: the same in every run, and one that the checks and the loader take. */
import { describe, expect, it } from 'vitest';
import { bodyId, countryId, shapeOf } from '../../bench/corpus/corpus-shape.ts';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';
import { randomFrom } from '../../bench/corpus/random.ts';
import { zipf } from '../../bench/corpus/zipf.ts';
import { runChecks } from '../../src/checks/index.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import { checkSnapshot } from '../../src/graph/load/check-snapshot.ts';

describe('the generated corpus', () => {
  it('is the same corpus every time, down to the revision', () => {
    expect(projectCorpus(generateCorpus(60)).revision).toBe(projectCorpus(generateCorpus(60)).revision);
  });

  it('has no errors that the checks of seed files would find', () => {
    const errors = runChecks(generateCorpus(200)).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('projects to a snapshot that the loader takes', () => {
    expect(() => checkSnapshot(projectCorpus(generateCorpus(60)))).not.toThrow();
  });

  it('has three responsibilities and one party for each instrument', () => {
    const { entities, relations } = generateCorpus(100);
    expect(entities.filter(({ kind }) => kind === 'Responsibility')).toHaveLength(300);
    expect(relations.filter(({ row }) => row.type === 'PARTY_TO')).toHaveLength(100);
  });

  it.each([100, 1_000])(
    'gives a body 60 responsibilities and a country about 25 agreements at %i instruments',
    (size) => {
      const { relations } = generateCorpus(size);
      const held = relations.filter(({ row, from }) => row.type === 'HOLDS' && from === bodyId(1));
      const agreed = relations.filter(({ row }) => row.type === 'PARTY_TO').length / shapeOf(size).countries;
      expect(held).toHaveLength(60);
      expect(agreed).toBeCloseTo(25, 0);
      expect(relations.some(({ from }) => from === countryId(0))).toBe(true);
    },
  );
});

describe("a draw by Zipf's law", () => {
  it('asks for the most popular about as often as 1/k says', () => {
    const draw = zipf(100, randomFrom(1), randomFrom(2));
    const counts = new Map<number, number>();
    for (let at = 0; at < 20_000; at += 1) {
      const drawn = draw();
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
    // The hundredth harmonic number is 5.187: the first of a hundred is drawn in 19.3 of 100 cases.
    expect(first / 20_000).toBeCloseTo(0.193, 1);
    expect(first / second).toBeGreaterThan(1.7);
    expect(first / second).toBeLessThan(2.3);
  });

  it('is the same sequence for the same seeds', () => {
    const ten = (): readonly number[] => {
      const draw = zipf(50, randomFrom(3), randomFrom(4));
      return Array.from({ length: 10 }, draw);
    };
    expect(ten()).toEqual(ten());
  });
});
