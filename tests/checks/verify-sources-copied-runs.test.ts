/** The seeds say things in their own words: eight words in a row that stand in a text are reported. */
import { describe, expect, it } from 'vitest';
import { findCopiedRuns, type SeedString } from '../../src/checks/verify-sources/index.ts';
import { parseSourceId } from '../../src/model/index.ts';

const id = parseSourceId('harbour-news') ?? expect.unreachable();
const text = [
  'NEWS',
  '',
  "The Harbour Office keeps a register of the island's ferries,¹ counts the pas\u00ADsengers",
  'and tells the [Council of the Lower and the Upper Islands](#) of every delay.',
].join('\n');
const texts = new Map([[id, text]]);

function seed(value: string, property = 'task'): SeedString {
  return { text: value, property, position: { file: 'seeds/x/tasks.yaml', line: 7, column: 3 } };
}

function runs(value: string, n?: number, names?: readonly string[]): readonly string[] {
  return findCopiedRuns(texts, [seed(value)], n, names).map(({ run }) => run);
}

describe('a seed string', () => {
  it('is reported once with the whole run it copies, and where both stand', () => {
    const [run, ...more] = findCopiedRuns(texts, [
      seed('It counts the passengers and tells the Council of the Lower places.'),
    ]);
    expect(more).toEqual([]);
    expect(run).toMatchObject({
      source: id,
      line: 3,
      length: 10,
      run: 'counts the passengers and tells the council of the lower',
    });
    expect(run?.finding).toMatchObject({
      code: 'TEXT_COPIED',
      severity: 'error',
      position: { file: 'seeds/x/tasks.yaml', line: 7, column: 3 },
    });
  });

  it('is reported whatever its case, punctuation, accents, link marks and footnote marks', () => {
    expect(runs('REGISTER of the: island’s ferries — cóunts the passengers')).toHaveLength(1);
  });

  it('is reported across the end of a printed line', () => {
    expect(runs('ferries, counts the passengers and tells the Council')).toHaveLength(1);
  });

  it('passes with seven words in a row', () => {
    expect(runs('Every day it counts the passengers and tells the public.')).toEqual([]);
    expect(runs('Every day it counts the passengers and tells the public.', 6)).toHaveLength(1);
  });

  it('passes where it says the same in other words', () => {
    expect(runs('Register ferries, count who travels and report delays')).toEqual([]);
  });

  it('is reported for each run it copies', () => {
    expect(
      runs(
        'The harbour office keeps a register of the boats; it counts the passengers and tells the Council of delays',
      ),
    ).toHaveLength(2);
  });
});

describe('a name inside prose', () => {
  const name = 'Council of the Lower and the Upper Islands';

  it('counts as one word where it is given as a name', () => {
    expect(runs(`Reports delays to the ${name}.`)).toHaveLength(1);
    expect(runs(`Reports delays to the ${name}.`, 8, [name])).toEqual([]);
  });

  it('does not hide the words copied around it', () => {
    expect(runs(`counts the passengers and tells the ${name} of delays`, 8, [name])).toEqual([
      'counts the passengers and tells the council of the lower and the upper islands of',
    ]);
  });
});
