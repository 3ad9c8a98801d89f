/** The input that tests a value of each type: fixed ones are in `property-tests.graphql`, those of enums printed here. */
import { type EdgePropertyType, ENUMS, type PropertyType, VOCABULARIES } from '../model/index.ts';
import { block, described } from './sdl-text.ts';

/** The name of the input that tests a property, or null for what no filter looks at. */
export function propertyTestOf(type: PropertyType): string | null {
  switch (type.is) {
    case 'text':
      return 'TextTest';
    case 'int':
      return 'IntTest';
    case 'float':
      return 'FloatTest';
    case 'bool':
      return 'BooleanTest';
    case 'date':
      return 'DateTest';
    case 'enum':
    case 'vocab':
      return `${type.of}Test`;
    case 'textList':
      return 'TextListTest';
    case 'intList':
      return 'IntListTest';
    case 'vocabList':
      return `${type.of}ListTest`;
    case 'ref':
      return 'IdTest';
    case 'claims':
      return null;
  }
}

/** The name of the input that tests a property of a relationship. */
export function edgeTestOf(type: EdgePropertyType): string {
  switch (type.is) {
    case 'text':
      return 'TextTest';
    case 'int':
      return 'IntTest';
    case 'date':
      return 'DateTest';
    case 'textList':
      return 'TextListTest';
    case 'enum':
      return `${type.of}Test`;
  }
}

/** SDL of the tests on enums, as far as any filter uses them. */
export function printEnumTests(used: ReadonlySet<string>): string {
  const enums = [...Object.keys(ENUMS), 'EntityKind', ...VOCABULARIES];
  return enums
    .flatMap((name) => [
      ...(used.has(`${name}Test`) ? [enumTest(name)] : []),
      ...(used.has(`${name}ListTest`) ? [enumListTest(name)] : []),
    ])
    .join('\n');
}

function enumTest(name: string): string {
  const description = `A test on a \`${name}\`; all keys must hold. On an absent value every key but \`isNull\` is false.`;
  return block(description, `input ${name}Test`, [
    described('Exactly this one.', `eq: ${name}`),
    described('One of these.', `in: [${name}!]`),
    described('Another one.', `ne: ${name}`),
    described('Absent (`true`) or present (`false`).', 'isNull: Boolean'),
  ]);
}

function enumListTest(name: string): string {
  return block(`A test on a list of \`${name}\`; all keys must hold.`, `input ${name}ListTest`, [
    described('It has this one.', `has: ${name}`),
    described('It has at least one of these.', `hasAny: [${name}!]`),
    described('Empty (`true`) or not (`false`).', 'isNull: Boolean'),
  ]);
}
