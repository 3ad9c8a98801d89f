/** What a citation is made of, before it takes a form. */
import type { NodeRow } from '../../graph/index.ts';

export interface Citable {
  readonly row: NodeRow;
  /** The authority in full, else the name. */
  readonly title: string;
  /** The printed date of the act cited, or of the entity itself; null where there is none. */
  readonly date: string | null;
  /** The number of the act cited. */
  readonly number: string | null;
  /** True where it rests on an act. */
  readonly hasAuthority: boolean;
  /** The first passages that report it, as printed for people. */
  readonly reportedIn: readonly string[];
  readonly revision: string;
  readonly permalink: string;
}

/** `as reported in MGI 2025, section 2.1, paragraph 2`; empty where no passage does. */
export function reportedIn({ reportedIn: [first] }: Citable): string {
  return first === undefined ? '' : `as reported in ${first}`;
}
