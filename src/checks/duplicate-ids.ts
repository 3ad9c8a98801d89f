/** An id names one thing: no two records share one, and no former id is in use again. */
import type { CheckFinding, Corpus, FilePosition } from '../model/index.ts';
import type { Check } from './check.ts';

export const duplicateIds: Check = {
  codes: ['DUPLICATE_ID'],
  description: 'An id, former ones included, belongs to one record; a locator to one passage of its source.',
  run: (corpus) => [...amongEntities(corpus), ...amongSources(corpus)],
};

interface Named {
  readonly id: string;
  readonly position: FilePosition;
}

function amongEntities({ entities }: Corpus): readonly CheckFinding[] {
  const present = entities.map(({ id, position }) => ({ id, position }));
  const former = entities.flatMap(({ formerIds, positionOf, position }) =>
    formerIds.map((id) => ({ id, position: positionOf['formerIds'] ?? position })),
  );
  return repeated([...present, ...former], 'Give one of them another id; what was one record twice becomes one.');
}

function amongSources({ sources }: Corpus): readonly CheckFinding[] {
  const passages = sources.flatMap(({ outline }) => outline);
  const entries = passages.flatMap(({ source, heading, entryLabel, position }) =>
    heading && entryLabel ? [{ id: `${source}: ${heading}, ${entryLabel}`, position }] : [],
  );
  return [
    ...repeated(sources, 'Give one of the two sources another id.'),
    ...repeated(passages, 'Give one of the two passages another locator.'),
    ...repeated(entries, 'A heading and a label name one key source: correct one of the two.'),
  ];
}

function repeated(items: readonly Named[], remedy: string): readonly CheckFinding[] {
  const first = new Map<string, FilePosition>();
  return items.flatMap(({ id, position }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, position);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_ID',
        severity: 'error',
        message: `${id} stands at ${before.file}:${before.line} already.`,
        remedy,
        position,
      } as const,
    ];
  });
}
