/** What a timeline is made of, and in which order it stands. */
import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../../src/graph/index.ts';
import { compileHappenings } from '../../../src/graph/questions/timeline/compile-timeline.ts';
import { bothKnownBy, propertyKnownBy } from '../../../src/graph/questions/timeline/dated-statement.ts';
import { disputedHappenings } from '../../../src/graph/questions/timeline/disputed-happenings.ts';
import { comparePlaces, type TimelineFilter } from '../../../src/graph/questions/timeline/timeline-request.ts';
import { TIMELINE_KINDS, TIMELINE_SOURCES } from '../../../src/graph/questions/timeline/timeline-sources.ts';
import { kindsOf, type PartialDate, propertiesOf, RELATIONSHIPS } from '../../../src/model/index.ts';
import type { TimelineKind } from '../../../src/resolvers/generated/resolver-types.ts';

const everything: TimelineFilter = { kinds: null, from: null, to: null, country: null, entity: null };

describe('The sources of the timeline', () => {
  it('are dates of the property table and of the relationship table', () => {
    for (const source of TIMELINE_SOURCES) {
      const properties =
        source.is === 'property'
          ? source.of.flatMap(kindsOf).map((kind) => propertiesOf(kind))
          : RELATIONSHIPS.filter(({ type }) => type === source.type).map((row) => row.properties);
      expect(properties).not.toEqual([]);
      const names = source.is === 'property' ? [source.property, source.end] : [source.property];
      for (const name of names.filter((each) => typeof each === 'string')) {
        for (const known of properties) {
          expect(known.find((definition) => definition.name === name)?.type, `${name}`).toEqual({ is: 'date' });
        }
      }
    }
  });

  it('give every kind of happening, named as the API names it', () => {
    const kinds: readonly TimelineKind[] = TIMELINE_KINDS;
    expect(kinds.filter((kind) => !TIMELINE_SOURCES.some((source) => source.kind === kind))).toEqual([]);
  });

  it('tell what happened in a whole sentence', () => {
    for (const { sentence, is } of TIMELINE_SOURCES) {
      expect(sentence).toMatch(/\{from\}.*\.$/);
      expect(sentence.includes('{to}')).toBe(is === 'relation');
    }
  });

  it('put no value into a statement', () => {
    const where: TimelineFilter = {
      kinds: ['ADOPTED'],
      from: '2011' as PartialDate,
      to: '2012-05' as PartialDate,
      country: "country/xa' OR true",
      entity: 'xa/law/1',
    };
    const after = { earliest: 20110101, latest: 20111231, rank: 3, key: 'xa/law/9~adopted' };
    for (const source of TIMELINE_SOURCES) {
      const { statement, params } = compileHappenings(source, where, { after, limit: 7 });
      for (const value of Object.values(params)) expect(statement.text).not.toContain(`${value as string}'`);
      expect(statement.text).not.toContain('country/xa');
      expect(params['limit']).toBe(7);
    }
  });
});

describe('The order of a timeline', () => {
  const place = (earliest: number, latest: number, rank = 0, key = 'k') => ({ earliest, latest, rank, key });

  it('is by the first day a date may mean, then by the last, then by kind and key', () => {
    const year = place(20110101, 20111231);
    const day = place(20110101, 20110101);
    const later = place(20110102, 20110102);
    const repealed = place(20110101, 20110101, 7);
    const other = place(20110101, 20110101, 7, 'l');
    expect([other, later, year, repealed, day].sort(comparePlaces)).toEqual([day, repealed, other, year, later]);
  });
});

describe('A date that sources disagree about', () => {
  const law = (properties: NodeRow['properties'] = {}) => ({ id: 'xa/law/1', kind: 'Law', name: 'Law', ...properties });
  const conflict = (property: string, claims: readonly object[]) => ({
    id: 'conflict/c',
    kind: 'Conflict',
    property,
    claims: JSON.stringify(claims),
  });
  const claims = [
    { value: '2011-07-22', evidence: ['r#p1'] },
    { value: '2011-06', evidence: ['r#p2'] },
    { value: 'in summer', evidence: ['r#p3'] },
    { value: '2010', entity: 'xa/law/2', evidence: ['r#p4'] },
  ];
  const from = (row: { conflict: object; node: object }, filter: Partial<TimelineFilter> = {}) =>
    disputedHappenings([row as never], { ...everything, ...filter }).map(({ date, kind, evidence, disputed }) => ({
      date,
      kind,
      evidence,
      disputed,
    }));

  it('is a happening for each claim that gives one, but for the one that the entity keeps', () => {
    const first = { date: '2011-07-22', kind: 'ADOPTED', evidence: ['r#p1'], disputed: true };
    const second = { date: '2011-06', kind: 'ADOPTED', evidence: ['r#p2'], disputed: true };
    expect(from({ conflict: conflict('adopted', claims), node: law() })).toEqual([first, second]);
    expect(from({ conflict: conflict('adopted', claims), node: law({ adopted: '2011-07-22' }) })).toEqual([second]);
  });

  it('meets the filter by itself', () => {
    const row = { conflict: conflict('adopted', claims), node: law() };
    expect(from(row, { from: '2011-07' as PartialDate }).map(({ date }) => date)).toEqual(['2011-07-22']);
    expect(from(row, { kinds: ['SIGNED'] })).toEqual([]);
  });

  it('of an end is a repeal or a ceasing by the force of the act', () => {
    const kindOf = (legalForce: string) =>
      from({ conflict: conflict('repealedOn', claims), node: law({ legalForce }) })[0]?.kind;
    expect([kindOf('REPEALED'), kindOf('CEASED')]).toEqual(['REPEALED', 'CEASED']);
  });

  it('of something without that date is none', () => {
    expect(from({ conflict: conflict('signed', claims), node: law() })).toEqual([]);
  });
});

describe('How a dated property is known', () => {
  const entity = (statements: object): NodeRow => ({
    id: 'xa/law/1',
    kind: 'Law',
    properties: { basis: 'STATED', evidence: ['r#p1'], statements: JSON.stringify(statements) },
  });

  it('is as its own statement says, else as the entity is', () => {
    const adopted = { basis: 'INFERRED', reason: 'Taken.', status: 'INFERRED', evidence: ['r#p2'] };
    expect(propertyKnownBy(entity({ adopted }), 'adopted')).toEqual({
      basis: 'INFERRED',
      reason: 'Taken.',
      evidence: ['r#p2'],
      disputed: false,
    });
    expect(propertyKnownBy(entity({ adopted }), 'repealedOn')).toMatchObject({ basis: 'STATED', evidence: ['r#p1'] });
  });

  it('together with a relation is no better than the weaker of the two', () => {
    const stated = { basis: 'STATED', reason: null, evidence: ['r#p1'], disputed: false } as const;
    const weak = { basis: 'INFERRED', reason: 'Drawn.', evidence: ['r#p1', 'r#p2'], disputed: true } as const;
    expect(bothKnownBy(stated, weak)).toEqual({ ...weak });
  });
});
