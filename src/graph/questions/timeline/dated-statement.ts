/** How a dated property is known: what its entity's statements say of it. */
import type { NodeRow } from '../../reader/reader.ts';
import { storedText, storedTexts } from '../stored.ts';

export interface KnownBy {
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason: string | null;
  readonly evidence: readonly string[];
  readonly disputed: boolean;
}

interface StoredEntry {
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason?: string;
  readonly status: string;
  readonly evidence: readonly string[];
}

/** A property without an entry of its own is known as its entity is. */
export function propertyKnownBy(node: NodeRow, property: string): KnownBy {
  const entries = JSON.parse(storedText(node, 'statements') ?? '{}') as Readonly<Record<string, StoredEntry>>;
  const entry = entries[property];
  if (!entry) return { ...itemKnownBy(node), disputed: false };
  const { basis, reason = null, status, evidence } = entry;
  return { basis, reason, evidence, disputed: status === 'DISPUTED' };
}

/** What a node or a relation tells of itself. */
export function itemKnownBy(item: Pick<NodeRow, 'properties'>): KnownBy {
  return {
    basis: item.properties['basis'] === 'INFERRED' ? 'INFERRED' : 'STATED',
    reason: storedText(item, 'reason'),
    evidence: storedTexts(item, 'evidence'),
    disputed: item.properties['disputed'] === true,
  };
}

/** Known only as far as both are: inferred where one is, disputed where one is. */
export function bothKnownBy(first: KnownBy, second: KnownBy): KnownBy {
  return {
    basis: first.basis === 'INFERRED' || second.basis === 'INFERRED' ? 'INFERRED' : 'STATED',
    reason: first.reason ?? second.reason,
    evidence: [...new Set([...first.evidence, ...second.evidence])],
    disputed: first.disputed || second.disputed,
  };
}
