/** The door of the server: its settings, and the server itself. */
export { createServer } from './create-server.ts';
export type { RunningServer } from './serve-graph.ts';
export { readSettings, type ServerSettings } from './settings.ts';
