/** Puts the rows of a comparison into the order in which it is read: first what both have to do with, then what each has alone. */

export const SHARINGS = ['JOINTLY', 'COORDINATED', 'SEPARATELY', 'ALONE_A', 'ALONE_B'] as const;
/** As the API says it, but `ALONE` says of whom. */
export type SharingOfTwo = (typeof SHARINGS)[number];

interface ComparedRow {
  readonly sharing: 'ALONE' | 'SEPARATELY' | 'JOINTLY' | 'COORDINATED';
  readonly cells: readonly { readonly responsibilities: readonly unknown[] }[];
}

export function sharingOf({ sharing, cells }: ComparedRow): SharingOfTwo {
  if (sharing !== 'ALONE') return sharing;
  return cells[0] !== undefined && cells[0].responsibilities.length > 0 ? 'ALONE_A' : 'ALONE_B';
}

/** The rows of each way of sharing, in this order; the API's order within. */
export function bySharing<Row extends ComparedRow>(rows: readonly Row[]): readonly Row[] {
  return SHARINGS.flatMap((sharing) => rows.filter((row) => sharingOf(row) === sharing));
}

/** How many rows there are of each way of sharing. */
export function countSharings(rows: readonly ComparedRow[]): Readonly<Record<SharingOfTwo, number>> {
  const count = (sharing: SharingOfTwo) => rows.filter((row) => sharingOf(row) === sharing).length;
  return {
    JOINTLY: count('JOINTLY'),
    COORDINATED: count('COORDINATED'),
    SEPARATELY: count('SEPARATELY'),
    ALONE_A: count('ALONE_A'),
    ALONE_B: count('ALONE_B'),
  };
}
