/** The scalar `PartialDate`: `2011`, `2011-07` or `2011-07-22`. */
import { type ASTNode, type GraphQLScalarTypeConfig, Kind } from 'graphql';
import { type PartialDate, parsePartialDate } from '../model/index.ts';
import { argumentError } from './argument-error.ts';

/** Laid over the scalar that the schema declares and describes. */
export const partialDateScalar: Pick<
  GraphQLScalarTypeConfig<PartialDate, string>,
  'serialize' | 'parseValue' | 'parseLiteral'
> = {
  serialize: (value) => String(value),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined, node),
};

function readDate(value: unknown, node?: ASTNode): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
  if (date !== undefined) return date;
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'A value that is not a string';
  throw argumentError(
    'DATE_INVALID',
    `${shown} is not a date.`,
    'Write a year, a month or a day that the calendar has, as a string: "2011", "2011-07" or "2011-07-22".',
    node,
  );
}
