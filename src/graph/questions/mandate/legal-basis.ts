/** The acts that tasks and entitlements rest on, each with what has ended of it by a date. */
import { certainlyAfter, KIND_GROUPS, type PartialDate } from '../../../model/index.ts';
import type { GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { hasEnded, meaningOf } from '../dependence/dependence.ts';
import { type Bases, collectBases, endedBasesOf } from '../dependence/ended-bases.ts';
import type { BasisFound } from '../dependence/read-dependence.ts';

export interface LegalBasis {
  readonly act: NodeRow;
  /** From the task or entitlement to the act. */
  readonly relation: RelationRow;
  /** Only referred to: it gives nothing. */
  readonly isReference: boolean;
  /** The act itself, or acts behind it, where they have ended; empty where none has. */
  readonly ended: readonly NodeRow[];
  /** The relations that lead from the act to those behind it. */
  readonly behind: readonly RelationRow[];
}

/** By the id of the task or entitlement. Inferred links count too: what is made of them says so. */
export async function readLegalBases(
  reader: GraphReader,
  ids: readonly string[],
  asOf: PartialDate | null,
): Promise<ReadonlyMap<string, readonly LegalBasis[]>> {
  const bases = await collectBases(reader, ids);
  const actIds = new Set([...bases.values()].flat().flatMap(({ link, kind }) => (isAct(kind) ? [link.basis] : [])));
  const rows = await Promise.all([...actIds].map((id) => reader.node(id)));
  const acts = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const ofEntity = (id: string): readonly LegalBasis[] =>
    (bases.get(id) ?? []).flatMap((basis) => {
      const act = acts.get(basis.link.basis);
      return act ? [legalBasis(basis, act, bases, acts, asOf)] : [];
    });
  return new Map(ids.map((id) => [id, ofEntity(id)]));
}

/** A provision stands for its act, which loading ties to the task as well. */
function isAct(kind: string): boolean {
  const kinds: readonly string[] = KIND_GROUPS.Instrument;
  return kinds.includes(kind);
}

function legalBasis(
  basis: BasisFound,
  act: NodeRow,
  bases: Bases,
  acts: ReadonlyMap<string, NodeRow>,
  asOf: PartialDate | null,
): LegalBasis {
  const { link } = basis;
  const behind = hasEndedBy(basis, asOf) ? [] : endedBasesOf(act.id, bases, { inferred: true, asOf });
  return {
    act,
    relation: link.relation,
    isReference: meaningOf(link) === 'REFERENCE',
    ended: hasEndedBy(basis, asOf) ? [act] : behind.flatMap((id) => acts.get(id) ?? []),
    behind: relationsTo(act.id, new Set(behind), bases, new Set()),
  };
}

function hasEndedBy({ force, endedOn }: BasisFound, asOf: PartialDate | null): boolean {
  return hasEnded(force) && !(asOf !== null && endedOn !== null && certainlyAfter(endedOn as PartialDate, asOf));
}

/** The links on every way from an entity to one of these acts; nothing rests on itself over others, so `seen` only saves work. */
function relationsTo(from: string, acts: ReadonlySet<string>, bases: Bases, seen: Set<string>): readonly RelationRow[] {
  if (acts.size === 0 || seen.has(from)) return [];
  seen.add(from);
  return (bases.get(from) ?? [])
    .filter(({ link }) => meaningOf(link) === 'REST')
    .flatMap(({ link }) => {
      const further = relationsTo(link.basis, acts, bases, seen);
      return acts.has(link.basis) || further.length > 0 ? [link.relation, ...further] : [];
    });
}
