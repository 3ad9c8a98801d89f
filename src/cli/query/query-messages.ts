/** What the process that runs a query and the one that waits for it tell each other. */

import type { EngineSettings } from '../../graph/engine-settings.ts';
import type { Params } from '../../graph/port.ts';
import type { JsonValue } from '../../graph/public-properties.ts';

export interface QueryJob {
  readonly text: string;
  readonly params: Params;
  readonly engine: EngineSettings;
  /** For the embedded engine; the packaged ones where it is absent. */
  readonly seeds?: string;
  readonly timeoutMilliseconds: number;
}

export type QueryRow = { readonly [column: string]: JsonValue };

export type QueryMessage =
  /** The graph is open and the query starts: the deadline counts from here. */
  | { readonly is: 'started' }
  | { readonly is: 'rows'; readonly rows: readonly QueryRow[] }
  | { readonly is: 'failed'; readonly code: string; readonly message: string; readonly remedy: string };
