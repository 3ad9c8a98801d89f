/** Mandates side by side, overlapping and left open: decided from rows alone. */
import { describe, expect, it } from 'vitest';
import type { NodeRow, StoredProperties } from '../../src/graph/index.ts';
import { compareMandates } from '../../src/graph/questions/mandate/compare-mandates.ts';
import { basisGaps, consentGaps, factsOfGap, isOfLaterDate } from '../../src/graph/questions/mandate/find-gaps.ts';
import { findOverlaps } from '../../src/graph/questions/mandate/find-overlaps.ts';
import type { HolderRole, Holding } from '../../src/graph/questions/mandate/holding.ts';
import type { LegalBasis } from '../../src/graph/questions/mandate/legal-basis.ts';
import type { PartialDate } from '../../src/model/index.ts';
import { edge, node, relation } from './support/rows.ts';

const task = (id: string, action: string, object?: string, properties: StoredProperties = {}): NodeRow =>
  node(id, { action, ...(object === undefined ? {} : { object }), ...properties }, 'Responsibility');
const body = (id: string, country = 'country/xa'): NodeRow => node(id, { country });
const holds = (holder: NodeRow, held: NodeRow, role: HolderRole = 'COMPETENT_AUTHORITY'): Holding => ({
  task: held,
  holder,
  role,
  relation: relation(holder.id, 'HOLDS', held.id, { role }),
});

const [harbours, exchange, tides] = [body('harbours'), body('exchange'), body('tides')];

describe('Mandates side by side', () => {
  const compared = (...holdings: readonly Holding[]) => compareMandates([harbours, exchange], holdings);

  it('leave the cell of the one empty where only the other has a task', () => {
    const [row] = compared(holds(harbours, task('visas', 'ISSUE', 'VISAS')));
    expect(row).toMatchObject({ action: 'ISSUE', object: 'VISAS', sharing: 'ALONE', coordination: [] });
    expect(row?.cells.map(({ tasks, roles }) => [tasks.length, roles])).toEqual([
      [1, ['COMPETENT_AUTHORITY']],
      [0, []],
    ]);
  });

  it('tell tasks of the same kind from one task of both', () => {
    const [mine, yours] = [task('visas', 'ISSUE', 'VISAS'), task('more-visas', 'ISSUE', 'VISAS')];
    expect(compared(holds(harbours, mine), holds(exchange, yours))[0]?.sharing).toBe('SEPARATELY');
    expect(compared(holds(harbours, mine), holds(exchange, mine))[0]?.sharing).toBe('JOINTLY');
  });

  it('say where one coordinates what the other holds too, but not where both coordinate', () => {
    const shared = task('procedures', 'COORDINATE', 'VISAS');
    const [row] = compared(holds(harbours, shared, 'COORDINATING'), holds(exchange, shared, 'COUNTERPART'));
    expect(row?.sharing).toBe('COORDINATED');
    expect(row?.coordination.map(({ id }) => id)).toEqual(['harbours~HOLDS~procedures']);
    const both = compared(holds(harbours, shared, 'COORDINATING'), holds(exchange, shared, 'COORDINATING'));
    expect(both[0]?.sharing).toBe('JOINTLY');
  });

  it('are by action, then object, what has no object last; others who hold the tasks are left out', () => {
    const rows = compared(
      holds(harbours, task('c', 'ISSUE')),
      holds(harbours, task('b', 'ISSUE', 'VISAS')),
      holds(exchange, node('a', {}, 'Responsibility')),
      holds(tides, task('b', 'ISSUE', 'VISAS')),
      holds(harbours, task('d', 'ANALYSE', 'VISAS')),
    );
    expect(rows.map(({ action, object }) => [action, object])).toEqual([
      ['ANALYSE', 'VISAS'],
      ['ISSUE', 'VISAS'],
      ['ISSUE', null],
      ['NOT_STATED', null],
    ]);
    expect(rows[1]?.sharing).toBe('ALONE');
  });
});

describe('Overlaps', () => {
  const visas = task('visas', 'ISSUE', 'VISAS');
  const moreVisas = task('more-visas', 'ISSUE', 'VISAS');
  const codes = (holdings: readonly Holding[], wholes: ReadonlyMap<string, ReadonlySet<string>> = new Map()) =>
    findOverlaps('country/xa', holdings, wholes).map(({ notice }) => notice.code);

  it('tell several tasks of several bodies from one task given to several', () => {
    expect(codes([holds(harbours, visas), holds(exchange, moreVisas)])).toEqual(['OVERLAP_SEVERAL_HOLDERS']);
    expect(codes([holds(harbours, visas), holds(exchange, visas)])).toEqual(['OVERLAP_JOINT_TASK']);
  });

  it('tell a body and its part from two bodies', () => {
    const part = new Map([['exchange', new Set(['harbours'])]]);
    expect(codes([holds(harbours, visas), holds(exchange, moreVisas)], part)).toEqual(['OVERLAP_WITHIN_ONE_BODY']);
  });

  it('count neither who is only heard, nor partners abroad, nor the State as such, nor prohibitions', () => {
    const never = task('never', 'ISSUE', 'VISAS', { modality: 'PROHIBITION' });
    const others = [
      holds(exchange, visas, 'CONSULTED'),
      holds(exchange, visas, 'COUNTERPART'),
      holds(body('abroad', 'country/xl'), visas),
      holds(node('country/xa', {}, 'Country'), moreVisas),
      holds(exchange, never),
    ];
    for (const other of others) expect(codes([holds(harbours, visas), other])).toEqual([]);
  });

  it('do not compare tasks that name no object', () => {
    expect(codes([holds(harbours, task('a', 'ASSIST')), holds(exchange, task('b', 'ASSIST'))])).toEqual([]);
  });

  it('name the holders in words and parameters', () => {
    const [overlap] = findOverlaps('country/xa', [holds(harbours, visas), holds(exchange, moreVisas)], new Map());
    expect(overlap?.notice.text).toBe(
      '2 bodies hold 2 tasks of one action and object (ISSUE, VISAS): EXCHANGE and HARBOURS.',
    );
    expect(overlap?.notice.params).toContainEqual({ name: 'holders', value: 'EXCHANGE and HARBOURS' });
  });
});

