/** What loading makes of the records: stored values, and everything that is derived rather than written. */
import { describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import type { EntityId, PassageId, PassageRecord, SourceId } from '../../src/model/index.ts';
import { corpusOf, record, relationBetween } from '../support/small-corpus.ts';

const act = record('xx/decree/2020/1', 'Decree', { adopted: '2020-05-04', lastUpdated: '2021', number: '1' }, [
  'text#1',
]);
const rules = record('xx/regulation/rules', 'Regulation', {}, ['text#2']);
const law = record('xx/law/2011/9', 'Law', { adopted: '2011' }, ['text#1']);
const article = record('xx/law/2011/9/art-3', 'Provision', { type: 'ARTICLE', asPrinted: 'Article 3' }, ['text#2']);
const task = record('xx/responsibility/roads/mend', 'Responsibility', { task: 'Mending roads' }, ['text#2']);
const agency = record('xx/agency/roads', 'Agency', {}, ['text#2', 'text#3']);
const dimension = record('framework/roads', 'Dimension', { number: 1 }, ['text#3']);
const finding = record('xx/finding/1', 'Finding', { rating: 'WELL_DEVELOPED' }, ['text#2']);

function project(entities: Parameters<typeof corpusOf>[0], relations: Parameters<typeof corpusOf>[1] = []) {
  const { nodes, relations: stored, revision } = projectCorpus(corpusOf(entities, relations, outline));
  return {
    revision,
    node: (id: string) => nodes.find((node) => node.id === id)?.properties ?? {},
    relation: (id: string) => stored.find((relation) => relation.id === id)?.properties,
    statement: (id: string, property: string) =>
      (
        JSON.parse(String(nodes.find((node) => node.id === id)?.properties.statements ?? '{}')) as Record<
          string,
          unknown
        >
      )[property],
  };
}

function passage(locator: string, more: Partial<PassageRecord>): PassageRecord {
  const position = { file: 'text.yaml', line: 1, column: 1 };
  const id = `text#${locator}` as PassageId;
  return { id, source: 'text' as SourceId, locator, kind: 'NARRATIVE', label: locator, blocks: [], position, ...more };
}
const framework = 'framework/roads' as EntityId;
const outline = [
  passage('1', { kind: 'KEY_SOURCE' }),
  passage('s', { kind: 'SECTION', dimension: framework, rating: 'WELL_DEVELOPED' }),
  passage('2', { parent: 'text#s' as PassageId }),
  passage('fn', { kind: 'FOOTNOTE', parent: 'text#2' as PassageId, excuse: 'A mark.' }),
  passage('sum', { kind: 'SECTION', dimension: framework, rating: 'CHANGE_SINCE_LAST' }),
  passage('3', { kind: 'SUMMARY', parent: 'text#sum' as PassageId }),
];

describe('an approved document', () => {
  const approves = relationBetween(act, 'APPROVES', rules, {}, ['text#1']);

  it('takes date, last update and force from the act that approves it, as inferred, and says so', () => {
    const { node, statement } = project([act, rules], [approves]);
    expect(node(rules.id)).toMatchObject({
      adopted: '2020-05-04',
      adoptedFrom: 20200504,
      adoptedTo: 20200504,
      lastUpdated: '2021',
    });
    expect(statement(rules.id, 'adopted')).toEqual({
      basis: 'INFERRED',
      status: 'INFERRED',
      reason: `Taken from what approves it: ${act.name}.`,
      evidence: ['text#1'],
    });
  });

  it('keeps what a text says of the document itself', () => {
    const own = { ...rules, properties: { adopted: '2019' } };
    expect(project([act, own], [approves]).node(rules.id)).toMatchObject({ adopted: '2019', lastUpdated: '2021' });
  });

  it('of a repealed act is repealed with it, on the same day', () => {
    const repealed = { ...act, properties: { ...act.properties, legalForce: 'REPEALED', repealedOn: '2022-01-01' } };
    expect(project([repealed, rules], [approves]).node(rules.id)).toMatchObject({
      legalForce: 'REPEALED',
      repealedOnTo: 20220101,
    });
  });

  it('takes nothing where two approving acts differ', () => {
    const other = record('xx/decree/2021/2', 'Decree', { adopted: '2021-01-01' }, ['text#1']);
    const { node } = project([act, other, rules], [approves, relationBetween(other, 'APPROVES', rules)]);
    expect(node(rules.id).adopted).toBeUndefined();
  });

  it('takes no date where its own is disputed', () => {
    const conflict = record('conflict/date', 'Conflict', { nature: 'VALUE', property: 'adopted', claims }, ['text#1']);
    const { node, statement } = project(
      [act, rules, conflict],
      [approves, relationBetween(conflict, 'DISPUTES', rules)],
    );
    expect(node(rules.id)).toMatchObject({ disputed: ['adopted'] });
    expect(node(rules.id).adopted).toBeUndefined();
    expect(statement(rules.id, 'adopted')).toMatchObject({
      status: 'DISPUTED',
      claims: [{ value: '2019', evidence: ['text#1'] }, { value: '2020' }],
    });
  });

  it('that is an agreement takes no date from the act of one party', () => {
    const agreement = record('agreement/roads', 'Agreement', {}, ['text#2']);
    expect(
      project([act, agreement], [relationBetween(act, 'APPROVES', agreement)]).node(agreement.id).adopted,
    ).toBeUndefined();
  });

  it('gives its dimensions to the act, as inferred', () => {
    const { relation } = project([act, rules, dimension], [approves]);
    expect(relation(`${rules.id}~CITED_UNDER~${dimension.id}`)).toMatchObject({
      basis: 'STATED',
      evidence: ['text#2'],
    });
    expect(relation(`${act.id}~CITED_UNDER~${dimension.id}`)).toMatchObject({
      basis: 'INFERRED',
      evidence: ['text#2'],
    });
  });
});

const claims = [
  { value: '2019', cite: ['text#1' as PassageId] },
  { value: '2020', cite: ['text#2' as PassageId] },
];

describe('legal force', () => {
  it('is NO_REPEAL_NOTED, inferred from silence, where no text speaks of it', () => {
    const { node, statement } = project([law]);
    expect(node(law.id)).toMatchObject({ legalForce: 'NO_REPEAL_NOTED' });
    expect(statement(law.id, 'legalForce')).toMatchObject({
      basis: 'INFERRED',
      reason: 'No passage of these sources notes a repeal.',
    });
  });

  it.each([
    ['DRAFTED', 'PLANNED'],
    ['NEGOTIATING', 'PLANNED'],
    ['ENDED', 'CEASED'],
    ['SIGNED', 'NO_REPEAL_NOTED'],
  ])('of an agreement at the stage %s is %s', (stage, force) => {
    const agreement = record('agreement/roads', 'Agreement', { stage }, ['text#2']);
    expect(project([agreement]).node(agreement.id).legalForce).toBe(force);
  });
});

describe('a task under an article', () => {
  const contains = relationBetween(law, 'HAS_PROVISION', article);
  const under = relationBetween(task, 'UNDER', article, { legalRole: 'ASSIGNING' }, ['text#2']);

  it('is under the law as well, in the same role and with the same evidence', () => {
    const { relation } = project([law, article, task], [contains, under]);
    expect(relation(`${task.id}~UNDER~${law.id}`)).toMatchObject({
      legalRole: 'ASSIGNING',
      basis: 'STATED',
      evidence: ['text#2'],
    });
  });

  it('keeps what is written of the law itself', () => {
    const written = relationBetween(task, 'UNDER', law, { legalRole: 'REFERENCE' }, ['text#1']);
    const { relation } = project([law, article, task], [contains, under, written]);
    expect(relation(`${task.id}~UNDER~${law.id}`)).toMatchObject({ legalRole: 'REFERENCE', evidence: ['text#1'] });
    expect(relation(`${task.id}~UNDER~${law.id}~2`)).toBeUndefined();
  });
});

describe('evidence', () => {
  it('leads from both ends of a relation to the passage that states it, and tells own facts from relations', () => {
    const holds = relationBetween(agency, 'HOLDS', task, { role: 'LEADING' }, ['text#1']);
    const { relation } = project([agency, task], [holds]);
    const id = `${agency.id}~HOLDS~${task.id}`;
    expect(relation(`${agency.id}~CITED_AT~text#1`)).toMatchObject({ relations: [id] });
    expect(relation(`${agency.id}~CITED_AT~text#1`)?.node).toBeUndefined();
    expect(relation(`${task.id}~CITED_AT~text#1`)).toMatchObject({ relations: [id] });
    expect(relation(`${task.id}~CITED_AT~text#2`)).toMatchObject({ node: true });
  });

  it('in a findings section gives the dimension, the rating and the findings that name it; a summary page gives none', () => {
    const names = relationBetween(finding, 'NAMES', agency);
    const { relation } = project([agency, finding, dimension], [names]);
    expect(relation(`${agency.id}~CITED_UNDER~${dimension.id}`)).toMatchObject({
      ratings: ['WELL_DEVELOPED'],
      findings: [finding.id],
      evidence: ['text#2'],
    });
  });

  it('in a footnote of a findings section counts for that section', () => {
    const noted = record('xx/agency/noted', 'Agency', {}, ['text#fn']);
    expect(project([noted, dimension]).relation(`${noted.id}~CITED_UNDER~${dimension.id}`)).toMatchObject({
      evidence: ['text#fn'],
    });
  });

  it('of a single property does not support the others', () => {
    const cited = { ...law, groundingOf: { number: { cite: ['text#2' as PassageId], basis: 'STATED' as const } } };
    expect(project([cited]).node(law.id)).toMatchObject({
      evidence: ['text#1', 'text#2'],
      recordEvidence: ['text#1'],
    });
    expect(project([law]).node(law.id).recordEvidence).toBeUndefined();
  });

  it('makes the coverage of a source', () => {
    expect(project([law]).node('text')).toMatchObject({ passages: 6, covered: 1, excused: 1 });
  });
});

describe('a conflict over a relationship', () => {
  it('marks the relations of that field as disputed, and no others', () => {
    const conflict = record('conflict/issuer', 'Conflict', { nature: 'ISSUER', property: 'issuedBy', claims }, [
      'text#1',
    ]);
    const relations = [
      relationBetween(agency, 'ISSUED', law),
      relationBetween(agency, 'ISSUED', act),
      relationBetween(conflict, 'DISPUTES', law),
    ];
    const { relation } = project([agency, law, act, conflict], relations);
    expect(relation(`${agency.id}~ISSUED~${law.id}`)).toMatchObject({ disputed: true });
    expect(relation(`${agency.id}~ISSUED~${act.id}`)?.disputed).toBeUndefined();
  });
});

describe('stored values', () => {
  it('hold no nulls, no empty lists and no maps', () => {
    const { nodes, relations } = projectCorpus(
      corpusOf([law, agency, task], [relationBetween(agency, 'HOLDS', task)], outline),
    );
    for (const { properties } of [...nodes, ...relations]) {
      for (const value of Object.values(properties)) {
        const isStorable = Array.isArray(value)
          ? value.length > 0
          : ['string', 'number', 'boolean'].includes(typeof value);
        expect(isStorable).toBe(true);
      }
    }
  });

  it('number a second relation of one type between the same two', () => {
    const holds = relationBetween(agency, 'HOLDS', task);
    const { relation } = project([agency, task], [holds, { ...holds, properties: { role: 'LEADING' } }]);
    expect(relation(`${agency.id}~HOLDS~${task.id}~2`)).toMatchObject({ role: 'LEADING' });
  });

  it('give one revision whatever the order of the records, and another where a value differs', () => {
    const { revision } = project([law, agency]);
    expect(project([agency, law]).revision).toBe(revision);
    expect(project([{ ...law, summary: 'Of roads.' }, agency]).revision).not.toBe(revision);
  });
});
