// The revision of the graph and when it was loaded.
// Columns:
//   revision: string, the hash over the whole graph
//   loadedAt: string, ISO 8601
MATCH (v:MandateGraphRevision {id: 'mandategraph'})
RETURN v.revision AS revision, v.loadedAt AS loadedAt
