/** Where a key leads in a matrix in which only some cells can be reached. */

export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly isReached: (place: MatrixPlace) => boolean;
}

/** The next cell in the direction of an arrow key, or the first or last of the row; null for other keys, and where there is none. */
export function stepFrom(
  key: string,
  { row, column }: MatrixPlace,
  { rows, columns, isReached }: Matrix,
): MatrixPlace | null {
  const inRow = Array.from({ length: columns }, (_, index) => ({ row, column: index }));
  const inColumn = Array.from({ length: rows }, (_, index) => ({ row: index, column }));
  switch (key) {
    case 'ArrowUp':
      return inColumn.slice(0, row).findLast(isReached) ?? null;
    case 'ArrowDown':
      return inColumn.slice(row + 1).find(isReached) ?? null;
    case 'ArrowLeft':
      return inRow.slice(0, column).findLast(isReached) ?? null;
    case 'ArrowRight':
      return inRow.slice(column + 1).find(isReached) ?? null;
    case 'Home':
      return inRow.find(isReached) ?? null;
    case 'End':
      return inRow.findLast(isReached) ?? null;
    default:
      return null;
  }
}
