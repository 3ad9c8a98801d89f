/** An agreement's way as its question answers it. */
import type { AgreementChainQuery } from '../../generated/agreement-chain.ts';

export type Chain = AgreementChainQuery['agreementChain'];
