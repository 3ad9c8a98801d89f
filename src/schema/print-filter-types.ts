/** SDL of every filter that a list or a relationship field takes, and of the inputs these are made of. */
import type { RelationshipRow } from '../model/index.ts';
import {
  edgeFilter,
  type FilterKey,
  type FilterType,
  nodeFilter,
  relationFilterBase,
  targetFilter,
} from './filter-types.ts';
import { LISTED_ENDS } from './order-types.ts';
import { type RelationshipField, relationshipFields } from './relationship-fields.ts';
import { block, described } from './sdl-text.ts';
import { printEnumTests } from './test-types.ts';

/** Each input once. Throws where two different inputs would take one name. */
export function printFilterTypes(): string {
  const filters = uniqueByName([
    ...LISTED_ENDS.map((end) => nodeFilter([end])),
    ...relationshipFields().map(targetFilter),
    ...relationshipFields().map(({ row }) => edgeFilter(row)),
  ]);
  const relations = new Map(relationshipFields().map((field) => [relationFilterBase(field), field]));
  return [
    ...filters.map(filterInput),
    ...[...relations].map(([base, field]) => relationInputs(base, field)),
    printEnumTests(testsUsedBy(filters)),
  ].join('\n');
}

function uniqueByName(filters: readonly FilterType[]): readonly FilterType[] {
  const byName = new Map<string, FilterType>();
  for (const filter of filters) {
    const earlier = byName.get(filter.name);
    if (earlier && shapeOf(earlier) !== shapeOf(filter)) {
      throw new Error(
        `Two different filters would be called ${filter.name}: name one of them apart in filter-types.ts.`,
      );
    }
    byName.set(filter.name, earlier ?? filter);
  }
  return [...byName.values()];
}

function shapeOf(filter: FilterType): string {
  return [...filter.keys].map(([name, key]) => `${name}:${keyType(key)}`).join();
}

function testsUsedBy(filters: readonly FilterType[]): ReadonlySet<string> {
  return new Set(filters.flatMap(({ keys }) => [...keys.values()].map(keyType)));
}

function filterInput(filter: FilterType): string {
  const { name, over } = filter;
  const overWhat = 'type' in over ? `relations of the type \`${over.type}\`` : over.ends.join(' or ');
  const keys = [...filter.keys].map(([key, meaning]) =>
    described(keyDescription(meaning), `${key}: ${keyType(meaning)}`),
  );
  const written =
    'ends' in over && over.ends.every((end) => end === 'Source' || end === 'Passage') ? [] : evidenceKeys(over);
  const input = block(`Which to take of ${overWhat}; all keys must hold.`, `input ${name}`, [
    ...keys,
    ...written,
    described('All of these hold.', `and: [${name}!]`),
    described('At least one of these holds.', `or: [${name}!]`),
    described('This does not hold: everything that the condition does not take.', `not: ${name}`),
    described('At least so many of these hold.', `atLeast: ${name}AtLeast`),
  ]);
  const atLeast = block(`At least \`n\` of several conditions.`, `input ${name}AtLeast`, [
    described('How many.', 'n: Int!'),
    described('Of these.', `of: [${name}!]!`),
  ]);
  return `${input}\n${atLeast}`;
}

function evidenceKeys(over: FilterType['over']): readonly string[] {
  const evidence = described('Where it is written.', 'evidence: EvidenceTest');
  if ('type' in over) return [evidence, described('Whether sources disagree about it.', 'disputed: Boolean')];
  return [evidence, described('How one of its properties is known.', 'statements: StatementTest')];
}

function keyType(key: FilterKey): string {
  switch (key.is) {
    case 'property':
      return key.test;
    case 'relationship':
      return `${relationFilterBase(key.field)}Filter`;
    case 'narrow':
      return nodeFilter([key.to]).name;
  }
}

function keyDescription(key: FilterKey): string {
  switch (key.is) {
    case 'property':
      return key.description;
    case 'relationship':
      return `Its relations of the type \`${key.field.row.type}\`${key.field.direction === 'IN' ? ', which lead here' : ''}.`;
    case 'narrow':
      return `It is ${/^[AEIOU]/.test(key.to) ? 'an' : 'a'} \`${key.to}\` and meets this.`;
  }
}

function relationInputs(base: string, field: RelationshipField): string {
  const row: RelationshipRow = field.row;
  const match = [
    described('What it leads to.', `node: ${targetFilter(field).name}`),
    described('The relation itself.', `edge: ${edgeFilter(row).name}`),
  ];
  return [
    block(`A test on relations of the type \`${row.type}\`; all keys must hold.`, `input ${base}Filter`, [
      described('There is one like this; both parts bind the same relation.', `some: ${base}`),
      described('There is none like this.', `none: ${base}`),
      described('How many there are.', `count: ${base}Count`),
      described('How many different nodes they lead to.', `countDistinct: ${base}Count`),
    ]),
    block(`A relation of the type \`${row.type}\` with what it leads to; \`{}\` is any.`, `input ${base}`, match),
    block(`A count of relations of the type \`${row.type}\`; all keys must hold.`, `input ${base}Count`, [
      described('Exactly so many.', 'eq: Int'),
      described('So many or more.', 'gte: Int'),
      described('So many or fewer.', 'lte: Int'),
      ...match,
    ]),
  ].join('\n');
}
