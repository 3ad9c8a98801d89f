/** A facet of a list of relations as one statement: of one node, or of the graph. */
import type { FacetRow } from './compile-facet.ts';
import type { CompiledStatement } from './compile-list.ts';
import { whereText } from './compile-pattern.ts';
import { graphConditions, relationConditions, typesText } from './compile-relations.ts';
import type { RelationFacetBy, RelationFacetRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';

/** Columns as those of every facet; most frequent first, ties by value, one row more than asked for. */
export function compileRelationFacet({ parent, relations, by, limit }: RelationFacetRequest): CompiledStatement {
  const builder = new StatementBuilder();
  const match =
    parent === null
      ? `MATCH (a:Entity)-[r${typesText(relations)}]->(b:Entity)${whereText(graphConditions(relations, builder))}`
      : matchOfNode(parent, relations, builder);
  const text = `${match}
WITH ${valueText[by]} AS value, r.id AS id
WITH value, count(DISTINCT id) AS total
RETURN value, total ORDER BY total DESC, value LIMIT $limit`;
  const columns: readonly (keyof FacetRow)[] = ['value', 'total'];
  return {
    statement: { name: `facet relations ${by}`, text, columns },
    params: { ...builder.params(), limit: limit + 1 },
  };
}

const valueText: Readonly<Record<RelationFacetBy, string>> = {
  type: 'type(r)',
  basis: 'r.basis',
  disputed: 'coalesce(r.disputed, false)',
};

function matchOfNode(parent: string, relations: RelationFacetRequest['relations'], builder: StatementBuilder): string {
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[relations.direction] as [
    string,
    string,
  ];
  const conditions = [
    `n.id = ${builder.value(parent)}`,
    ...relationConditions(relations, builder),
    ...(relations.kinds ? [`m.kind IN ${builder.value(relations.kinds)}`] : []),
  ];
  return `MATCH (n:Entity)${left}[r${typesText(relations)}]${right}(m:Entity)${whereText(conditions)}`;
}
