/** Resolves `changesSince`: the comparison is the history's; here it is cut into pages and put into words. */
import type { NodeRow } from '../../graph/index.ts';
import { type PropertyChange, type RelationChange, shownValue } from '../../history/index.ts';
import { isKind } from '../../model/index.ts';
import type {
  ChangedAspect,
  ChangesResolvers,
  EntityChangeResolvers,
  PropertyChangeResolvers,
  QueryResolvers,
  RelationChangeResolvers,
  RelationType,
} from '../generated/resolver-types.ts';
import { phraseBetween } from '../relations/relation-phrase.ts';
import { choicesOf } from '../requests/choices.ts';
import { pageRequest } from '../requests/page-request.ts';
import { slicePage } from '../requests/slice-page.ts';

export const changesSinceResolver: NonNullable<QueryResolvers['changesSince']> = async (
  _root,
  { revision },
  { history, reader },
) => {
  const [current, changes] = await Promise.all([reader.revision(), history.changesSince(revision, reader)]);
  return { since: revision, current, known: changes !== null, changes: changes ?? [] };
};

export const changesResolvers: ChangesResolvers = {
  entities: ({ changes }, { of, change: wanted, first, after }) => {
    const ids = choicesOf('of', of);
    const found = changes.filter(
      ({ id, formerly, change }) =>
        (ids === null || ids.includes(id) || (formerly !== null && ids.includes(formerly))) &&
        (!wanted || wanted === change),
    );
    return slicePage(found, ({ id }) => id, pageRequest({ first: first ?? null, after: after ?? null }));
  },
};

export const entityChangeResolvers: EntityChangeResolvers = {
  kind: ({ id, kind }) => {
    if (isKind(kind)) return kind;
    throw new Error(`${id} is of the kind "${kind}", which the model does not know.`);
  },
  entity: async ({ id, change }, _args, { reader }) => {
    const row = change === 'REMOVED' ? null : await reader.node(id);
    return row && isKind(row.kind) ? { row, asOf: null } : null;
  },
};

export const relationChangeResolvers: RelationChangeResolvers = {
  type: ({ type }) => type as RelationType,
  phrase: ({ id, type, from, to, values, ends }) =>
    phraseBetween({ id, type, from, to, properties: values }, nodeOf(ends.from), nodeOf(ends.to)),
};

export const propertyChangeResolvers: PropertyChangeResolvers = {
  property: ({ property }) => placeOf(property).property,
  aspect: ({ property }) => placeOf(property).aspect,
  before: ({ from }) => shownValue(from),
  after: ({ to }) => shownValue(to),
};

/** Of an end that is no longer there, what a sentence needs is known from the release. */
function nodeOf(end: RelationChange['ends']['from']): NodeRow | null {
  return end && { id: end.id, kind: end.kind, properties: { name: end.name } };
}

const ASPECTS: Readonly<Record<string, ChangedAspect>> = {
  evidence: 'EVIDENCE',
  basis: 'BASIS',
  reason: 'REASON',
  status: 'STATUS',
  claims: 'CLAIMS',
};

/** `adopted`, `adopted.evidence`, or what is said of the record as a whole. */
function placeOf(name: PropertyChange['property']): {
  readonly property: string | null;
  readonly aspect: ChangedAspect;
} {
  const [property = '', of] = name.split('.', 2);
  if (of !== undefined) return { property, aspect: ASPECTS[of] ?? 'VALUE' };
  if (property === 'disputed') return { property: null, aspect: 'STATUS' };
  const ofWhole =
    property === 'evidence' || property === 'basis' || property === 'reason' ? ASPECTS[property] : undefined;
  return ofWhole ? { property: null, aspect: ofWhole } : { property, aspect: 'VALUE' };
}
