/** Property tests try the same cases in every run, and whoever meets a failure can meet it again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastCheckSeed } from '../support/fast-check-seed.ts';

describe('the seed of property tests', () => {
  it('is the same in every run unless told otherwise', () => {
    expect(fastCheckSeed(undefined)).toBe(fastCheckSeed(''));
    expect(fc.readConfigureGlobal().seed).toBeTypeOf('number');
  });

  it('is the one that FAST_CHECK_SEED names', () => {
    expect(fastCheckSeed('42')).toBe(42);
    expect(fastCheckSeed('-7')).toBe(-7);
  });

  it('is drawn anew where FAST_CHECK_SEED asks for it', () => {
    const drawn = new Set(Array.from({ length: 20 }, () => fastCheckSeed('random')));
    expect(drawn.size).toBeGreaterThan(1);
  });

  it('is refused where it is no number', () => {
    expect(() => fastCheckSeed('lucky')).toThrow('FAST_CHECK_SEED is "lucky"');
  });

  it('stands in the message of a property that fails, as do two runs of the same cases', () => {
    const failing = () =>
      fc.assert(
        fc.property(fc.integer(), (n) => n < 1000),
        { seed: 42 },
      );
    expect(failing).toThrow('seed: 42');
    const first = fc.sample(fc.string(), 5);
    expect(fc.sample(fc.string(), 5)).toEqual(first);
  });
});
