/** Relationship fields, their filters and the lists, as the contract of the API promises them. */
import { isInputObjectType, isObjectType, parse, validate } from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/resolvers/index.ts';
import { relationshipFields } from '../../src/schema/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';

const { corpus } = await readSeeds('tests/corpora/atlantis');
const schema = buildSchema({ vocabularies: corpus.vocabularies });

const errorsOf = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

describe('Every relationship field', () => {
  it.each(relationshipFields().map((field) => [`${field.owner}.${field.field}`, field] as const))(
    '%s is a connection with evidence on its edges',
    (_name, field) => {
      const [connection, edge] = [schema.getType(`${field.base}Connection`), schema.getType(`${field.base}Edge`)];
      if (!isObjectType(connection) || !isObjectType(edge)) throw new Error(`${field.base} has no connection`);
      expect(Object.keys(connection.getFields())).toEqual(['edges', 'nodes', 'totalCount', 'pageInfo']);
      const always = ['id', 'type', 'phrase', 'basis', 'reason', 'evidence', 'disputed', 'cursor', 'node'];
      expect(Object.keys(edge.getFields())).toEqual([...always, ...field.row.properties.map(({ name }) => name)]);
      expect(String(edge.getFields()['node']?.type)).toBe(field.nodeType);
    },
  );
});

describe('A filter', () => {
  it('composes over relationships as the contract shows', () => {
    expect(
      errorsOf(`{ countries(where: {
        memberships: { some: { node: { id: { eq: "org/eaeu" } }, edge: { role: { eq: MEMBER } } } }
        agreements: { some: { node: { subjects: { has: LABOUR }, stage: { in: [SIGNED, CONSENTED, IN_FORCE_STATED] },
          parties: { some: { node: { id: { eq: "country/xa" } } } } } } }
      }) { totalCount nodes { name } } }`),
    ).toEqual([]);
  });

  it('of a field that leads to several kinds takes the keys of each', () => {
    expect(
      errorsOf(
        '{ laws(where: { basedOn: { some: { node: { legalForce: { eq: REPEALED }, asPrinted: { contains: "9" } } } } }) { totalCount } }',
      ),
    ).toEqual([]);
  });

  it('leaves a key that would mean two things to the kinds it means something on', () => {
    const filter = schema.getType('MeasuresTargetFilter');
    const keys = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
    expect(keys).toContain('asAgency');
    expect(keys).not.toContain('responsibilities');
  });
});

describe('A field between like and like', () => {
  it('leads from a group to groups, from a body to bodies and the country', () => {
    const nodes = (type: string) => {
      const connection = schema.getType(type);
      return isObjectType(connection) ? String(connection.getFields()['nodes']?.type) : null;
    };
    expect([nodes('GroupBroaderConnection'), nodes('AgencyPartOfConnection'), nodes('AgencyPartsConnection')]).toEqual([
      '[Group]!',
      '[Actor]!',
      '[Agency]!',
    ]);
  });
});
