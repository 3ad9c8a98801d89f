/** What is asked of the paths, as the API takes it. */
import type { PathsQueryVariables } from '../../generated/paths.ts';
import type { EntityKind, RelationType } from '../../generated/schema-types.ts';

interface PathEnds {
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly EntityKind[];
  readonly types: readonly string[];
  readonly avoid: readonly string[];
  readonly maxHops: number;
  readonly first: number;
}

/** Null until both ends are named; one entity as the end counts before kinds. */
export function pathVariables(question: PathEnds): Omit<PathsQueryVariables, 'language'> | null {
  const { from, to, kinds, types, avoid, maxHops, first } = question;
  if (from === null || (to === null && kinds.length === 0)) return null;
  return {
    from: { id: from },
    ...(to === null ? { toKinds: kinds } : { to: { id: to } }),
    ...(types.length > 0 && { types: types as readonly RelationType[] }),
    ...(avoid.length > 0 && { avoid: avoid.map((id) => ({ id })) }),
    maxHops,
    first,
  };
}
