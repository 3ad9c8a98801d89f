// The outline of sources: their passages in the order of the print.
// Parameters:
//   ids: list of string, source ids
// Columns:
//   source: string, the source's id
//   node: map, the passage's stored properties
MATCH (n:Passage) WHERE n.source IN $ids
RETURN n.source AS source, properties(n) AS node ORDER BY n.source, n.order
