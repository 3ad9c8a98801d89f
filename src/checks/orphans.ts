/** Every entity hangs together with the rest. */
import {
  type CheckFinding,
  type Corpus,
  type EntityRecord,
  KIND_GROUPS,
  type Kind,
  ownPropertiesOf,
} from '../model/index.ts';
import type { Check } from './check.ts';
import { claimsOf } from './claims-of.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const orphans: Check = {
  codes: ['ORPHAN'],
  description: 'An entity has a relationship, unless being listed is all that the texts say of it.',
  run: (corpus, index) => {
    const named = namedElsewhere(corpus);
    return corpus.entities.filter((entity) => isAlone(entity, index) && !named.has(entity.id)).flatMap(judge);
  },
};

/** An act or a document may be listed and no more be said of it: that it is cited there is the fact. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>([...KIND_GROUPS.Instrument, 'Publication']);
/** These say nothing without what they are of: a task without a holder and an act, a finding without its assessment. */
const DEPENDENT: ReadonlySet<Kind> = new Set<Kind>([
  'Provision',
  'Finding',
  'Responsibility',
  'Entitlement',
  'Conflict',
]);

function isAlone({ id }: EntityRecord, index: CorpusIndex): boolean {
  return !index.relationsFrom.has(id) && !index.relationsTo.has(id);
}

function judge({ id, kind, position }: EntityRecord): readonly CheckFinding[] {
  if (LISTED.has(kind)) return [];
  return [
    {
      code: 'ORPHAN',
      severity: DEPENDENT.has(kind) ? 'error' : 'warning',
      message: `${id} has no relationship to anything.`,
      remedy: 'Add the relationship for which the texts name it, or remove the record.',
      position,
    },
  ];
}

/** What a property, a claim or an outline leads to is not alone. */
function namedElsewhere({ entities, sources }: Corpus): ReadonlySet<string> {
  const named = new Set<string>(
    sources.flatMap(({ outline }) => outline.flatMap(({ dimension }) => (dimension ? [dimension] : []))),
  );
  for (const entity of entities) {
    for (const claim of claimsOf(entity)) if (claim.entity) named.add(claim.entity);
    for (const { name, type } of ownPropertiesOf(entity.kind)) {
      const value = entity.properties[name];
      if (type.is === 'ref' && typeof value === 'string') named.add(value);
    }
  }
  return named;
}
