/** Every question's resolvers, by type and field. */
import type { Resolvers } from '../generated/resolver-types.ts';
import { neighbourhoodResolver } from './neighbourhood.ts';
import { pathsResolver } from './paths.ts';
import { repealImpactResolver } from './repeal-impact.ts';
import { timelineResolver } from './timeline.ts';

type QuestionResolvers = Pick<Resolvers, 'Query'>;

/** Laid over what the tables and the other hand-written resolvers give. */
export const questionResolvers: QuestionResolvers = {
  Query: {
    neighbourhood: neighbourhoodResolver,
    paths: pathsResolver,
    repealImpact: repealImpactResolver,
    timeline: timelineResolver,
  },
};
