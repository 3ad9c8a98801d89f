/** Stored values as JSON, each as its type in the schema writes it. */
import {
  type GraphQLEnumType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { GraphValue } from '../../graph/index.ts';
import { NotDirect } from './not-direct.ts';

/** Throws `NotDirect` for a value that the type does not hold: the resolvers say what is wrong with it. */
export type WriteLeaf = (value: GraphValue | undefined) => string;

/** `absent` is shown where nothing is stored. Throws `NotDirect` for types that are no leaves. */
export function leafWriter(type: GraphQLOutputType, absent: GraphValue): WriteLeaf {
  const write = writerOf(type);
  return (value) => write(value ?? absent);
}

function writerOf(type: GraphQLOutputType): (value: GraphValue) => string {
  if (isNonNullType(type)) {
    const write = writerOf(type.ofType);
    return (value) => (value === null ? refuse(value) : write(value));
  }
  if (isListType(type)) {
    const write = writerOf(type.ofType);
    return (value) =>
      value === null ? 'null' : Array.isArray(value) ? `[${value.map(write).join(',')}]` : refuse(value);
  }
  const write = isEnumType(type) ? enumWriter(type) : isScalarType(type) ? scalarWriters[type.name] : undefined;
  if (!write) throw new NotDirect(`Values of ${String(type)} are not written from rows.`);
  return (value) => (value === null ? 'null' : write(value));
}

function enumWriter(type: GraphQLEnumType): (value: GraphValue) => string {
  const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value) => names.get(value) ?? refuse(value);
}

function text(value: GraphValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : refuse(value);
}

const LARGEST_INT = 2 ** 31 - 1;

const scalarWriters: Readonly<Record<string, (value: GraphValue) => string>> = {
  ID: text,
  String: text,
  PartialDate: text,
  Int: (value) =>
    Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT ? JSON.stringify(value) : refuse(value),
  Float: (value) => (Number.isFinite(value) ? JSON.stringify(value) : refuse(value)),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : refuse(value)),
};

function refuse(value: GraphValue): never {
  throw new NotDirect(`The value ${JSON.stringify(value)} is not one that its field may have.`);
}
