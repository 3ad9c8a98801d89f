// Entities in whose names, titles or ids every one of some words begins a word, short names first: what a broad search ranks where the full-text index finds more than it may give, and each engine would choose others.
// Parameters:
//   words: list of string, prepared words
//   kinds: list of string, kinds to keep to; empty for all
//   limit: integer
// Columns:
//   node: map, the stored properties
MATCH (n:Entity)
WHERE (size($kinds) = 0 OR n.kind IN $kinds)
  AND all(w IN $words WHERE any(x IN n.searchNames WHERE x STARTS WITH w OR x CONTAINS ' ' + w))
WITH n ORDER BY size(n.nameKey), n.id LIMIT $limit
RETURN properties(n) AS node ORDER BY n.id
