/** Which groups the matrix shows. */

const AT_FIRST = 5;

export interface GroupCount {
  readonly id: string;
  readonly name: string;
  /** Of how many benefits something is stated, of the group itself or of a broader one. */
  readonly count: number;
  /** Of how many it is stated of the group itself. */
  readonly own: number;
}

interface Stated {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly { readonly inherited: boolean; readonly group: { readonly id: string } }[];
}

/** Those of which most is stated first, ties by name. */
export function countGroups({ groups, cells }: Stated): readonly GroupCount[] {
  return groups
    .map(({ id, name }) => {
      const of = cells.filter(({ group }) => group.id === id);
      return { id, name, count: of.length, own: of.filter(({ inherited }) => !inherited).length };
    })
    .sort((a, b) => b.own - a.own || a.name.localeCompare(b.name, 'en'));
}

/** The chosen ones, else those of which most is stated. On a narrow screen only one: the shown one, else the first. */
export function groupsToShow(
  counts: readonly GroupCount[],
  chosen: readonly string[],
  narrow: { readonly shown: string | null } | null,
): readonly string[] {
  const wide = chosen.length > 0 ? chosen : counts.slice(0, AT_FIRST).map(({ id }) => id);
  if (narrow === null) return wide;
  const one = narrow.shown ?? wide[0];
  return one === undefined ? [] : [one];
}
