// The relations that lead from one set of entities to another, whole.
// Parameters:
//   from: list of string, ids of entities they start at
//   to: list of string, ids of entities they lead to
//   types: list of string, only these relationship types; empty for all but those of `without`
//   without: list of string, relationship types left out where `types` is empty
//   limit: integer
// Columns:
//   relation: map, the stored properties
//   type: string, the relationship type
//   from: string, id of the entity it starts at
//   to: string, id of the entity it leads to
MATCH (a:Entity) WHERE a.id IN $from
MATCH (a)-[r]->(b:Entity)
WHERE b.id IN $to AND r.id IS NOT NULL AND (type(r) IN $types OR (size($types) = 0 AND NOT type(r) IN $without))
WITH a, r, b ORDER BY type(r), r.id LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type, a.id AS from, b.id AS to ORDER BY type, r.id
