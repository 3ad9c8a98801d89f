/** A facet of a list as one statement: which values the nodes have that the whole filtered list holds, and how many nodes have each. */
import { asOfCondition } from './as-of.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledStatement } from './compile-list.ts';
import { hopPattern, labelCondition, labelsFor, propertyText, whereText } from './compile-pattern.ts';
import { meaningsOnNodes } from './property-definitions.ts';
import type { FacetBy, FacetRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';

export interface FacetRow {
  readonly value: string | number | boolean;
  readonly total: number;
}

/** Most frequent first, ties by value; one row more than asked for tells whether there are others. */
export function compileFacet(request: FacetRequest): CompiledStatement {
  const { of, by, limit } = request;
  const builder = new StatementBuilder();
  const where = whereText(conditionsOf(request, builder));
  const text = `MATCH (n${labelsFor([of])})${where}
${valuesText(request, builder)}
WITH value, count(DISTINCT n) AS total
RETURN value, total ORDER BY total DESC, value LIMIT $limit`;
  return {
    statement: { name: `facet ${of} ${nameOf(by)}`, text, columns: ['value', 'total'] },
    params: { ...builder.params(), limit: limit + 1 },
  };
}

function conditionsOf({ of, where, asOf }: FacetRequest, builder: StatementBuilder): readonly string[] {
  const subject = { is: 'node', variable: 'n', ends: [of] } as const;
  return [where, asOf && asOfCondition(of, asOf)].flatMap((condition) =>
    condition ? [compileCondition(condition, subject, builder)] : [],
  );
}

/** Rows of a node and one of its values. */
function valuesText({ of, by }: FacetRequest, builder: StatementBuilder): string {
  if (by.is === 'relation') {
    const [relation, target] = [builder.variable('r'), builder.variable('m')];
    const labels = whereText([labelCondition(target, by.hop.targets)]);
    return `MATCH ${hopPattern('n', relation, target, by.hop)}${labels}\nWITH n, ${target}.id AS value`;
  }
  const stored = propertyText('n', by.property);
  const known = 'WITH n, value WHERE value IS NOT NULL';
  if (by.is === 'year') return `WITH n, substring(${stored}, 0, 4) AS value\n${known}`;
  // Throws where no node of the list knows the property.
  const isList = meaningsOnNodes([of], by.property).some(({ type }) => type.is.endsWith('List'));
  if (isList) return `WITH n WHERE ${stored} IS NOT NULL\nUNWIND ${stored} AS value\nWITH n, value`;
  const value = by.whenAbsent === undefined ? stored : `coalesce(${stored}, ${builder.value(by.whenAbsent)})`;
  return `WITH n, ${value} AS value\n${known}`;
}

function nameOf(by: FacetBy): string {
  return by.is === 'relation' ? `${by.hop.row.type} ${by.hop.direction}` : by.property;
}
