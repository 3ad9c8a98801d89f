// How many entities of each kind the graph holds.
// Columns:
//   kind: string, the kind
//   count: integer
MATCH (n:Entity)
WITH n.kind AS kind, count(n) AS total
RETURN kind, total AS count ORDER BY kind
