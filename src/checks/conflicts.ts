/** A conflict keeps claims that disagree about something its entities have. */
import { type CheckFinding, type EntityRecord, type Kind, propertiesOf, relationshipEndsOf } from '../model/index.ts';
import { nearestName } from '../seeds/index.ts';
import type { Check } from './check.ts';
import { claimsOf } from './claims-of.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const conflicts: Check = {
  codes: ['TOO_FEW_CLAIMS', 'EQUAL_CLAIMS', 'CONFLICT_ABOUT_NOTHING', 'UNKNOWN_DISPUTED_PROPERTY'],
  description:
    'A conflict has two claims that differ, is about an entity, and disputes a property or relationship that it may have.',
  run: ({ entities }, index) =>
    entities
      .filter(({ kind }) => kind === 'Conflict')
      .flatMap((entity) => [...wrongClaims(entity), ...wrongSubject(entity, index)]),
};

function wrongClaims(conflict: EntityRecord): readonly CheckFinding[] {
  const { id, position, positionOf } = conflict;
  const claims = claimsOf(conflict);
  const at = positionOf['claims'] ?? position;
  // Without the key, its absence is told of where the file is read.
  if (claims.length < 2)
    return positionOf['claims']
      ? [
          {
            code: 'TOO_FEW_CLAIMS',
            severity: 'error',
            message: `${id} has fewer than two claims.`,
            remedy: 'Give each claim with its passage; a single one is no conflict.',
            position: at,
          },
        ]
      : [];
  const distinct = new Set(claims.map(({ value, entity }) => JSON.stringify([value, entity])));
  return distinct.size > 1
    ? []
    : [
        {
          code: 'EQUAL_CLAIMS',
          severity: 'error',
          message: `The claims of ${id} say the same.`,
          remedy: 'Give what each place says, in the words that differ.',
          position: at,
        },
      ];
}

function wrongSubject(
  { id, properties, position, positionOf }: EntityRecord,
  index: CorpusIndex,
): readonly CheckFinding[] {
  const about = (index.relationsFrom.get(id) ?? []).filter(({ row }) => row.type === 'DISPUTES');
  if (about.length === 0 && !positionOf['about'])
    return [
      {
        code: 'CONFLICT_ABOUT_NOTHING',
        severity: 'error',
        message: `${id} is about nothing.`,
        remedy: 'Name the entities in `about`.',
        position,
      },
    ];
  const property = properties['property'];
  if (typeof property !== 'string') return [];
  return about.flatMap(({ to }) => {
    const kind = index.entities.get(to)?.kind;
    if (!kind || disputable(kind).has(property)) return [];
    const near = nearestName(property, disputable(kind));
    return [
      {
        code: 'UNKNOWN_DISPUTED_PROPERTY',
        severity: 'error',
        message: `${id} disputes \`${property}\`, which ${to} of the kind ${kind} cannot have.`,
        remedy: near ? `Did you mean \`${near}\`?` : 'Name a property or a relationship field of its kind.',
        position: positionOf['property'] ?? position,
      } as const,
    ];
  });
}

function disputable(kind: Kind): ReadonlySet<string> {
  return new Set([
    ...propertiesOf(kind).map(({ name }) => name),
    'names',
    ...relationshipEndsOf(kind).map(({ field }) => field),
  ]);
}
