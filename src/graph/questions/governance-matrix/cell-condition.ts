/** What stands in each cell of a governance matrix: a list of one kind of thing, of one country, cited under one dimension. */
import type { EndName, FindingRating, PartialDate } from '../../../model/index.ts';
import type { Condition } from '../../query/request.ts';
import { hopOfField, hopOfType } from '../hop-of-field.ts';
import {
  actorOfCountry,
  agreementOfCountry,
  findingOfCountry,
  instrumentOfCountry,
  responsibilityOfCountry,
} from '../of-country.ts';

export type MatrixColumn =
  | 'instruments'
  | 'actors'
  | 'agreements'
  | 'wellDeveloped'
  | 'needsDevelopment'
  | 'changes'
  | 'responsibilities';

/** What a column lists. */
export const MATRIX_COLUMNS: Readonly<Record<MatrixColumn, EndName>> = {
  instruments: 'Instrument',
  actors: 'Actor',
  agreements: 'Agreement',
  wellDeveloped: 'Finding',
  needsDevelopment: 'Finding',
  changes: 'Finding',
  responsibilities: 'Responsibility',
};

export interface MatrixPlace {
  readonly country: string;
  readonly dimension: string;
  readonly asOf: PartialDate | null;
}

/** Ids of passages: the sections that tell what changed under this dimension. Only the column of changes looks at them. */
export function cellCondition(
  column: MatrixColumn,
  { country, dimension }: MatrixPlace,
  changeSections: readonly string[],
): Condition {
  switch (column) {
    case 'instruments':
      return allOf(underDimension(dimension), instrumentOfCountry(country));
    case 'actors':
      return allOf(underDimension(dimension), anyOf(actorOfCountry(country), namedByFinding(country, dimension)));
    case 'agreements':
      return allOf(underDimension(dimension), agreementOfCountry(country));
    case 'wellDeveloped':
      return allOf(rated('WELL_DEVELOPED'), underDimension(dimension), findingOfCountry(country));
    case 'needsDevelopment':
      return allOf(rated('NEEDS_DEVELOPMENT'), underDimension(dimension), findingOfCountry(country));
    case 'changes':
      return allOf(rated('CHANGE_SINCE_LAST'), standsIn(changeSections), findingOfCountry(country));
    case 'responsibilities':
      return allOf(underDimension(dimension), responsibilityOfCountry(country));
  }
}

/** Sources disagree about it. */
export const disputedNode: Condition = { is: 'some', hop: hopOfType('DISPUTES', 'IN', ['Conflict']) };

const citedUnder = hopOfField('Law', 'citedUnder');
const namedIn = hopOfField('Agency', 'namedIn');
const citedAt = hopOfType('CITED_AT', 'OUT', ['Passage']);

function underDimension(dimension: string): Condition {
  return {
    is: 'some',
    hop: citedUnder,
    node: { is: 'property', property: 'id', test: { op: 'eq', value: dimension } },
  };
}

/** Partners and other countries that the country's own findings name. */
function namedByFinding(country: string, dimension: string): Condition {
  return { is: 'some', hop: namedIn, node: allOf(underDimension(dimension), findingOfCountry(country)) };
}

function rated(rating: FindingRating): Condition {
  return { is: 'property', property: 'rating', test: { op: 'eq', value: rating } };
}

/** In one of these passages or in one that stands in it. */
function standsIn(passages: readonly string[]): Condition {
  const oneOf = (property: string): Condition => ({
    is: 'property',
    property,
    test: { op: 'in', values: passages },
  });
  return { is: 'some', hop: citedAt, node: anyOf(oneOf('id'), oneOf('parent')) };
}

function anyOf(...of: readonly Condition[]): Condition {
  return { is: 'or', of };
}

function allOf(...of: readonly Condition[]): Condition {
  return { is: 'and', of };
}
