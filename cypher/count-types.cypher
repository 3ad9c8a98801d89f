// How many relations of each type the graph holds between entities; where an entity is cited at is not counted.
// Columns:
//   type: string, the relationship type
//   count: integer
MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL
WITH type(r) AS type, count(r) AS total
RETURN type, total AS count ORDER BY type
