/** Which tasks, entitlements, agreements and findings are of a country, told plainly over a corpus in memory. */
import { expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import type { Condition } from '../../src/graph/query/request.ts';
import {
  actorOfCountry,
  agreementOfCountry,
  entitlementOfCountry,
  findingOfCountry,
  instrumentOfCountry,
  responsibilityOfCountry,
} from '../../src/graph/questions/of-country.ts';
import type { EndName } from '../../src/model/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { indexSnapshot } from '../support/evaluate-condition.ts';
import { expectedList } from '../support/expected-list.ts';

const index = indexSnapshot(projectCorpus((await readSeeds('tests/corpora/atlantis')).corpus));
const found = (of: EndName, where: Condition): readonly string[] =>
  expectedList({ of, where, orderBy: [], page: { first: 1 }, total: false }, index);

it.each([
  ['Agreement', agreementOfCountry('country/xl'), ['agreement/xa-xl/divers', 'agreement/xa-xl/readmission']],
  ['Finding', findingOfCountry('country/xl'), []],
  ['Instrument', instrumentOfCountry('country/xl'), []],
  ['Actor', actorOfCountry('country/xl'), ['country/xl']],
  ['Responsibility', responsibilityOfCountry('country/xl'), []],
  ['Entitlement', entitlementOfCountry('country/xl'), []],
] as const)('a neighbour has those of kind %s that it is tied to', (of, where, expected) => {
  expect(found(of, where)).toEqual(expected);
});

it('a country has the tasks of its bodies and those that its acts give', () => {
  expect(found('Responsibility', responsibilityOfCountry('country/xa'))).toEqual([
    'xa/responsibility/ministry-of-exchange/draw-up-quota',
    'xa/responsibility/ministry-of-harbours/issue-landing-visas',
    'xa/responsibility/ministry-of-harbours/publish-figures',
    'xa/responsibility/ministry-of-harbours/register-newcomers',
    'xa/responsibility/ministry-of-harbours/suspend-departures',
  ]);
});

it('an entitlement without act and provider is of the country whose assessment tells of it, else of none', () => {
  expect(found('Entitlement', entitlementOfCountry('country/xa'))).toEqual([
    // Its paragraph has a finding; the one on recruitment fees has none.
    'xa/entitlement/emergency-care-irregular',
    'xa/entitlement/health-care-permanent-residents',
  ]);
});

it('a country has the findings of all its assessments', () => {
  expect(found('Finding', findingOfCountry('country/xa'))).toHaveLength(8);
});
