/** Every check, in the order in which they run. */
import type { Check } from './check.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { cycles } from './cycles.ts';
import { dateOrder } from './date-order.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { duplicateRelations } from './duplicate-relations.ts';
import { evidence } from './evidence.ts';
import { idShape } from './id-shape.ts';
import { inference } from './inference.ts';
import { orphans } from './orphans.ts';
import { outlineEntries } from './outline-entries.ts';
import { relationEnds } from './relation-ends.ts';
import { repealAndForce } from './repeal-and-force.ts';
import { sharedNames } from './shared-names.ts';
import { unknownIds } from './unknown-ids.ts';
import { vocabularyTerms } from './vocabulary-terms.ts';

export const ALL_CHECKS: readonly Check[] = [
  duplicateIds,
  idShape,
  unknownIds,
  relationEnds,
  duplicateRelations,
  cycles,
  vocabularyTerms,
  evidence,
  inference,
  dateOrder,
  repealAndForce,
  sharedNames,
  conflicts,
  orphans,
  outlineEntries,
  coverage,
];
