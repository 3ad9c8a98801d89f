// What passages support: the entities whose own facts rest on them, and the relations that do. A relation shows once, at the entity it starts from.
// Parameters:
//   ids: list of string, passage ids
//   limit: integer, how many entities a passage at most
// Columns:
//   passage: string, the passage's id
//   facts: list of maps in the order of entity ids: `node` the stored properties of the entity, `own` whether its own facts rest on the passage,
//     `relations` a list of maps `relation` (stored properties), `type`, `from`, `to`, in the order of relation ids
MATCH (q:Passage) WHERE q.id IN $ids
CALL (q) {
  MATCH (q)<-[c:CITED_AT]-(n:Entity)
  WITH c, n ORDER BY n.id LIMIT $limit
  CALL (c, n) {
    MATCH (n)-[r]->(m:Entity)
    WHERE r.id IN coalesce(c.relations, [])
    WITH r ORDER BY r.id
    RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id}) AS relations }
  WITH c, n, relations ORDER BY n.id
  RETURN collect({node: properties(n), own: coalesce(c.node, false), relations: relations}) AS facts }
RETURN q.id AS passage, facts ORDER BY passage
