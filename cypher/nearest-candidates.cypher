// Entities whose id or name begins like a text that names nothing: candidates for "did you mean", to be ranked outside.
// Parameters:
//   idPrefix: string, the beginning of an id; empty for none
//   namePrefix: string, the beginning of a name's comparison key; empty for none
//   limit: integer
// Columns:
//   node: map, the stored properties
MATCH (n:Entity)
WHERE ($idPrefix <> '' AND n.id STARTS WITH $idPrefix) OR ($namePrefix <> '' AND n.nameKey STARTS WITH $namePrefix)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node ORDER BY n.id
