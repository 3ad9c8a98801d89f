/** The questions whose answers are resolved field by field: their fields on `Query`, and the types of their answers. */
import { agreementChainResolver, agreementChainResolvers } from './agreement-chain.ts';
import {
  agreementNetworkResolver,
  networkEdgeResolvers,
  networkNodeResolvers,
  networkResolvers,
} from './agreement-network.ts';
import {
  changesResolvers,
  changesSinceResolver,
  entityChangeResolvers,
  propertyChangeResolvers,
  relationChangeResolvers,
} from './changes-since.ts';
import {
  compareMandatesResolver,
  mandateComparisonCellResolvers,
  mandateComparisonResolvers,
  mandateComparisonRowResolvers,
} from './compare-mandates.ts';
import {
  entitlementCellResolvers,
  entitlementMatrixResolver,
  entitlementMatrixResolvers,
} from './entitlement-matrix.ts';
import { governanceMatrixResolver, governanceMatrixResolvers, governanceRowResolvers } from './governance-matrix.ts';
import { mandateGapResolvers, mandateGapsResolver } from './mandate-gaps.ts';
import { mandateOverlapResolvers, mandateOverlapsResolver } from './mandate-overlaps.ts';

/** Fields of `Query`. */
export const answeredQuestions = {
  agreementChain: agreementChainResolver,
  agreementNetwork: agreementNetworkResolver,
  changesSince: changesSinceResolver,
  compareMandates: compareMandatesResolver,
  entitlementMatrix: entitlementMatrixResolver,
  governanceMatrix: governanceMatrixResolver,
  mandateGaps: mandateGapsResolver,
  mandateOverlaps: mandateOverlapsResolver,
};

/** Types of answers. */
export const answerTypes = {
  AgreementChain: agreementChainResolvers,
  Changes: changesResolvers,
  EntityChange: entityChangeResolvers,
  EntitlementCell: entitlementCellResolvers,
  EntitlementMatrix: entitlementMatrixResolvers,
  GovernanceMatrix: governanceMatrixResolvers,
  GovernanceRow: governanceRowResolvers,
  MandateComparison: mandateComparisonResolvers,
  MandateComparisonCell: mandateComparisonCellResolvers,
  MandateComparisonRow: mandateComparisonRowResolvers,
  MandateGap: mandateGapResolvers,
  MandateOverlap: mandateOverlapResolvers,
  Network: networkResolvers,
  NetworkEdge: networkEdgeResolvers,
  NetworkNode: networkNodeResolvers,
  PropertyChange: propertyChangeResolvers,
  RelationChange: relationChangeResolvers,
};
