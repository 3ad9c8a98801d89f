// Relations between entities by id. Ids that name nothing give no row.
// Parameters:
//   ids: list of string, ids of relations
// Columns:
//   relation: map, the stored properties
MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $ids
RETURN properties(r) AS relation ORDER BY r.id
