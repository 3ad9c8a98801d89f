/** What a record says of its force agrees with the repeals that the graph notes. */
import type { CheckFinding, EntityRecord, RelationRecord } from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const repealAndForce: Check = {
  codes: ['FORCE_CONTRADICTS_REPEAL', 'REPEAL_DATE_WITHOUT_FORCE'],
  description: 'An act that another repeals is REPEALED or CEASED, and only such an act has a date of repeal.',
  run: ({ entities }, index) => {
    const contested = contestedForce(entities, index);
    return entities
      .filter(({ id }) => !contested.has(id))
      .flatMap((entity) => [...repealedYetInForce(entity, index), ...dateWithoutForce(entity)]);
  },
};

const ENDED: ReadonlySet<unknown> = new Set(['REPEALED', 'CEASED']);

function repealedYetInForce(
  { id, properties, position, positionOf }: EntityRecord,
  index: CorpusIndex,
): readonly CheckFinding[] {
  const repeal = (index.relationsTo.get(id) ?? []).find(isWhole);
  if (!repeal || ENDED.has(properties['legalForce'])) return [];
  const { legalForce } = properties;
  const force = typeof legalForce === 'string' ? `says ${legalForce}` : 'does not say so';
  return [
    {
      code: 'FORCE_CONTRADICTS_REPEAL',
      severity: 'error',
      message: `${repeal.from} repeals ${id}, whose \`legalForce\` ${force}.`,
      remedy: 'Write legalForce: REPEALED; or give the repeal its `extent` where it is partial.',
      position: positionOf['legalForce'] ?? position,
    },
  ];
}

/** A repeal with an extent leaves the rest of the act as it was. */
function isWhole({ row, properties }: RelationRecord): boolean {
  return row.type === 'REPEALS' && properties['extent'] === undefined;
}

function dateWithoutForce({ id, properties, position, positionOf }: EntityRecord): readonly CheckFinding[] {
  if (properties['repealedOn'] === undefined || ENDED.has(properties['legalForce'])) return [];
  return [
    {
      code: 'REPEAL_DATE_WITHOUT_FORCE',
      severity: 'error',
      message: `${id} has a date of repeal, but its \`legalForce\` is neither REPEALED nor CEASED.`,
      remedy: 'Write legalForce: REPEALED or CEASED, or remove `repealedOn`.',
      position: positionOf['repealedOn'] ?? position,
    },
  ];
}

/** Where a conflict is about the force of an act, the record leaves it open. */
function contestedForce(entities: readonly EntityRecord[], index: CorpusIndex): ReadonlySet<string> {
  const conflicts = entities.filter(
    ({ kind, properties }) =>
      kind === 'Conflict' && (properties['property'] === 'legalForce' || properties['nature'] === 'FORCE'),
  );
  return new Set(conflicts.flatMap(({ id }) => (index.relationsFrom.get(id) ?? []).map(({ to }) => to as string)));
}
