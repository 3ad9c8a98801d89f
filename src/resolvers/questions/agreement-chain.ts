/** Resolves `agreementChain`. */
import { factOfRelation, readChain } from '../../graph/index.ts';
import type { AgreementChainResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { askedGrounds } from './asked-grounds.ts';
import { nodeParent, nodeParents, relationParents } from './node-parents.ts';
import { resolveRef } from './resolve-ref.ts';

export const agreementChainResolver: NonNullable<QueryResolvers['agreementChain']> = async (
  _root,
  args,
  { reader },
) => {
  const agreement = await resolveRef(reader, args.agreement, { argument: 'agreement', kinds: ['Agreement'] });
  const chain = await readChain(reader, agreement);
  const { parties, signatureAuthorizedBy, approvedBy, ratifiedBy, carriedOutUnder, implementedBy } = chain;
  const relations = [parties, signatureAuthorizedBy, approvedBy, ratifiedBy, carriedOutUnder, implementedBy].flat();
  return { ...chain, facts: relations.map(factOfRelation) };
};

export const agreementChainResolvers: AgreementChainResolvers = {
  agreement: ({ agreement }) => nodeParent(agreement, null),
  parties: ({ parties }) => relationParents(parties),
  signatureAuthorizedBy: ({ signatureAuthorizedBy }) => relationParents(signatureAuthorizedBy),
  approvedBy: ({ approvedBy }) => relationParents(approvedBy),
  ratifiedBy: ({ ratifiedBy }) => relationParents(ratifiedBy),
  carriedOutBy: ({ carriedOutBy }) => nodeParents(carriedOutBy, null),
  carriedOutUnder: ({ carriedOutUnder }) => relationParents(carriedOutUnder),
  implementedBy: ({ implementedBy }) => relationParents(implementedBy),
  notStated: ({ notStated }) => notStated,
  grounds: askedGrounds,
};
