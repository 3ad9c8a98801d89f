/** What the questions' resolvers hand to the fields below them; apart from the resolvers, because the generated types name it. */
import type {
  AgreementChain,
  AgreementNetwork,
  ComparedCell,
  ComparedRow,
  EntitlementMatrix,
  GroundFact,
  MandateGap,
  MandateOverlap,
  MatrixCell,
  NetworkEdge,
  NetworkNode,
  NodeRow,
  RelationRow,
} from '../../graph/index.ts';
import type { EntityChange, PropertyChange, RelationChange } from '../../history/index.ts';
import type { PartialDate } from '../../model/index.ts';

export interface NetworkParent extends AgreementNetwork {
  readonly asOf: PartialDate | null;
  readonly facts: readonly GroundFact[];
}

export interface NetworkNodeParent extends NetworkNode {
  readonly asOf: PartialDate | null;
}

export interface NetworkEdgeParent extends NetworkEdge {
  readonly asOf: PartialDate | null;
}

export interface ChainParent extends AgreementChain {
  readonly facts: readonly GroundFact[];
}

export interface ChangesParent {
  readonly since: string;
  readonly current: string;
  readonly known: boolean;
  readonly changes: readonly EntityChange[];
}

export type EntityChangeParent = EntityChange;
export type RelationChangeParent = RelationChange;
export type PropertyChangeParent = PropertyChange;

export interface ComparisonParent {
  readonly actors: readonly NodeRow[];
  readonly rows: readonly ComparisonRowParent[];
  readonly coordination: readonly RelationRow[];
  readonly asOf: PartialDate | null;
  readonly facts: readonly GroundFact[];
}

export interface ComparisonRowParent extends ComparedRow {
  readonly asOf: PartialDate | null;
}

export interface ComparisonCellParent extends ComparedCell {
  readonly asOf: PartialDate | null;
}

export interface GovernanceMatrixParent {
  readonly country: NodeRow;
  readonly rows: readonly GovernanceRowParent[];
  readonly asOf: PartialDate | null;
}

export interface GovernanceRowParent {
  readonly country: string;
  readonly dimension: NodeRow;
  readonly asOf: PartialDate | null;
}

export interface EntitlementMatrixParent extends EntitlementMatrix {
  readonly country: NodeRow;
  readonly asOf: PartialDate | null;
  readonly facts: readonly GroundFact[];
}

export interface EntitlementCellParent extends MatrixCell {
  readonly asOf: PartialDate | null;
}

export interface GapParent extends MandateGap {
  readonly asOf: PartialDate | null;
  readonly facts: readonly GroundFact[];
}

export interface OverlapParent extends MandateOverlap {
  readonly asOf: PartialDate | null;
  readonly facts: readonly GroundFact[];
}
