/** The door of the history: the releases that are kept of the data, and what changed since one of them. */
export type { EntityChange, RelationChange } from './changes-since.ts';
export type { PropertyChange } from './compare-states.ts';
export { checkHistory, historyFolder, readRelease, writeRelease } from './history-folder.ts';
export { type History, NO_HISTORY, openHistory } from './open-history.ts';
export { releasedState, shownValue } from './released-state.ts';
