/** The columns of the governance matrix, as the API names them. */

export const CELLS = [
  'instruments',
  'actors',
  'agreements',
  'wellDeveloped',
  'needsDevelopment',
  'changes',
  'responsibilities',
] as const;
export type CellName = (typeof CELLS)[number];

/** Which cell a query is to fetch: its flag, and no other. */
export function flagOf(cell: CellName): Readonly<Partial<Record<CellName, boolean>>> {
  return { [cell]: true };
}
