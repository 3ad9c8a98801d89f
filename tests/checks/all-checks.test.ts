/** The list of checks is complete, and it judges whole corpora: the made-up country, and one of ten thousand records. */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS, runChecks, seedProse } from '../../src/checks/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { corpusOf } from './support/check-text.ts';

describe('the list of checks', () => {
  it('names every file that exports one', async () => {
    const names = (await readdir('src/checks')).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(names.map((name) => readFile(`src/checks/${name}`, 'utf8')));
    expect(ALL_CHECKS).toHaveLength(texts.filter((text) => /^export const \w+: Check = /m.test(text)).length);
  });

  it('says in a sentence what each holds the seeds to', () => {
    for (const { codes, description } of ALL_CHECKS) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it('declares every code that its checks report', async () => {
    const names = (await readdir('src/checks')).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(names.map((name) => readFile(`src/checks/${name}`, 'utf8')));
    const reported = texts.flatMap((text) => [...text.matchAll(/code: '([A-Z_]+)'/g)].map(([, code]) => code ?? ''));
    const declared = new Set(ALL_CHECKS.flatMap(({ codes }) => codes));
    expect(reported.filter((code) => !declared.has(code))).toEqual([]);
  });
});

describe('whole corpora', () => {
  it('of the made-up country pass without a finding', async () => {
    const { corpus, findings } = await readSeeds('tests/corpora/atlantis');
    expect([...findings, ...runChecks(corpus)]).toEqual([]);
  });

  it('of ten thousand records are read and checked, with an unknown id in each of a thousand', () => {
    const records = Array.from({ length: 10_000 }, (_, at) => {
      const target = at % 10 === 0 ? `xa/law/2099/lost-${at}` : `xa/law/2011/${Math.max(at - 1, 0)}`;
      return `- id: xa/law/2011/${at}
  kind: Law
  name: Law number ${at} on passage
  aliases: [Law ${at}, "Passage ${at}"]
  officialTitle: On passage, part ${at}
  number: "${at}"
  adopted: "2011-07-22"
  country: country/xa
  cite: [review#p1, review#p2]
  citeFor: { adopted: [review#p2] }
  ${at === 0 ? 'summary: The first.' : `amends: { to: ${target}, cite: [review#p1] }`}
`;
    });
    const { corpus, findings } = corpusOf(records.join(''));
    expect(findings).toEqual([]);
    const codes = new Map<string, number>();
    for (const { code, severity } of runChecks(corpus))
      if (severity === 'error') codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({ UNKNOWN_ID: 999 });
  });
});

describe('the prose of the seeds', () => {
  it('is what we write ourselves, not names, titles, references and claims', async () => {
    const { corpus } = await readSeeds('tests/corpora/atlantis');
    const properties = new Set(seedProse(corpus).map(({ property }) => property));
    expect(
      [...properties].filter((property) =>
        ['officialTitle', 'asPrinted', 'office', 'claims', 'name'].includes(property),
      ),
    ).toEqual([]);
    expect(
      ['summary', 'task', 'reason', 'condition', 'provides', 'purpose'].filter((property) => !properties.has(property)),
    ).toEqual([]);
  });
});
