// Acts and other entities that carry a number: their own, or one that an issuer gave a joint act.
// Parameters:
//   number: string, the comparison key of the number
//   limit: integer
// Columns:
//   node: map, the stored properties
MATCH (n:Entity)
WHERE any(x IN n.numberKeys WHERE x = $number)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node ORDER BY n.id
