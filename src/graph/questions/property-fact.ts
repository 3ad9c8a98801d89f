/** One property of a node as a fact of an answer. */
import type { NodeRow } from '../reader/reader.ts';
import type { GroundFact } from './grounds.ts';
import { storedText, storedTexts } from './stored.ts';

interface StoredStatement {
  readonly status: GroundFact['status'];
  readonly evidence: readonly string[];
}

/** A property without a statement of its own is known as the node as a whole is. */
export function factOfProperty(node: NodeRow, property: string): GroundFact {
  const stored = JSON.parse(storedText(node, 'statements') ?? '{}') as Readonly<Record<string, StoredStatement>>;
  const own = stored[property];
  return {
    id: `${node.id} ${property}`,
    status: own?.status ?? (storedText(node, 'basis') === 'INFERRED' ? 'INFERRED' : 'STATED'),
    evidence: own?.evidence ?? storedTexts(node, 'evidence'),
  };
}
