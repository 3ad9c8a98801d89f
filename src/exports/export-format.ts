/** What an export format is: one file of this folder makes one. */
import type { GraphSnapshot } from '../graph/snapshot.ts';

export interface ExportOptions {
  /** Also what is derived at load, with the sources and passages that it leads to. */
  readonly derived: boolean;
}

export interface ExportFormat {
  /** As `--format` names it. */
  readonly name: string;
  readonly description: string;
  /** The export in pieces, to be written one after the other. */
  write(snapshot: GraphSnapshot, options: ExportOptions): Iterable<string>;
}
