// Every entity with the hash of all that is stored of it: what a comparison with an earlier state begins with.
// Columns:
//   id: string
//   kind: string
//   name: string
//   hash: string
MATCH (n:Entity)
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.hash AS hash ORDER BY id
