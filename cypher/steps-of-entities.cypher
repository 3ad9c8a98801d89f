// The relations by which a walk may leave entities, and how many there are; an entity with more than the limit is a hub and shows only its number.
// Parameters:
//   ids: list of string, entity ids
//   types: list of string, the relationship types to follow; empty for all but those of `without`
//   without: list of string, relationship types that are not followed where `types` is empty
//   limit: integer, how many relations an entity at most
// Columns:
//   parent: string, the entity's id
//   steps: list of maps in the order of relation ids: `id`, `type`, `from`, `to`, `other` the id of the far end, `kind` its kind
//   total: integer, how many relations there are
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE r.id IS NOT NULL AND m.id <> n.id AND (type(r) IN $types OR (size($types) = 0 AND NOT type(r) IN $without))
  WITH r, m ORDER BY r.id LIMIT $limit
  RETURN collect({id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, other: m.id, kind: m.kind}) AS steps }
RETURN n.id AS parent, steps, COUNT { MATCH (n)-[r]-(m:Entity) WHERE r.id IS NOT NULL AND m.id <> n.id AND (type(r) IN $types OR (size($types) = 0 AND NOT type(r) IN $without)) } AS total ORDER BY parent
