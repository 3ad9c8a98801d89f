/** The fields of a bundle's tables that come from the model: properties of entities and of relations, and their grounds. */
import type { SnapshotNode, SnapshotRelation } from '../../graph/snapshot.ts';
import { dayToIso, type EdgePropertyType, type Kind, type PropertyType, propertiesOf } from '../../model/index.ts';
import type { Cell, Field, FieldInfo, TableName } from './bundle-table.ts';
import { property } from './graph-index.ts';

type Stored = SnapshotNode | SnapshotRelation;

interface Described {
  readonly name: string;
  readonly type: PropertyType | EdgePropertyType;
  readonly description: string;
  readonly required?: true;
  readonly fallback?: string;
}

/** Silence of the texts, never "no". */
export const NOT_STATED = 'the sources do not say';

/** One field a property; a date has two more, the first and the last day it may mean. */
export function propertyFields<Row extends Stored>(definitions: readonly Described[]): readonly Field<Row>[] {
  return definitions.flatMap((definition) => {
    const { name, type } = definition;
    const field: Field<Row> = {
      name,
      description: definition.description,
      ...(definition.required || definition.fallback ? {} : { empty: NOT_STATED }),
      ...typed(type),
      read: (row) => property(row, name),
    };
    return type.is === 'date' ? [field, ...dayFields<Row>(name)] : [field];
  });
}

/** Those properties of a kind, in the order asked for. Throws for a name the property table does not have. */
export function propertiesNamed(kind: Kind, names: readonly string[]): readonly Described[] {
  const known = propertiesOf(kind);
  return names.map((name) => {
    const definition = known.find((candidate) => candidate.name === name);
    if (!definition) throw new Error(`${kind} has no property ${name}; see src/model/properties.ts.`);
    return definition;
  });
}

/** How a row is known, and whether sources disagree on it. */
export function groundFields<Row extends Stored>(disputed: (row: Row) => boolean): readonly Field<Row>[] {
  return [
    {
      name: 'basis',
      type: 'text',
      values: 'Basis',
      description: 'Whether the sources state the row as a whole, or it is drawn from them.',
      read: (row) => property(row, 'basis'),
    },
    {
      name: 'reason',
      type: 'text',
      description: 'Why it may be inferred.',
      empty: 'it is stated',
      read: (row) => property(row, 'reason'),
    },
    {
      name: 'evidence',
      type: 'list',
      references: 'passages',
      description: 'The passages it rests on.',
      empty: 'it follows from other rows',
      read: (row) => property(row, 'evidence'),
    },
    {
      name: 'disputed',
      type: 'boolean',
      description: 'True where sources, or places of one source, disagree on something in the row.',
      read: disputed,
    },
  ];
}

export function idField<Row extends { readonly id: string }>(references?: TableName): Field<Row> {
  return {
    name: 'id',
    type: 'text',
    description: references ? 'Its id, the same as in nodes.csv.' : 'Its id.',
    ...(references ? { references } : {}),
    read: ({ id }) => id,
  };
}

function typed(type: PropertyType | EdgePropertyType): Pick<FieldInfo, 'type' | 'values' | 'references'> {
  switch (type.is) {
    case 'text':
      return { type: 'text' };
    case 'int':
      return { type: 'integer' };
    case 'float':
      return { type: 'number' };
    case 'bool':
      return { type: 'boolean' };
    case 'date':
      return { type: 'partialDate' };
    case 'enum':
    case 'vocab':
      return { type: 'text', values: type.of };
    case 'vocabList':
      return { type: 'list', values: type.of };
    case 'textList':
    case 'intList':
      return { type: 'list' };
    case 'ref':
      return { type: 'text', references: 'nodes' };
    case 'claims':
      throw new Error('Claims have a table of their own and are no field of another.');
  }
}

function dayFields<Row extends Stored>(name: string): readonly Field<Row>[] {
  const day = (which: 'first' | 'last', suffix: 'From' | 'To', shown: string): Field<Row> => ({
    name: `${name}${shown}`,
    type: 'day',
    description: `The ${which} day that \`${name}\` may mean, for comparison.`,
    empty: `\`${name}\` is empty`,
    read: (row): Cell => {
      const stored = property(row, `${name}${suffix}`);
      return typeof stored === 'number' ? dayToIso(stored) : null;
    },
  });
  return [day('first', 'From', 'Earliest'), day('last', 'To', 'Latest')];
}
