/** SDL of the relationship fields: the field on each owner, its connection and its edges. */
import type { EdgePropertyDef } from '../model/index.ts';
import { edgeFilter, targetFilter } from './filter-types.ts';
import { orderName } from './order-types.ts';
import { type RelationshipField, relationshipFields } from './relationship-fields.ts';
import { block, described } from './sdl-text.ts';

/** Extensions of the owners, and the connection and edge types. */
export function printRelationshipFields(): string {
  return relationshipFields()
    .flatMap((field) => [ownerExtension(field), connection(field), edge(field)])
    .join('\n');
}

function ownerExtension(field: RelationshipField): string {
  const keyword =
    field.owner === 'Entity' || field.owner === 'Actor' || field.owner === 'Instrument' ? 'interface' : 'type';
  const definition = `${field.field}(\n${argumentsOf(field).join('\n')}\n): ${field.base}Connection`;
  return `extend ${keyword} ${field.owner} {\n${described(descriptionOf(field), definition)}\n}\n`;
}

function descriptionOf({ row, direction, targets }: RelationshipField): string {
  const [here, there] = direction === 'OUT' ? ['this', listOf(targets)] : [listOf(targets), 'this'];
  const sentence = row.phrase.replace('{from}', here).replace('{to}', there);
  const derived = row.derived ? ' Derived at load.' : '';
  return `\`${row.type}\`: ${sentence}${derived} Null only where it cannot be read.`;
}

function listOf(names: readonly string[]): string {
  return names.join(' or ');
}

function argumentsOf(field: RelationshipField): readonly string[] {
  return [
    described('Which nodes to list.', `where: ${targetFilter(field).name}`),
    described('Which relations to follow.', `edgeWhere: ${edgeFilter(field.row).name}`),
    described('By what to order; ties by id.', `orderBy: [${orderName(field.nodeType)}!]`),
    ...PAGE_ARGUMENTS,
  ];
}

/** The four arguments of a Relay page. */
export const PAGE_ARGUMENTS: readonly string[] = [
  described('How many from the start; 20 unless told, at most 200.', 'first: Int'),
  described('Begin behind this cursor.', 'after: String'),
  described('How many from the end, instead of `first`.', 'last: Int'),
  described('Stop before this cursor.', 'before: String'),
];

function connection({ base, nodeType, owner, field }: RelationshipField): string {
  return block(`A page of \`${owner}.${field}\`.`, `type ${base}Connection`, [
    described('The relations with what they lead to.', `edges: [${base}Edge!]!`),
    described('What they lead to, alone.', `nodes: [${nodeType}]!`),
    described('How many relations there are beyond this page too.', 'totalCount: Int!'),
    described('Where this page stands.', 'pageInfo: PageInfo!'),
  ]);
}

function edge({ base, nodeType, row, owner, field }: RelationshipField): string {
  return block(`A relation of \`${owner}.${field}\`.`, `type ${base}Edge implements RelationFact`, [
    described('For `after` and `before`.', 'cursor: String!'),
    described('What it leads to; null only where that cannot be read.', `node: ${nodeType}`),
    ...row.properties.map(edgeProperty),
  ]);
}

function edgeProperty({ name, type, description }: EdgePropertyDef): string {
  switch (type.is) {
    case 'text':
      return described(description, `${name}: String`);
    case 'date':
      return described(description, `${name}: PartialDate`);
    case 'int':
      return described(description, `${name}: Int`);
    case 'textList':
      return described(description, `${name}: [String!]!`);
    case 'enum':
      return described(description, `${name}: ${type.of}`);
  }
}
