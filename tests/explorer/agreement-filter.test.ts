import { expect, it } from 'vitest';
import { type AgreementChoice, agreementFilters } from '../../web/explorer/pages/agreements/agreement-filter.ts';
import { type ChainStepName, noticesOfStep } from '../../web/explorer/pages/agreements/notices-of-step.ts';

const everything: AgreementChoice = {
  subjects: [],
  stages: [],
  parties: [],
  from: null,
  to: null,
  undated: false,
  planned: false,
};

const notPlanned = {
  not: { or: [{ stage: { in: ['PLANNED', 'NEGOTIATING', 'DRAFTED'] } }, { legalForce: { eq: 'PLANNED' } }] },
};

it('without a choice every agreement is drawn, and the list leaves out what the network leaves out', () => {
  const { drawn, listed } = agreementFilters(everything);
  expect(drawn).toEqual({});
  expect(listed).toEqual(notPlanned);
});

it('planned agreements are listed where they or stages are asked for', () => {
  expect(agreementFilters({ ...everything, planned: true }).listed).toEqual({});
  expect(agreementFilters({ ...everything, stages: ['PLANNED'] }).listed).toEqual({ stage: { in: ['PLANNED'] } });
});

it('choices of one kind widen, choices of several kinds narrow', () => {
  const { drawn } = agreementFilters({ ...everything, subjects: ['LABOUR', 'PENSIONS'], parties: ['country/kg'] });
  expect(drawn).toEqual({
    and: [
      { subjects: { hasAny: ['LABOUR', 'PENSIONS'] } },
      { parties: { some: { node: { id: { in: ['country/kg'] } } } } },
    ],
  });
});

it('years mean a signing that may lie in them; those without one date come only when asked for', () => {
  expect(agreementFilters({ ...everything, from: '2019' }).drawn).toEqual({ signed: { from: '2019' } });
  expect(agreementFilters({ ...everything, from: '2019', to: '2020', undated: true }).drawn).toEqual({
    or: [{ signed: { from: '2019', to: '2020' } }, { signed: { isNull: true } }],
  });
});

it('counts beside a choice are of what the other choices leave', () => {
  const { bySubject, byParty } = agreementFilters({
    ...everything,
    planned: true,
    subjects: ['LABOUR'],
    parties: ['country/kg'],
  });
  expect(bySubject).toEqual({ parties: { some: { node: { id: { in: ['country/kg'] } } } } });
  expect(byParty).toEqual({ subjects: { hasAny: ['LABOUR'] } });
});

it('a notice on what is not stated stands at its step, and a new one is never lost', () => {
  const notices = [
    { code: 'CHAIN_SIGNING_DATE_NOT_STATED', text: 'no date' },
    { code: 'CHAIN_OF_A_NEW_SORT', text: 'new' },
  ];
  const steps: readonly ChainStepName[] = ['parties', 'authority', 'signing', 'consent', 'force', 'carrying'];
  expect(steps.map((step) => noticesOfStep(notices, step).map(({ text }) => text))).toEqual([
    [],
    [],
    ['no date'],
    [],
    [],
    ['new'],
  ]);
});
