/** Every fact carries evidence, and the evidence is a passage that some outline has. */
import { type CheckFinding, type Corpus, splitPassageId } from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { GroundedPlace } from './every-grounding.ts';
import { rememberNearest } from './unknown-ids.ts';

export const evidence: Check = {
  codes: ['MISSING_EVIDENCE', 'UNKNOWN_PASSAGE', 'REPEATED_PASSAGE'],
  description: 'Every record, cited property, relation and claim rests on passages that the outlines have.',
  run: (corpus, index) => {
    const nearest = nearestPassage(corpus);
    return index.groundings.flatMap((place) => [
      ...missing(place),
      ...repeated(place),
      ...unresolved(place, index, nearest),
    ]);
  },
};

function missing({ grounding, what, position, isUnwritten }: GroundedPlace): readonly CheckFinding[] {
  if (grounding.cite.length > 0 || isUnwritten) return [];
  return [
    {
      code: 'MISSING_EVIDENCE',
      severity: 'error',
      message: `${what} rests on no passage.`,
      remedy: 'List the passages that say so: cite: [source#locator].',
      position,
    },
  ];
}

function repeated({ grounding, what, position }: GroundedPlace): readonly CheckFinding[] {
  const twice = grounding.cite.filter((passage, at) => grounding.cite.indexOf(passage) !== at);
  return twice.map((passage) => ({
    code: 'REPEATED_PASSAGE',
    severity: 'warning',
    message: `${what} cites ${passage} twice.`,
    remedy: 'List it once.',
    position,
  }));
}

function unresolved(
  { grounding, what, position }: GroundedPlace,
  index: CorpusIndex,
  nearest: (passage: string) => string | undefined,
): readonly CheckFinding[] {
  const lost = grounding.cite.filter((passage) => !index.passages.has(passage));
  return lost.map((passage) => {
    const { source } = splitPassageId(passage);
    const near = nearest(passage);
    const message = index.sources.has(source)
      ? `${what} cites ${passage}, which the outline of ${source} does not have.`
      : `${what} cites ${passage}, but there is no source ${source}.`;
    return {
      code: 'UNKNOWN_PASSAGE',
      severity: 'error',
      message,
      remedy: near ? `Did you mean ${near}?` : 'Add the passage to the outline, or correct the citation.',
      position,
    };
  });
}

function nearestPassage({ sources }: Corpus): (passage: string) => string | undefined {
  return rememberNearest(sources.flatMap(({ outline }) => outline.map(({ id }) => id)));
}
