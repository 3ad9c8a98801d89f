/** The state of a release: what is kept of it, so that a later one can say what changed. */
import { contentHash } from '../graph/projection/content-hash.ts';
import type { JsonValue } from '../graph/public-properties.ts';
import type { GraphSnapshot, StoredProperties } from '../graph/snapshot.ts';
import { isDerived, stateNode, stateRelation, type Values } from './graph-state.ts';

/** Values as one would print them, by property: equal values print alike, different ones do not. */
export type PrintedValues = { readonly [property: string]: string };

export interface ReleasedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Of all that is stored of it: where it is the same, nothing changed. */
  readonly hash: string;
  readonly values: PrintedValues;
}

/** Between entities; the id is `<from>~<TYPE>~<to>`. */
export interface ReleasedRelation {
  readonly id: string;
  readonly hash: string;
  readonly values: PrintedValues;
}

export interface ReleasedState {
  readonly revision: string;
  readonly entities: readonly ReleasedEntity[];
  readonly relations: readonly ReleasedRelation[];
}

/** What a release keeps of a graph. Sources and passages are left out: a reader asks what is said, and of which law. */
export function releasedState({ revision, nodes, relations }: GraphSnapshot): ReleasedState {
  const entities = nodes.filter(({ labels }) => labels.includes('Entity'));
  const ids = new Set(entities.map(({ id }) => id));
  return {
    revision,
    entities: entities.map(releasedEntity).sort(byId),
    relations: relations
      .filter(({ type, from, to }) => !isDerived(type) && ids.has(from) && ids.has(to))
      .map(releasedRelation)
      .sort(byId),
  };
}

interface Stored {
  readonly id: string;
  readonly properties: StoredProperties;
}

export function releasedEntity(node: Stored): ReleasedEntity {
  const { id, name, values } = stateNode(node);
  const { kind, ...others } = values;
  return { id, kind: textOf(kind ?? null), name, hash: shortHash(node.properties['hash']), values: printed(others) };
}

export function releasedRelation(relation: Stored): ReleasedRelation {
  const ends = endsOf(relation.id);
  const { id, values } = stateRelation({ ...relation, ...ends });
  return { id, hash: shortHash(relation.properties['hash']), values: printed(values) };
}

export interface RelationEnds {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

export function endsOf(relation: string): RelationEnds {
  const [from = '', type = '', to = ''] = relation.split('~');
  return { from, type, to };
}

/** Enough to tell the states of one entity apart, and short in a file. */
export function shortHash(hash: unknown): string {
  return String(hash).slice(0, 12);
}

/** A record that cites single properties keeps its own evidence apart from all of its evidence together. */
function printed({ evidence, recordEvidence, ...values }: Values): PrintedValues {
  const own = recordEvidence ?? evidence;
  const entries = Object.entries({ ...values, ...(own === undefined ? {} : { evidence: own }) });
  return Object.fromEntries(entries.map(([property, value]) => [property, printedValue(value)]));
}

/** What a file keeps of a value at most, in characters. */
const LONGEST = 160;

/** The value as text; of a long one the beginning, with a hash of the whole behind `…#`. */
function printedValue(value: JsonValue): string {
  const text = textOf(value);
  const isWhole = text.length <= LONGEST && !isNested(value);
  return isWhole ? text : `${text.slice(0, LONGEST)}…#${contentHash(value).slice(0, 12)}`;
}

/** As a reader sees it, without the hash. */
export function shownValue(value: JsonValue): string | null {
  return value === null ? null : textOf(value).replace(/…#[0-9a-f]{12}$/, '…');
}

function textOf(value: JsonValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value !== 'object') return String(value);
  // Of a claim its value, of names by language each with its language.
  if ('value' in value) return textOf(value['value'] ?? null);
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${textOf(part)}`)
    .join('; ');
}

/** Its text does not say all of it. */
function isNested(value: JsonValue): boolean {
  return Array.isArray(value) ? value.some(isNested) : typeof value === 'object' && value !== null;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
