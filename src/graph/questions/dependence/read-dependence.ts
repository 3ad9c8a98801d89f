/** Reads what rests on what, a level at a time. */
import { type StoredRelationRow, toRelationRow } from '../../query/compile-relations.ts';
import type { GraphReader } from '../../reader/reader.ts';
import { type DependenceLink, dependenceLink } from './dependence.ts';

/** More than any act carries; it keeps the statements bounded. */
const MOST_LINKS = 5000;

/** What rests directly on some entities. */
export interface DependentsFound {
  readonly links: readonly DependenceLink[];
  /** What consents to a treaty, and the treaty. */
  readonly consents: readonly { readonly act: string; readonly treaty: string }[];
}

export async function readDependents(reader: GraphReader, ids: readonly string[]): Promise<DependentsFound> {
  if (ids.length === 0) return { links: [], consents: [] };
  const rows = await reader.run<DependentsRow>('dependents-of-entities', { ids: [...ids].sort(), limit: MOST_LINKS });
  return {
    links: rows
      .flatMap(({ resting, carried }) => [...resting, ...carried])
      .map((stored) => dependenceLink(toRelationRow(stored), stored.kind)),
    consents: rows.flatMap(({ parent, treaties }) => treaties.map((treaty) => ({ act: parent, treaty }))),
  };
}

interface StoredLink extends StoredRelationRow {
  readonly kind: string;
}

interface DependentsRow {
  readonly parent: string;
  readonly resting: readonly StoredLink[];
  readonly carried: readonly StoredLink[];
  readonly treaties: readonly string[];
}

/** Something that an entity rests on, or only refers to. */
export interface BasisFound {
  readonly link: DependenceLink;
  /** The kind of the basis. */
  readonly kind: string;
  /** Null for what is no act. */
  readonly force: string | null;
  /** When the act was repealed or ceased; null where no text says. */
  readonly endedOn: string | null;
}

/** What some entities rest on directly, by the id of the entity. */
export async function readBases(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly BasisFound[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.run<BasesRow>('bases-of-entities', { ids: [...ids].sort(), limit: MOST_LINKS });
  return new Map(
    rows.map(({ parent, dependentKind, bases, carriers }) => [
      parent,
      [...bases, ...carriers].map((stored) => ({
        link: dependenceLink(toRelationRow(stored), dependentKind),
        kind: stored.kind,
        force: stored.force,
        endedOn: stored.endedOn,
      })),
    ]),
  );
}

interface BasesRow {
  readonly parent: string;
  readonly dependentKind: string;
  readonly bases: readonly StoredBasis[];
  readonly carriers: readonly StoredBasis[];
}

interface StoredBasis extends StoredLink {
  readonly force: string | null;
  readonly endedOn: string | null;
}
