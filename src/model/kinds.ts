/** The kinds of entity the graph holds, and the interfaces that group them. */

/** Concrete kinds: one a label in the graph, a `kind` in YAML and a type in GraphQL. */
export const KINDS = [
  'Law',
  'Decree',
  'Order',
  'Regulation',
  'Policy',
  'Agreement',
  'Provision',
  'Agency',
  'Organization',
  'Country',
  'ActorClass',
  'Person',
  'Place',
  'Dimension',
  'Principle',
  'Assessment',
  'Finding',
  'Responsibility',
  'Entitlement',
  'Group',
  'Benefit',
  'Permit',
  'System',
  'Programme',
  'Forum',
  'Event',
  'Publication',
  'Statistic',
  'Conflict',
] as const;
export type Kind = (typeof KINDS)[number];

/** Interfaces over kinds. `Entity` is every kind; the other two are labels of their own in the graph. */
export const KIND_GROUPS = {
  Instrument: ['Law', 'Decree', 'Order', 'Regulation', 'Policy', 'Agreement'],
  Actor: ['Agency', 'Organization', 'Country', 'ActorClass'],
  Entity: KINDS,
} as const satisfies Record<string, readonly Kind[]>;
export type KindGroup = keyof typeof KIND_GROUPS;

/** What may stand at an end of a relationship: a kind, a group of kinds, or one of the two nodes that are not entities. */
export type EndName = Kind | KindGroup | 'Source' | 'Passage';

const kindSet: ReadonlySet<string> = new Set(KINDS);

export function isKind(value: string): value is Kind {
  return kindSet.has(value);
}

/** The concrete kinds an end stands for; none for `Source` and `Passage`, which are not entities. */
export function kindsOf(end: EndName): readonly Kind[] {
  if (end === 'Source' || end === 'Passage') return [];
  return isKind(end) ? [end] : KIND_GROUPS[end];
}

/** The groups other than `Entity` that a kind belongs to (at most one today). */
export function groupsOf(kind: Kind): readonly KindGroup[] {
  return (['Instrument', 'Actor'] as const).filter((group) => (KIND_GROUPS[group] as readonly Kind[]).includes(kind));
}

/** Every label a node of this kind carries, in a fixed order. */
export function labelsOf(kind: Kind): readonly string[] {
  return ['Entity', ...groupsOf(kind), kind];
}

/** `ActorClass` -> `ACTOR_CLASS`: the kind's name in the GraphQL enum `EntityKind`. */
export function kindToEnum(kind: Kind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
