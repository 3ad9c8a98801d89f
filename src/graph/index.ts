/** The door of the graph: the port and its engines, projection, requests and the reader that answers them. */
export * from './engine-settings.ts';
export * from './graph-error.ts';
export * from './open-engine.ts';
export * from './port.ts';
export { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from './projection/passage-and-source-properties.ts';
export { projectCorpus } from './projection/project-corpus.ts';
export {
  belowFrom,
  idOf,
  type PlannedList,
  type PlannedNode,
  type PlannedPage,
  planTreeList,
  planTreePage,
} from './query/compile-tree.ts';
export { pageInfoOfEdges, takePage } from './query/page-window.ts';
export * from './query/request.ts';
export * from './query/request-error.ts';
export * from './query/tree.ts';
export { type AgreementChain, readChain } from './questions/agreement-chain/read-chain.ts';
export type { NetworkEdge, NetworkNode, NetworkProjection } from './questions/agreement-network/network.ts';
export { type AgreementNetwork, readNetwork } from './questions/agreement-network/read-network.ts';
export { type AnsweredDependent, answerRepealImpact } from './questions/dependence/answer-repeal-impact.ts';
export { type Bases, collectBases, endedBasesOf } from './questions/dependence/ended-bases.ts';
export type { MatrixCell } from './questions/entitlement-matrix/matrix-cells.ts';
export { type EntitlementMatrix, readMatrix } from './questions/entitlement-matrix/read-matrix.ts';
export { findByName, findByNumber } from './questions/find-named.ts';
export { MATRIX_COLUMNS, type MatrixColumn } from './questions/governance-matrix/cell-condition.ts';
export { cellList, factsOfRow, isRowDisputed, readDimensions } from './questions/governance-matrix/read-cell.ts';
export { factOfRelation, type GroundFact, type GroundsSummary, summarizeGrounds } from './questions/grounds.ts';
export type { ComparedCell, ComparedRow } from './questions/mandate/compare-mandates.ts';
export { factsOfGap, type MandateGap } from './questions/mandate/find-gaps.ts';
export type { MandateOverlap } from './questions/mandate/find-overlaps.ts';
export { readComparison } from './questions/mandate/read-comparison.ts';
export { readGaps } from './questions/mandate/read-gaps.ts';
export { readOverlaps } from './questions/mandate/read-overlaps.ts';
export { answerNeighbourhood } from './questions/neighbourhood/answer-neighbourhood.ts';
export { notice } from './questions/notice.ts';
export { type AnsweredPath, answerPaths } from './questions/paths/answer-paths.ts';
export { answerTimeline } from './questions/timeline/answer-timeline.ts';
export type { Happening, TimelineFilter } from './questions/timeline/timeline-request.ts';
export { createEdgesPlans } from './reader/edges-plans.ts';
export * from './reader/open-reader.ts';
export * from './reader/reader.ts';
export * from './reader/revision-changed.ts';
export * from './reader/row-cache.ts';
export type { WrittenText } from './reader/tree-reader.ts';
export * from './snapshot.ts';
