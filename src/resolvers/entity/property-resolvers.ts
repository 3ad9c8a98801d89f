/** Resolves every property of every kind: the stored value, or what the API shows where it is absent. */
import type { GraphQLFieldResolver } from 'graphql';
import { KINDS, type PropertyDef, propertiesOf } from '../../model/index.ts';
import type { Context } from '../context.ts';
import type { NodeParent } from '../parents.ts';
import { shownWhenAbsent } from '../requests/not-stated.ts';
import { claimsOf, textOf } from '../stored-values.ts';

type PropertyResolver = GraphQLFieldResolver<NodeParent, Context>;

/** By type and field. */
export function propertyResolvers(): Readonly<Record<string, Readonly<Record<string, PropertyResolver>>>> {
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      Object.fromEntries(propertiesOf(kind).map((definition) => [definition.name, propertyResolver(definition)])),
    ]),
  );
}

function propertyResolver(definition: PropertyDef): PropertyResolver {
  const { name, type } = definition;
  switch (type.is) {
    case 'ref':
      return async ({ row, asOf }, _args, { reader }) => {
        const id = textOf(row.properties, name);
        const target = id === null ? null : await reader.node(id);
        return target && { row: target, asOf };
      };
    case 'claims':
      return ({ row }) => claimsOf(textOf(row.properties, name));
    case 'textList':
    case 'intList':
    case 'vocabList':
      return ({ row }) => row.properties[name] ?? [];
    case 'text':
    case 'int':
    case 'float':
    case 'bool':
    case 'date':
    case 'enum':
    case 'vocab': {
      const absent = shownWhenAbsent(definition);
      return ({ row }) => row.properties[name] ?? absent;
    }
  }
}
