// Entities that a query names exactly: by id or former id, by a number (of its own, or of one of its issuers), by code, or by a name or alias. Search always ranks these, whatever the full-text index gives.
// Parameters:
//   key: string, the comparison key of the query
//   number: string, the comparison key of the number in it; empty for none
//   limit: integer
// Columns:
//   node: map, the stored properties
MATCH (n:Entity)
WHERE n.id = $key OR n.nameKey = $key OR n.alpha2Key = $key OR n.alpha3Key = $key
  OR any(x IN n.numberKeys WHERE x = $number) OR any(x IN n.aliasesKey WHERE x = $key) OR any(x IN n.formerIds WHERE x = $key)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node ORDER BY n.id
