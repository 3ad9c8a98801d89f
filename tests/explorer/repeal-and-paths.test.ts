import { describe, expect, it } from 'vitest';
import { pathVariables } from '../../web/explorer/pages/paths/path-variables.ts';
import {
  type Dependent,
  dependentRows,
  isStated,
  standingOfDependent,
} from '../../web/explorer/pages/repeal/dependents.ts';

type Hop = Dependent['via']['hops'][number];

const hop = (over: Partial<Hop> = {}): Hop => ({
  id: 'a~UNDER~b',
  type: 'UNDER',
  phrase: 'A rests on B.',
  basis: 'STATED',
  reason: null,
  disputed: false,
  evidence: [{ text: 'Report, section 1', source: null, passage: null }],
  from: null,
  to: null,
  ...over,
});

const dependent = (hops: readonly Hop[], over: Partial<Dependent> = {}): Dependent => ({
  hops: hops.length,
  otherBasis: false,
  disputed: false,
  entity: { id: 'a', kind: 'RESPONSIBILITY', name: 'A' },
  via: { text: 'A rests on B.', hops },
  ...over,
});

describe('what rests on an act', () => {
  it('is known as its weakest link is', () => {
    expect(standingOfDependent(dependent([hop(), hop()]))).toBe('STATED');
    expect(standingOfDependent(dependent([hop(), hop({ basis: 'INFERRED' })]))).toBe('INFERRED');
    expect(standingOfDependent(dependent([hop({ basis: 'INFERRED' })], { disputed: true }))).toBe('DISPUTED');
  });

  it('is a candidate as soon as one link is inferred', () => {
    expect(isStated(dependent([hop({ disputed: true })]))).toBe(true);
    expect(isStated(dependent([hop(), hop({ basis: 'INFERRED' })]))).toBe(false);
  });

  it('is written as a table that names each passage once', () => {
    const [head, row] = dependentRows([dependent([hop(), hop()])]);
    expect(head?.[4]).toBe('standing');
    expect(row).toEqual(['A', 'a', 'RESPONSIBILITY', 2, 'STATED', false, 'A rests on B.', 'Report, section 1']);
  });
});

describe('paths', () => {
  const question = { from: 'a', to: 'b', kinds: [], types: [], avoid: [], maxHops: 4, first: 5 } as const;

  it('are asked for once both ends are named', () => {
    expect(pathVariables({ ...question, from: null })).toBeNull();
    expect(pathVariables({ ...question, to: null })).toBeNull();
    expect(pathVariables(question)).toEqual({ from: { id: 'a' }, to: { id: 'b' }, maxHops: 4, first: 5 });
  });

  it('lead to the nearest of some kinds where no other end is named, and to the end where one is', () => {
    expect(pathVariables({ ...question, to: null, kinds: ['AGENCY'] })).toMatchObject({ toKinds: ['AGENCY'] });
    expect(pathVariables({ ...question, kinds: ['AGENCY'] })).not.toHaveProperty('toKinds');
  });

  it('keep to some types of links and off some entities only when asked to', () => {
    expect(pathVariables({ ...question, types: ['HOLDS'], avoid: ['c'] })).toMatchObject({
      types: ['HOLDS'],
      avoid: [{ id: 'c' }],
    });
  });
});
