// Passages by id. Ids that name nothing give no row.
// Parameters:
//   ids: list of string, passage ids
// Columns:
//   node: map, the stored properties
MATCH (n:Passage) WHERE n.id IN $ids
RETURN properties(n) AS node ORDER BY n.id
