/** What a cell of the matrix says, so that silence, a stated denial and an extent left open never look alike. */

export type CellState =
  | 'EQUAL_TO_CITIZENS'
  | 'FULL'
  | 'LIMITED'
  | 'EMERGENCY_ONLY'
  /** A text says that it is not given. */
  | 'NONE'
  /** A text prohibits it. */
  | 'PROHIBITED'
  /** A text gives it and does not say how much. */
  | 'EXTENT_NOT_STATED'
  /** No text says anything. */
  | 'SILENT';

interface CellToRead {
  readonly level: 'EQUAL_TO_CITIZENS' | 'FULL' | 'LIMITED' | 'EMERGENCY_ONLY' | 'NONE' | 'NOT_STATED';
  readonly modalities: readonly ('RIGHT' | 'EXEMPTION' | 'PROHIBITION')[];
  readonly entitlements: readonly unknown[];
}

/** A prohibition shows where it is all that is stated; beside a right the level speaks, and the list tells of both. */
export function stateOf({ level, modalities, entitlements }: CellToRead): CellState {
  if (entitlements.length === 0) return 'SILENT';
  if (level === 'NONE') return 'NONE';
  if (modalities.length > 0 && modalities.every((modality) => modality === 'PROHIBITION')) return 'PROHIBITED';
  return level === 'NOT_STATED' ? 'EXTENT_NOT_STATED' : level;
}
