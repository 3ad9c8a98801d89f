/** A relation joins the kinds that the relationship table lets it join. */
import { type CheckFinding, type EndName, includesKind, type Kind, type RelationRecord } from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const relationEnds: Check = {
  codes: ['WRONG_END', 'SELF_RELATION'],
  description: 'Both ends of a relation are of a kind that its row in the relationship table names.',
  run: ({ relations }, index) => relations.flatMap((relation) => judge(relation, index)),
};

/** Ends that are unknown are told of elsewhere. */
function judge(relation: RelationRecord, index: CorpusIndex): readonly CheckFinding[] {
  const { row, from, to, position } = relation;
  const fromKind = index.sources.has(from) ? 'Source' : index.entities.get(from)?.kind;
  const toKind = index.entities.get(to)?.kind;
  if (!fromKind || !toKind) return [];
  if (from === to)
    return [
      {
        code: 'SELF_RELATION',
        severity: 'error',
        message: `${from} ${row.type} itself.`,
        remedy: 'Name the other end, or remove the relation.',
        position,
      },
    ];
  return [
    ...wrongEnd(relation, from, fromKind, row.from),
    ...wrongEnd(relation, to, toKind, row.to),
    ...differentKinds(relation, fromKind, toKind),
  ];
}

function wrongEnd(
  { row, position }: RelationRecord,
  id: string,
  kind: Kind | 'Source',
  ends: readonly EndName[],
): readonly CheckFinding[] {
  if (includesKind(ends, kind)) return [];
  return [
    {
      code: 'WRONG_END',
      severity: 'error',
      message: `${row.type} cannot have ${id} there: it is of the kind ${kind}, and the end must be ${ends.join(' or ')}.`,
      remedy: 'Name another entity, or use the relationship that joins these kinds.',
      position,
    },
  ];
}

/** Rows marked `sameKind` join two of one kind, or lead to a country. */
function differentKinds(
  { row, from, to, position }: RelationRecord,
  fromKind: string,
  toKind: Kind,
): readonly CheckFinding[] {
  if (!row.sameKind || fromKind === toKind || toKind === 'Country' || !includesKind(row.to, toKind)) return [];
  return [
    {
      code: 'WRONG_END',
      severity: 'error',
      message: `${from} (${fromKind}) ${row.type} ${to} (${toKind}): the two must be of one kind, or the second a country.`,
      remedy: 'Name one of the same kind, or use another relationship.',
      position,
    },
  ];
}
