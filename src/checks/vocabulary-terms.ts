/** A controlled value is a term of its vocabulary. */
import {
  type CheckFinding,
  type EntityRecord,
  ownPropertiesOf,
  type PropertyValue,
  type VocabularyName,
} from '../model/index.ts';
import { nearestName } from '../seeds/index.ts';
import type { Check } from './check.ts';

export const vocabularyTerms: Check = {
  codes: ['UNKNOWN_TERM'],
  description: 'Actions, objects, subjects, types and indicators are terms that vocabularies.yaml explains.',
  run: ({ entities, vocabularies }) => {
    const terms = new Map(
      Object.entries(vocabularies).map(([name, list]) => [name, new Set(list.map(({ id }) => id))]),
    );
    return entities.flatMap((entity) => judge(entity, terms));
  },
};

type Terms = ReadonlyMap<string, ReadonlySet<string>>;

function judge(entity: EntityRecord, terms: Terms): readonly CheckFinding[] {
  return ownPropertiesOf(entity.kind).flatMap(({ name, type }) => {
    if (type.is !== 'vocab' && type.is !== 'vocabList') return [];
    const known = terms.get(type.of) ?? new Set<string>();
    return valuesOf(entity.properties[name]).flatMap((term) =>
      known.has(term) ? [] : [unknown(entity, name, term, type.of, known)],
    );
  });
}

function valuesOf(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function unknown(
  { id, position, positionOf }: EntityRecord,
  property: string,
  term: string,
  vocabulary: VocabularyName,
  known: ReadonlySet<string>,
): CheckFinding {
  const near = nearestName(term, known);
  return {
    code: 'UNKNOWN_TERM',
    severity: 'error',
    message: `\`${property}\` of ${id} holds ${term}, which the vocabulary ${vocabulary} does not have.`,
    remedy: near ? `Did you mean ${near}?` : remedyFor(known),
    position: positionOf[property] ?? position,
  };
}

function remedyFor(known: ReadonlySet<string>): string {
  if (known.size === 0) return 'Add the vocabulary to a file vocabularies.yaml, each term with its meaning.';
  return `Use one of ${[...known].join(', ')}, or add the term with its meaning.`;
}
