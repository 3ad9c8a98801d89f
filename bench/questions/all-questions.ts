/** The six questions, from the simplest on. */
import { agreementWithParties } from './agreement-with-parties.ts';
import { bodiesThreeLevels } from './bodies-three-levels.ts';
import { bodyWithResponsibilities } from './body-with-responsibilities.ts';
import { entityWithParent } from './entity-with-parent.ts';
import { listOfAYear } from './list-of-a-year.ts';
import { mixedInstruments } from './mixed-instruments.ts';
import type { Question } from './question.ts';

export const QUESTIONS: readonly Question[] = [
  entityWithParent,
  bodyWithResponsibilities,
  bodiesThreeLevels,
  agreementWithParties,
  listOfAYear,
  mixedInstruments,
];
