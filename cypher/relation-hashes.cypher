// Every relation between entities with the hash of all that is stored of it.
// Parameters:
//   without: list of string, relationship types left out
// Columns:
//   id: string
//   hash: string
MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL AND NOT type(r) IN $without
RETURN r.id AS id, r.hash AS hash ORDER BY id
