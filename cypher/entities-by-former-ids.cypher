// Entities that once had one of these ids, so that old links still lead somewhere.
// Parameters:
//   ids: list of string, former entity ids
// Columns:
//   node: map, the stored properties
MATCH (n:Entity) WHERE any(x IN n.formerIds WHERE x IN $ids)
RETURN properties(n) AS node ORDER BY n.id
