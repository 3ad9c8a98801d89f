/** What rests on an act, and what of it keeps another basis. */
import { describe, expect, it } from 'vitest';
import type { RelationRow } from '../../../src/graph/index.ts';
import { dependenceLink, meaningOf } from '../../../src/graph/questions/dependence/dependence.ts';
import { endedBasesOf } from '../../../src/graph/questions/dependence/ended-bases.ts';
import type { BasisFound } from '../../../src/graph/questions/dependence/read-dependence.ts';
import { findImpact, keepsOtherBasis } from '../../../src/graph/questions/dependence/repeal-impact.ts';
import type { PartialDate } from '../../../src/model/index.ts';

const relation = (text: string, properties: RelationRow['properties'] = {}): RelationRow => {
  const [from = '', type = '', to = ''] = text.split(' ');
  return { id: `${from}~${type}~${to}`, type, from, to, properties: { basis: 'STATED', ...properties } };
};
const link = (text: string, properties: RelationRow['properties'] = {}, kind = 'Responsibility') =>
  dependenceLink(relation(text, properties), kind);
const inferred = { basis: 'INFERRED', reason: 'Drawn.' };
const impact = (links: ReturnType<typeof link>[], withInferred = false, maxHops = 6) =>
  findImpact('act', { links, maxHops }, withInferred);

describe('What rests on an act', () => {
  const chain = [
    link('act HAS_PROVISION article', {}, 'Provision'),
    link('task UNDER article'),
    link('act APPROVES rules', {}, 'Regulation'),
    link('system GOVERNED_BY rules', {}, 'System'),
    link('order BASED_ON rules', {}, 'Order'),
  ];

  it('is reached whichever way the relation points, nearest first', () => {
    const { dependents, stated, candidates } = impact(chain);
    expect(dependents.map(({ id, hops }) => [id, hops])).toEqual([
      ['article', 1],
      ['rules', 1],
      ['order', 2],
      ['system', 2],
      ['task', 2],
    ]);
    expect([stated, candidates]).toEqual([5, 0]);
    expect(dependents.at(-1)?.via.map(({ relation: { id } }) => id)).toEqual([
      'act~HAS_PROVISION~article',
      'task~UNDER~article',
    ]);
  });

  it('is no farther than asked', () => {
    expect(impact(chain, false, 1).dependents.map(({ id }) => id)).toEqual(['article', 'rules']);
  });

  it('leaves inferred links out, counts what they would add, and follows them when asked', () => {
    const links = [...chain, link('other UNDER rules', inferred), link('act APPROVES list', inferred, 'Regulation')];
    expect(impact(links)).toMatchObject({ stated: 5, candidates: 2 });
    expect(impact(links).dependents).toHaveLength(5);
    expect(impact(links, true).dependents.map(({ id }) => id)).toEqual([
      'article',
      'list',
      'rules',
      'order',
      'other',
      'system',
      'task',
    ]);
  });

  it('prefers a stated chain to an inferred one of the same length', () => {
    const again = dependenceLink({ ...relation('task UNDER act'), id: 'task~UNDER~act~2' }, 'Responsibility');
    const links = [link('task UNDER act', inferred), again];
    const [task] = impact(links, true).dependents;
    expect(task?.via[0]?.relation.properties['basis']).toBe('STATED');
  });

  it('never passes to a treaty that the act approves', () => {
    const treaty = link('act APPROVES treaty', {}, 'Agreement');
    expect(meaningOf(treaty)).toBe('CONSENT');
    expect(impact([treaty, link('task UNDER treaty')]).dependents).toEqual([]);
  });

  it('leaves out what only refers to it, and counts that', () => {
    const links = [
      link('task UNDER act', { legalRole: 'REFERENCE' }),
      link('other UNDER act', { legalRole: 'ENABLING' }),
    ];
    expect(impact(links)).toMatchObject({ dependents: [{ id: 'other' }], references: 1, candidates: 0 });
  });

  it('ends where links run in a circle', () => {
    const links = [
      link('b BASED_ON act', {}, 'Law'),
      link('act BASED_ON b', {}, 'Law'),
      link('c BASED_ON b', {}, 'Law'),
    ];
    expect(impact(links).dependents.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('Another basis', () => {
  const basis = (
    text: string,
    more: Partial<BasisFound> = {},
    properties: RelationRow['properties'] = {},
  ): BasisFound => ({
    link: link(text, properties),
    kind: 'Law',
    force: 'NO_REPEAL_NOTED',
    endedOn: null,
    ...more,
  });
  const affected = new Set(['act', 'rules']);

  it('is kept where something else carries the task', () => {
    expect(keepsOtherBasis([basis('task UNDER rules'), basis('task UNDER law')], affected, false)).toBe(true);
    expect(keepsOtherBasis([basis('task UNDER rules')], affected, false)).toBe(false);
  });

  it('is none where it has ended itself, only refers, or is inferred and only stated links count', () => {
    const kept = (other: BasisFound, withInferred = false) => keepsOtherBasis([other], affected, withInferred);
    expect(kept(basis('task UNDER law', { force: 'CEASED' }))).toBe(false);
    expect(kept(basis('task UNDER law', {}, { legalRole: 'REFERENCE' }))).toBe(false);
    expect(kept(basis('task UNDER law', {}, inferred))).toBe(false);
    expect(kept(basis('task UNDER law', {}, inferred), true)).toBe(true);
  });
});

describe('The ended acts something rests on', () => {
  const bases = new Map<string, readonly BasisFound[]>([
    ['task', [{ link: link('task UNDER rules'), kind: 'Regulation', force: 'NOT_STATED', endedOn: null }]],
    [
      'rules',
      [
        { link: link('old APPROVES rules'), kind: 'Decree', force: 'REPEALED', endedOn: '2023-11-24' },
        { link: link('rules BASED_ON law', inferred), kind: 'Law', force: 'CEASED', endedOn: null },
      ],
    ],
    ['old', []],
    ['law', [{ link: link('law BASED_ON law'), kind: 'Law', force: 'CEASED', endedOn: null }]],
  ]);
  const ended = (id: string, more: { inferred?: boolean; asOf?: string } = {}) =>
    endedBasesOf(id, bases, { inferred: more.inferred ?? false, asOf: (more.asOf ?? null) as PartialDate | null });

  it('are found over any number of acts, by stated links alone unless asked', () => {
    expect(ended('task')).toEqual(['old']);
    expect(ended('task', { inferred: true })).toEqual(['law', 'old']);
  });

  it('leave out what certainly ended later than the date asked for', () => {
    expect(ended('task', { asOf: '2020' })).toEqual([]);
    expect(ended('task', { asOf: '2023' })).toEqual(['old']);
  });

  it('never name the thing itself', () => {
    expect(ended('old')).toEqual([]);
    expect(ended('law', { inferred: true })).toEqual([]);
  });
});
