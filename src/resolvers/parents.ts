/** What resolvers hand down: the object that stands for each type while its fields are being resolved. */
import type { NodeRow, RelationRow } from '../graph/index.ts';
import type { Basis, PartialDate, StatementStatus } from '../model/index.ts';

/** An entity, a source or a passage. */
export interface NodeParent {
  readonly row: NodeRow;
  /** The date the list it comes from was asked for; null where none was. */
  readonly asOf: PartialDate | null;
}

/** A citation, by the id of its passage. */
export interface CitationParent {
  readonly passage: string;
}

export interface ClaimParent {
  readonly value: string;
  /** Id of the entity it speaks of. */
  readonly entity: string | null;
  readonly evidence: readonly CitationParent[];
}

export interface StatementParent {
  readonly entity: NodeParent;
  readonly property: string;
  readonly value: string | null;
  readonly basis: Basis;
  readonly reason: string | null;
  readonly status: StatementStatus;
  readonly evidence: readonly CitationParent[];
  readonly claims: readonly ClaimParent[];
}

export interface RelationParent {
  readonly relation: RelationRow;
}

/** Citations for the ids of passages. */
export function citations(passages: readonly string[]): readonly CitationParent[] {
  return passages.map((passage) => ({ passage }));
}
