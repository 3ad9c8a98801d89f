/** How a fact is known: four different things. */

export type Standing = 'STATED' | 'INFERRED' | 'DISPUTED' | 'NOT_STATED';

/** What the parts of the API that know no `standing` of their own mean by it. */
export function standingOf({
  basis,
  disputed,
}: {
  readonly basis: 'STATED' | 'INFERRED';
  readonly disputed: boolean;
}): Standing {
  return disputed ? 'DISPUTED' : basis;
}
