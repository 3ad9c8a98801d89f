// Entities by id: the rows behind links, lists and search hits. Ids that name nothing give no row.
// Parameters:
//   ids: list of string, entity ids
// Columns:
//   node: map, the stored properties
MATCH (n:Entity) WHERE n.id IN $ids
RETURN properties(n) AS node ORDER BY n.id
