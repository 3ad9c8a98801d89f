// What rests directly on acts and provisions, and the treaties that acts consented to or authorised to sign, which do not.
// Parameters:
//   ids: list of string, entity ids
//   limit: integer, how many an entity and direction at most
// Columns:
//   parent: string, the entity's id
//   resting: list of maps: relations that end at the entity, whole, with the kind of what rests on it: `relation` (stored properties), `type`, `from`, `to`, `kind`
//   carried: list of maps: the same for relations that start at the entity
//   treaties: list of string, ids of agreements that the entity ratifies, approves or authorises to sign
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)<-[r:BASED_ON|GOVERNED_BY|UNDER]-(m:Entity)
  WITH r, m ORDER BY r.id LIMIT $limit
  RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id, kind: m.kind}) AS resting }
CALL (n) {
  MATCH (n)-[r:APPROVES|HAS_PROVISION]->(m:Entity)
  WITH r, m ORDER BY r.id LIMIT $limit
  RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id, kind: m.kind}) AS carried }
CALL (n) {
  MATCH (n)-[r:APPROVES|AUTHORIZES_SIGNATURE|RATIFIES]->(m:Entity:Agreement)
  WITH DISTINCT m.id AS id ORDER BY id LIMIT $limit
  RETURN collect(id) AS treaties }
RETURN n.id AS parent, resting, carried, treaties ORDER BY parent
