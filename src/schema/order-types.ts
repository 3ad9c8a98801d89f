/** By what lists can be ordered: one input and one enum of properties for each kind of node. */
import { type EndName, KIND_GROUPS, KINDS, type PropertyDef } from '../model/index.ts';
import { propertiesOfEnd } from './node-properties.ts';
import { block, constantOfField, described } from './sdl-text.ts';

/** Everything that has a list, an order and a filter of its own. */
export const LISTED_ENDS: readonly EndName[] = [
  ...(Object.keys(KIND_GROUPS) as EndName[]),
  ...KINDS,
  'Source',
  'Passage',
];

/** The input by which nodes of this type are ordered. */
export function orderName(end: EndName): string {
  return `${end}Order`;
}

/** The properties that can order nodes of this type, by their name in the enum `<End>OrderField`. */
export function orderFieldsOf(end: EndName): ReadonlyMap<string, string> {
  return new Map(orderable(end).map(({ name }) => [constantOfField(name), name]));
}

/** SDL of every order. */
export function printOrderTypes(): string {
  return LISTED_ENDS.flatMap((end) => {
    const values = orderable(end).map(({ name, description }) => described(description, constantOfField(name)));
    return [
      block(`Properties that can order \`${end}\`.`, `enum ${end}OrderField`, values),
      block(`An order of \`${end}\`; what has no value stands last either way.`, `input ${orderName(end)}`, [
        described('By which property.', `field: ${end}OrderField!`),
        described('Which way.', 'direction: OrderDirection! = ASC'),
      ]),
    ];
  }).join('\n');
}

function orderable(end: EndName): readonly Pick<PropertyDef, 'name' | 'description'>[] {
  const properties = propertiesOfEnd(end).filter(hasOneComparableValue);
  const kind = { name: 'kind', description: 'Its kind, by name.' };
  return [
    { name: 'id', description: 'Its id.' },
    ...(end === 'Source' || end === 'Passage' ? [] : [kind]),
    ...properties,
  ];
}

function hasOneComparableValue({ type, name }: PropertyDef): boolean {
  switch (type.is) {
    case 'text':
      // A summary is prose: nobody looks a thing up by how its summary begins.
      return name !== 'summary';
    case 'int':
    case 'float':
    case 'bool':
    case 'date':
    case 'enum':
    case 'vocab':
    case 'ref':
      return true;
    case 'textList':
    case 'intList':
    case 'vocabList':
    case 'claims':
      return false;
  }
}
