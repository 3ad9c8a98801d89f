/** The schema and the model say the same: properties, their types, closed lists, kinds and relationships. */
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import {
  ENUMS,
  KINDS,
  kindToEnum,
  type PropertyDef,
  propertiesOf,
  RELATION_TYPES,
  relationshipEndsOf,
} from '../../src/model/index.ts';
import { buildSchema } from '../../src/resolvers/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';

const { corpus } = await readSeeds('seeds');
const schema = buildSchema({ vocabularies: corpus.vocabularies });

/** Fields of every entity that are not properties of the table. */
const ENTITY_FIELDS = ['id', 'kind', 'names', 'evidence', 'statements', 'conflicts', 'citeAs', 'relations'];
const COMPUTED_FIELDS = ['forceOn', 'restsOnRepealed', 'textMayDiffer'];

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

/** How GraphQL must type a property: what always has a value is never null. */
function expectedType({ type, required, fallback }: PropertyDef): string {
  const scalars = { text: 'String', int: 'Int', float: 'Float', bool: 'Boolean', date: 'PartialDate' } as const;
  switch (type.is) {
    case 'textList':
      return '[String!]!';
    case 'intList':
      return '[Int!]!';
    case 'vocabList':
      return `[${type.of}!]!`;
    case 'claims':
      return '[Claim!]!';
    case 'ref':
      return type.to;
    case 'enum':
    case 'vocab': {
      const values: readonly string[] = type.is === 'enum' ? ENUMS[type.of] : [];
      const always = required ?? (fallback !== undefined || values.includes('NOT_STATED'));
      return always ? `${type.of}!` : type.of;
    }
    default:
      return required ? `${scalars[type.is]}!` : scalars[type.is];
  }
}

describe.each(KINDS)('%s', (kind) => {
  const fields = objectType(kind).getFields();
  const ends = relationshipEndsOf(kind);

  it('has every property of the table, typed as the table says', () => {
    const expected = propertiesOf(kind).map((property): [string, string] => [
      property.name,
      property.name === 'formerIds' ? '[ID!]!' : expectedType(property),
    ]);
    expect(expected.map(([name]) => [name, String(fields[name]?.type)])).toEqual(expected);
  });

  it('has every relationship field of the table, and no field that neither table knows', () => {
    const known = [...ENTITY_FIELDS, ...propertiesOf(kind).map(({ name }) => name), ...ends.map(({ field }) => field)];
    expect(ends.map(({ field }) => field).filter((field) => !fields[field])).toEqual([]);
    expect(Object.keys(fields).filter((field) => !known.includes(field) && !COMPUTED_FIELDS.includes(field))).toEqual(
      [],
    );
  });

  it('may lack any relationship without losing the page it stands on', () => {
    for (const { field } of ends) expect(String(fields[field]?.type)).toMatch(/^\w+Connection$/);
  });
});

describe('The closed lists', () => {
  it.each(Object.entries(ENUMS))('%s has the values of the model', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it('name every kind and every type of relation', () => {
    const [kinds, types] = [schema.getType('EntityKind'), schema.getType('RelationType')];
    expect(isEnumType(kinds) && kinds.getValues().map(({ name }) => name)).toEqual(KINDS.map(kindToEnum));
    expect(isEnumType(types) && types.getValues().map(({ name }) => name)).toEqual(RELATION_TYPES);
  });
});

describe('Every element of the schema', () => {
  it('is described', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type),
    );
    expect(types.flatMap(undescribed)).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ];
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap(({ name, description }) =>
        description ? [] : [`${type.name}.${name}`],
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    ...(description ? [] : [`${type.name}.${name}`]),
    ...args.filter((argument) => !argument.description).map((argument) => `${type.name}.${name}(${argument.name})`),
  ]);
  return [...own, ...fields];
}
