// Entities that a reference names in full: by name, alias or name in another language. Names in other languages are told apart outside, where their JSON is read.
// Parameters:
//   key: string, the comparison key of the name
//   words: string, the name's prepared words, joined by spaces
//   limit: integer
// Columns:
//   node: map, the stored properties
MATCH (n:Entity)
WHERE n.nameKey = $key OR any(x IN n.aliasesKey WHERE x = $key) OR (n.names IS NOT NULL AND any(x IN n.searchNames WHERE x = $words))
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node ORDER BY n.id
