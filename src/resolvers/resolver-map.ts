/** Every resolver by type and field: what the tables make, and what is written by hand. */
import type { IExecutableSchemaDefinition } from '@graphql-tools/schema';
import { KIND_GROUPS, KINDS, type Kind, kindToEnum } from '../model/index.ts';
import { LISTED_ENDS, orderFieldsOf } from '../schema/index.ts';
import type { Context } from './context.ts';
import { entityResolvers } from './entity/entity-resolvers.ts';
import { propertyResolvers } from './entity/property-resolvers.ts';
import { responsibilityResolvers } from './entity/responsibility-resolvers.ts';
import { entityById } from './entity-by-id.ts';
import {
  facetResolvers,
  facetsResolvers,
  facetValueResolvers,
  relationConnectionResolvers,
} from './facet-resolvers.ts';
import { instrumentResolvers } from './instrument/instrument-resolvers.ts';
import { listResolvers } from './list-resolvers.ts';
import { createEdgesRequests } from './look-ahead/edges-requests.ts';
import type { NodeParent } from './parents.ts';
import { partialDateScalar } from './partial-date-scalar.ts';
import { queryResolvers } from './query-resolvers.ts';
import { answeredQuestions, answerTypes } from './questions/answer-resolvers.ts';
import { questionResolvers } from './questions/question-resolvers.ts';
import { restsOnRepealedResolvers } from './questions/rests-on-repealed.ts';
import { relationResolvers } from './relations/relation-resolvers.ts';
import { relationshipResolvers } from './relations/relationship-resolvers.ts';
import { citationResolvers, claimResolvers } from './texts/citation-resolvers.ts';
import type { Fact } from './texts/facts-of-passage.ts';
import { passageResolvers } from './texts/passage-resolvers.ts';
import { sourceResolvers } from './texts/source-resolvers.ts';

type ResolverMap = NonNullable<IExecutableSchemaDefinition<Context>['resolvers']>;

export function resolverMap(): ResolverMap {
  const requests = createEdgesRequests();
  const relationships = relationshipResolvers(requests);
  const properties = propertyResolvers();
  const entities = KINDS.map((kind): [string, object] => [
    kind,
    { ...properties[kind], ...relationships[kind], ...entityResolvers, ...ownResolvers(kind) },
  ]);
  return {
    Query: {
      ...listResolvers(requests),
      ...queryResolvers,
      entity: entityById(requests),
      ...questionResolvers.Query,
      ...answeredQuestions,
    },
    ...Object.fromEntries(entities),
    ...Object.fromEntries(['Node', ...Object.keys(KIND_GROUPS)].map((type) => [type, { __resolveType: typeOfNode }])),
    Source: { ...relationships['Source'], ...sourceResolvers },
    Passage: passageResolvers,
    Citation: citationResolvers,
    Claim: claimResolvers,
    ...answerTypes,
    ...facetsResolvers(),
    Facet: facetResolvers,
    FacetValue: facetValueResolvers,
    RelationConnection: relationConnectionResolvers,
    Relation: relationResolvers,
    Fact: { __resolveType: (fact: Fact) => ('relation' in fact ? 'Relation' : 'Statement') },
    PartialDate: partialDateScalar,
    ...enumValues(),
  };
}

function ownResolvers(kind: Kind): object {
  const instruments: readonly Kind[] = KIND_GROUPS.Instrument;
  if (instruments.includes(kind)) return { ...instrumentResolvers, ...restsOnRepealedResolvers };
  if (kind === 'Responsibility') return { ...responsibilityResolvers, ...restsOnRepealedResolvers };
  return kind === 'Entitlement' ? restsOnRepealedResolvers : {};
}

/** A node's kind is the name of its type. */
function typeOfNode({ row }: NodeParent): string {
  return row.kind;
}

/** What stands behind the values of enums that are not the model's own words: kinds, and the properties that order. */
function enumValues(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    EntityKind: Object.fromEntries(KINDS.map((kind) => [kindToEnum(kind), kind])),
    ...Object.fromEntries(LISTED_ENDS.map((end) => [`${end}OrderField`, Object.fromEntries(orderFieldsOf(end))])),
  };
}
