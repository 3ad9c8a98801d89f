// Every source with its coverage: how many passages it has, how many support a fact, how many are excused.
// Columns:
//   node: map, the stored properties; `passages`, `covered` and `excused` are integers
MATCH (n:Source)
RETURN properties(n) AS node ORDER BY n.order, n.id
