// What entities rest on directly: acts and provisions, each with the force of the act.
// Parameters:
//   ids: list of string, entity ids
//   limit: integer, how many an entity and direction at most
// Columns:
//   parent: string, the entity's id
//   dependentKind: string, the entity's kind
//   bases: list of maps: relations that start at the entity, whole, with what it rests on: `relation` (stored properties), `type`, `from`, `to`, `kind` of the basis, `force` and `endedOn` where it is an act that has them
//   carriers: list of maps: the same for relations that end at the entity, from the acts that approve or contain it
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:BASED_ON|GOVERNED_BY|UNDER]->(m:Entity)
  WITH r, m ORDER BY r.id LIMIT $limit
  RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id, kind: m.kind, force: m.legalForce, endedOn: m.repealedOn}) AS bases }
CALL (n) {
  MATCH (n)<-[r:APPROVES|HAS_PROVISION]-(m:Entity)
  WITH r, m ORDER BY r.id LIMIT $limit
  RETURN collect({relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id, kind: m.kind, force: m.legalForce, endedOn: m.repealedOn}) AS carriers }
RETURN n.id AS parent, n.kind AS dependentKind, bases, carriers ORDER BY parent
