/** The part of a request that says what is asked, without the page: what cursors are sealed with and batches are keyed by. */
import type { Condition, EdgesRequest, FacetRequest, Hop, ListRequest, RelationsRequest } from './request.ts';

export function questionOfList({
  of,
  where,
  orderBy,
  asOf,
}: Pick<ListRequest, 'of' | 'where' | 'orderBy' | 'asOf'>): unknown {
  return { list: of, where: where && questionOfCondition(where), orderBy, asOf };
}

export function questionOfFacet({ of, where, asOf, by }: FacetRequest): unknown {
  return {
    facet: of,
    by: by.is === 'relation' ? questionOfHop(by.hop) : by,
    where: where && questionOfCondition(where),
    asOf,
  };
}

export function questionOfEdges({
  hop,
  where,
  edgeWhere,
  orderBy,
}: Pick<EdgesRequest, 'hop' | 'where' | 'edgeWhere' | 'orderBy'>): unknown {
  return {
    hop: questionOfHop(hop),
    where: where && questionOfCondition(where),
    edgeWhere: edgeWhere && questionOfCondition(edgeWhere),
    orderBy,
  };
}

export function questionOfRelations({ page: _page, total: _total, ...question }: RelationsRequest): unknown {
  return { relations: question };
}

/** A row of the table is told by its type and ends; the rest of it is prose. */
function questionOfHop({ row, direction, targets }: Hop): unknown {
  return { type: row.type, direction, from: row.from, to: row.to, targets };
}

function questionOfCondition(condition: Condition): unknown {
  switch (condition.is) {
    case 'and':
    case 'or':
    case 'atLeast':
      return { ...condition, of: condition.of.map(questionOfCondition) };
    case 'not':
      return { ...condition, of: questionOfCondition(condition.of) };
    case 'some':
    case 'none':
    case 'count':
    case 'countDistinct': {
      const { hop, node, edge } = condition;
      return {
        ...condition,
        hop: questionOfHop(hop),
        node: node && questionOfCondition(node),
        edge: edge && questionOfCondition(edge),
      };
    }
    case 'property':
    case 'evidence':
    case 'statement':
      return condition;
  }
}
