/** The lists of `Query`: one for every kind, every group of kinds, sources and passages. */
import type { EndName } from '../model/index.ts';
import { facetName } from './facet-types.ts';
import { nodeFilter } from './filter-types.ts';
import { LISTED_ENDS, orderName } from './order-types.ts';
import { PAGE_ARGUMENTS } from './print-relationship-fields.ts';
import { block, described } from './sdl-text.ts';

/** What a list is called, by what it lists; the names are the contract's. */
export const ROOT_LISTS: Readonly<Record<EndName, string>> = {
  Entity: 'entities',
  Instrument: 'instruments',
  Law: 'laws',
  Decree: 'decrees',
  Order: 'orders',
  Regulation: 'regulations',
  Policy: 'policies',
  Agreement: 'agreements',
  Provision: 'provisions',
  Actor: 'actors',
  Agency: 'agencies',
  Organization: 'organizations',
  Country: 'countries',
  ActorClass: 'actorClasses',
  Person: 'people',
  Place: 'places',
  Dimension: 'dimensions',
  Principle: 'principles',
  Assessment: 'assessments',
  Finding: 'findings',
  Responsibility: 'responsibilities',
  Entitlement: 'entitlements',
  Group: 'groups',
  Benefit: 'benefits',
  Permit: 'permits',
  System: 'systems',
  Programme: 'programmes',
  Forum: 'forums',
  Event: 'events',
  Publication: 'publications',
  Statistic: 'statistics',
  Conflict: 'conflicts',
  Source: 'sources',
  Passage: 'passages',
};

/** SDL of the lists with their connections. */
export function printRootLists(): string {
  return LISTED_ENDS.flatMap((end) => [queryField(end), connection(end), edge(end)]).join('\n');
}

function queryField(end: EndName): string {
  const dated = end === 'Source' || end === 'Passage';
  const asOf = dated
    ? 'Without effect: the sources are what they are.'
    : 'Leave out what certainly was not there then, adopted later or repealed before, and what is only planned; what is undated stays.';
  const list = listArguments(end, [described(asOf, 'asOf: PartialDate')]);
  const definition = `${ROOT_LISTS[end]}(\n${list.join('\n')}\n): ${end}Connection!`;
  return `extend type Query {\n${described(`Every ${end} that meets the conditions.`, definition)}\n}\n`;
}

/** What every list takes: a filter, an order and a page, with what one of them takes beside these. */
export function listArguments(end: EndName, others: readonly string[] = []): readonly string[] {
  return [
    described('Which ones.', `where: ${nodeFilter([end]).name}`),
    described('By what to order, one key after another; ties by id.', `orderBy: [${orderName(end)}!]`),
    ...others,
    ...PAGE_ARGUMENTS,
  ];
}

function connection(end: EndName): string {
  return block(`A page of the list \`${ROOT_LISTS[end]}\`.`, `type ${end}Connection`, [
    described('The nodes with their cursors.', `edges: [${end}Edge!]!`),
    described('The nodes alone.', `nodes: [${end}]!`),
    described('How many there are beyond this page too.', 'totalCount: Int!'),
    described('How the whole list divides, one facet for each name asked for.', facets(end)),
    described('Where this page stands.', 'pageInfo: PageInfo!'),
  ]);
}

function facets(end: EndName): string {
  const list = [
    described(
      'By what to divide it; by its kind and every property with listed values unless told.',
      `by: [${facetName(end)}!]`,
    ),
    described('How many values of each at most, the most frequent; no more than 200.', 'first: Int = 50'),
  ];
  return `facets(\n${list.join('\n')}\n): [Facet!]!`;
}

function edge(end: EndName): string {
  return block(`A place in the list \`${ROOT_LISTS[end]}\`.`, `type ${end}Edge`, [
    described('For `after` and `before`.', 'cursor: String!'),
    described('What stands there.', `node: ${end}`),
  ]);
}
