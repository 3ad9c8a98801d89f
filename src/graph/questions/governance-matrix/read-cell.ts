/** The list behind a cell of a governance matrix, whether a row of it is disputed, and what the matrix stands on. */
import type { ListRequest } from '../../query/request.ts';
import type { GraphReader, NodeRow } from '../../reader/reader.ts';
import { factOfRelation, type GroundFact } from '../grounds.ts';
import { hopOfField } from '../hop-of-field.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { cellCondition, disputedNode, MATRIX_COLUMNS, type MatrixColumn, type MatrixPlace } from './cell-condition.ts';

type Listed = Pick<ListRequest, 'of' | 'where' | 'asOf'>;

const columns = Object.keys(MATRIX_COLUMNS) as readonly MatrixColumn[];
const citedUnder = hopOfField('Law', 'citedUnder');

export async function cellList(reader: GraphReader, column: MatrixColumn, place: MatrixPlace): Promise<Listed> {
  const sections = column === 'changes' ? await readChangeSections(reader, place.dimension) : [];
  return {
    of: MATRIX_COLUMNS[column],
    where: cellCondition(column, place, sections),
    ...(place.asOf ? { asOf: place.asOf } : {}),
  };
}

/** True where sources disagree about anything in the row. */
export async function isRowDisputed(reader: GraphReader, place: MatrixPlace): Promise<boolean> {
  const found = await Promise.all(
    columns.map(async (column) => {
      const { where, ...listed } = await cellList(reader, column, place);
      const disputed = { is: 'and', of: [...(where ? [where] : []), disputedNode] } as const;
      return reader.list({ ...listed, where: disputed, orderBy: [], page: { first: 1 }, total: false });
    }),
  );
  return found.some(({ edges }) => edges.length > 0);
}

/** By its number. */
export async function readDimensions(reader: GraphReader): Promise<readonly NodeRow[]> {
  const dimensions = await readWholeList(reader, { of: 'Dimension' });
  return [...dimensions].sort((a, b) => Number(a.properties['number']) - Number(b.properties['number']));
}

/** That each thing of a row is cited under its dimension; a change since the last round rests on itself. */
export async function factsOfRow(reader: GraphReader, place: MatrixPlace): Promise<readonly GroundFact[]> {
  const lists = await Promise.all(
    columns.map(async (column) => readWholeList(reader, await cellList(reader, column, place))),
  );
  const nodes = lists.flat();
  const edges = await readWholeField(
    reader,
    nodes.map(({ id }) => id),
    citedUnder,
  );
  return nodes.flatMap((node) => {
    const ties = (edges.get(node.id) ?? []).filter((edge) => edge.node.id === place.dimension);
    return ties.length > 0 ? ties.map(({ relation }) => factOfRelation(relation)) : [factOfRelation(node)];
  });
}

/** Ids of the sections that tell what changed under a dimension since the last round. */
async function readChangeSections(reader: GraphReader, dimension: string): Promise<readonly string[]> {
  const sections = await readWholeList(reader, {
    of: 'Passage',
    where: {
      is: 'and',
      of: [
        { is: 'property', property: 'dimension', test: { op: 'eq', value: dimension } },
        { is: 'property', property: 'rating', test: { op: 'eq', value: 'CHANGE_SINCE_LAST' } },
      ],
    },
  });
  return sections.map(({ id }) => id);
}
