/** What an export format is: one file, or a folder of files, from the graph of the seed files. */
import type { GraphSnapshot } from '../graph/snapshot.ts';
import type { Vocabularies } from '../schema/index.ts';

export interface ExportOptions {
  /** Also what is derived at load, with the sources and passages that it leads to. */
  readonly derived: boolean;
}

/** What a folder of files says beside the graph. */
export interface FolderContext {
  /** What the terms of the controlled lists mean. */
  readonly vocabularies: Vocabularies;
  /** The text of the licence of the data. */
  readonly dataLicence: string;
  /** The version of the program and its data. */
  readonly version: string;
}

export interface ExportedFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly text: string;
}

interface AnyFormat {
  /** As `--format` names it. */
  readonly name: string;
  readonly description: string;
}

export interface FileFormat extends AnyFormat {
  readonly writes: 'file';
  /** The export in pieces, to be written one after the other. */
  write(snapshot: GraphSnapshot, options: ExportOptions): Iterable<string>;
}

export interface FolderFormat extends AnyFormat {
  readonly writes: 'folder';
  /** Every file of the folder; equal graphs give equal files, byte for byte. */
  files(snapshot: GraphSnapshot, context: FolderContext): readonly ExportedFile[];
  /** The file by which a folder of an earlier export is known. */
  readonly marker: string;
  /** The names of the files that the earlier export wrote, by the text of its marker; null where it is not ours. */
  filesBefore(marker: string): readonly string[] | null;
}

export type ExportFormat = FileFormat | FolderFormat;
