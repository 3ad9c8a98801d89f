/** What a reader has chosen among the tasks, and the filters of the API that it means. */

import type { HoldsEdgeFilter, ResponsibilityFilter } from '../../generated/schema-types.ts';
import type { TaskFacetsQueryVariables } from '../../generated/task-facets.ts';

/** Values of one facet widen the selection, facets narrow each other. */
export interface TaskFilters {
  /** Ids of holders; `NONE` is tasks that nobody is named to hold. */
  readonly bodies: readonly string[];
  /** Ids of acts; `NONE` is tasks without an act. */
  readonly instruments: readonly string[];
  /** Ids of dimensions; `NONE` is tasks cited under none. */
  readonly dimensions: readonly string[];
  readonly roles: readonly Role[];
  readonly modalities: readonly Modality[];
  readonly actions: readonly string[];
  readonly objects: readonly string[];
  /** How it is known who holds the task. */
  readonly standings: readonly KnownAs[];
  /** Part of the task's words. */
  readonly words: string | null;
}

export const NONE = 'none';

export const ROLES = [
  'COMPETENT_AUTHORITY',
  'LEADING',
  'IMPLEMENTING',
  'COORDINATING',
  'OVERSEEING',
  'CONSULTED',
  'COUNTERPART',
  'NOT_STATED',
] as const;
export type Role = (typeof ROLES)[number];

export const MODALITIES = ['DUTY', 'POWER', 'PROHIBITION', 'NOT_STATED'] as const;
export type Modality = (typeof MODALITIES)[number];

export const KNOWN_AS = ['STATED', 'INFERRED', 'DISPUTED'] as const;
export type KnownAs = (typeof KNOWN_AS)[number];

/** The tasks that meet every filter. */
export function whereOf(filters: TaskFilters): ResponsibilityFilter {
  return { and: [...held(filters), ...besidesHolders(filters)] };
}

/** For each facet the tasks under all other filters. */
export function facetVariables(filters: TaskFilters): Omit<TaskFacetsQueryVariables, 'asOf' | 'language'> {
  const named = filters.bodies.filter((body) => body !== NONE);
  return {
    bodies: whereOf({ ...filters, bodies: [] }),
    instruments: whereOf({ ...filters, instruments: [] }),
    dimensions: whereOf({ ...filters, dimensions: [] }),
    modalities: whereOf({ ...filters, modalities: [] }),
    actions: whereOf({ ...filters, actions: [] }),
    objects: whereOf({ ...filters, objects: [] }),
    holdless: { and: besidesHolders(filters) },
    ...(named.length > 0 && { holder: { id: { in: named } } }),
    inRole: { and: inRole(filters.roles) },
    known: { and: known(filters.standings) },
  };
}

/** How many values are chosen. */
export function countChosen(filters: TaskFilters): number {
  const { words, ...facets } = filters;
  return Object.values(facets).flat().length + (words === null ? 0 : 1);
}

/** Body, role and standing must meet in one and the same holding of a task. */
function held({ bodies, roles, standings }: TaskFilters): readonly ResponsibilityFilter[] {
  const named = bodies.filter((body) => body !== NONE);
  const edge: HoldsEdgeFilter = { and: [...inRole(roles), ...known(standings)] };
  const narrowed = roles.length > 0 || standings.length > 0;
  const tests: ResponsibilityFilter[] = [];
  if (named.length > 0) tests.push({ holders: { some: { node: { id: { in: named } }, edge } } });
  else if (narrowed) tests.push({ holders: { some: { edge } } });
  if (bodies.includes(NONE)) {
    if (named.length === 0) tests.length = 0;
    tests.push({ holders: { none: {} } });
  }
  return either(tests);
}

function besidesHolders(filters: TaskFilters): ResponsibilityFilter[] {
  const { instruments, dimensions, modalities, words } = filters;
  return [
    ...either(
      among(instruments, (ids) => ({ instruments: { some: { node: { id: { in: ids } } } } }), {
        instruments: { none: {} },
      }),
    ),
    ...either(
      among(dimensions, (ids) => ({ citedUnder: { some: { node: { id: { in: ids } } } } }), {
        citedUnder: { none: {} },
      }),
    ),
    ...(modalities.length > 0 ? [{ modality: { in: [...modalities] } }] : []),
    ...(filters.actions.length > 0 ? [{ action: { in: filters.actions as Actions } }] : []),
    ...(filters.objects.length > 0 ? [{ object: { in: filters.objects as Objects } }] : []),
    ...(words === null ? [] : [{ task: { contains: words } }]),
  ];
}

/** Codes come from the API's own facets; one that it does not know is refused by it, with its reason. */
type Actions = NonNullable<NonNullable<ResponsibilityFilter['action']>['in']>;
type Objects = NonNullable<NonNullable<ResponsibilityFilter['object']>['in']>;

function inRole(roles: readonly Role[]): HoldsEdgeFilter[] {
  if (roles.length === 0) return [];
  const printed = roles.filter((role) => role !== 'NOT_STATED');
  const tests: HoldsEdgeFilter[] = [];
  if (printed.length > 0) tests.push({ role: { in: printed } });
  if (roles.includes('NOT_STATED')) tests.push({ role: { isNull: true } });
  return [{ or: tests }];
}

function known(standings: readonly KnownAs[]): HoldsEdgeFilter[] {
  if (standings.length === 0) return [];
  return [{ or: standings.map((standing) => knownAs[standing]) }];
}

const knownAs: Readonly<Record<KnownAs, HoldsEdgeFilter>> = {
  STATED: { basis: { eq: 'STATED' }, disputed: false },
  INFERRED: { basis: { eq: 'INFERRED' }, disputed: false },
  DISPUTED: { disputed: true },
};

/** Tests for values of which `NONE` is one. */
function among(
  values: readonly string[],
  some: (ids: readonly string[]) => ResponsibilityFilter,
  none: ResponsibilityFilter,
): readonly ResponsibilityFilter[] {
  const ids = values.filter((value) => value !== NONE);
  return [...(ids.length > 0 ? [some(ids)] : []), ...(values.includes(NONE) ? [none] : [])];
}

function either(tests: readonly ResponsibilityFilter[]): readonly ResponsibilityFilter[] {
  return tests.length > 1 ? [{ or: [...tests] }] : tests;
}