describe('Gaps', () => {
  const entity = task('visas', 'ISSUE', 'VISAS');
  const law = node('law', { adopted: '2011-07-22' }, 'Law');
  const old = node('old', { legalForce: 'REPEALED', repealedOn: '2019', adopted: '2003' }, 'Decree');
  const basis = (act: NodeRow, more: Partial<LegalBasis> = {}): LegalBasis => ({
    act,
    relation: relation(entity.id, 'UNDER', act.id),
    isReference: false,
    ended: [],
    behind: [],
    ...more,
  });
  const gapsOf = (...bases: readonly LegalBasis[]) => basisGaps(entity, bases, null);

  it('are none where an act bears the task', () => {
    expect(gapsOf(basis(law))).toEqual([]);
  });

  it('tell no act at all from an act that is only referred to', () => {
    expect(gapsOf()[0]).toMatchObject({
      kind: 'NO_LEGAL_BASIS',
      notice: { code: 'GAP_NO_LEGAL_BASIS' },
      relations: [],
    });
    expect(gapsOf(basis(law, { isReference: true }))[0]).toMatchObject({
      kind: 'NO_LEGAL_BASIS',
      notice: { code: 'GAP_BASIS_ONLY_REFERRED_TO' },
      relations: [{ id: 'visas~UNDER~law' }],
    });
  });

  it('say that a basis has ended, and what else the task rests on', () => {
    expect(gapsOf(basis(old, { ended: [old] }))[0]?.notice.code).toBe('GAP_BASIS_REPEALED');
    const [gap] = gapsOf(basis(old, { ended: [old] }), basis(law));
    expect(gap?.notice).toMatchObject({ code: 'GAP_BASIS_REPEALED_OTHER_KEPT' });
    expect(gap?.notice.text).toBe(
      '"VISAS" rests on what these sources note as repealed or ceased: OLD. It also rests on LAW.',
    );
  });

  it('count the force of the ended act among what they stand on, disputed where sources disagree about it', () => {
    const statements = JSON.stringify({ legalForce: { status: 'DISPUTED', evidence: ['text#p9'] } });
    const disputed = node('old', { legalForce: 'REPEALED', statements }, 'Decree');
    const [gap] = gapsOf(basis(disputed, { ended: [disputed] }));
    if (!gap) throw new Error('There is a gap.');
    expect(factsOfGap(gap).map(({ id, status }) => [id, status])).toEqual([
      ['visas', 'STATED'],
      ['visas~UNDER~old', 'STATED'],
      ['old legalForce', 'DISPUTED'],
    ]);
  });

  it('leave out what rests only on acts of a later date', () => {
    expect(isOfLaterDate([basis(law)], '2010' as PartialDate)).toBe(true);
    expect(isOfLaterDate([basis(law)], '2011' as PartialDate)).toBe(false);
    expect(isOfLaterDate([basis(law), basis(old)], '2010' as PartialDate)).toBe(false);
    expect(isOfLaterDate([], '2010' as PartialDate)).toBe(false);
  });

  describe('of consent', () => {
    const agreement = (stage: string) => node('divers', { stage }, 'Agreement');
    const party = (properties: StoredProperties = {}) =>
      edge(node('country/xa', {}, 'Country'), relation('country/xa', 'PARTY_TO', 'divers', properties));
    const act = (country: string) =>
      edge(node('ratification', { country }, 'Law'), relation('ratification', 'RATIFIES', 'divers'));

    it('are there where neither the tie nor an act of the country tells of consent', () => {
      const [gap] = consentGaps({ agreement: agreement('SIGNED'), parties: [party()], acts: [] }, null);
      expect(gap).toMatchObject({ kind: 'CONSENT_NOT_STATED', relations: [{ id: 'country/xa~PARTY_TO~divers' }] });
      const abroad = { agreement: agreement('SIGNED'), parties: [party()], acts: [act('country/xl')] };
      expect(consentGaps(abroad, null)).toHaveLength(1);
    });

    it('are closed by a stated way of consent or by an act of the country', () => {
      const signed = agreement('SIGNED');
      expect(consentGaps({ agreement: signed, parties: [party({ consentBy: 'APPROVAL' })], acts: [] }, null)).toEqual(
        [],
      );
      expect(consentGaps({ agreement: signed, parties: [party()], acts: [act('country/xa')] }, null)).toEqual([]);
    });

    it.each(['PLANNED', 'NEGOTIATING', 'DRAFTED', 'SIGNATURE_AUTHORIZED', 'ENDED'])(
      'are none where the agreement is %s',
      (stage) => {
        expect(consentGaps({ agreement: agreement(stage), parties: [party()], acts: [] }, null)).toEqual([]);
      },
    );
  });
});
