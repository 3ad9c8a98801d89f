// Every relation of entities, in both directions; where they are cited at is left out, because a passage is no entity.
// Parameters:
//   ids: list of string, entity ids
//   limit: integer, how many an entity at most
// Columns:
//   parent: string, the entity's id
//   edges: list of maps in the order of type and id: `relation` (stored properties), `type`, `from`, `to`
//   total: integer, how many there are
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r]-(m:Entity) WHERE r.id IS NOT NULL
  WITH r ORDER BY type(r), r.id LIMIT $limit
  RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id}) AS edges }
RETURN n.id AS parent, edges, COUNT { MATCH (n)-[r]-(m:Entity) WHERE r.id IS NOT NULL } AS total ORDER BY parent
