/** The door of the history: states of the data, the releases that are kept of them, and what changed between two. */
export type { EntityChange, RelationChange } from './changes-since.ts';
export { type Changes, compareStates, type PropertyChange, type StateDifference } from './compare-states.ts';
export {
  type GraphState,
  isDerived,
  type StateNode,
  type StateRelation,
  stateNode,
  stateOfSnapshot,
  stateRelation,
} from './graph-state.ts';
export { checkHistory, historyFolder, readRelease, writeRelease } from './history-folder.ts';
export { type History, NO_HISTORY, openHistory } from './open-history.ts';
export { releasedState, shownValue } from './released-state.ts';
