/** Which entities a mistaken id or name may have meant: the nearest ids and names first. */
import { distance } from 'fastest-levenshtein';
import { textKey } from '../projection/text-key.ts';
import type { NodeRow } from '../reader/reader.ts';

export function rankNearest(text: string, nodes: readonly NodeRow[], limit: number): readonly NodeRow[] {
  const key = textKey(text);
  return nodes
    .map((node) => ({ node, far: Math.min(...wordingsOf(node).map((wording) => relativeDistance(key, wording))) }))
    .sort((a, b) => a.far - b.far || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, limit)
    .map(({ node }) => node);
}

function wordingsOf({ id, properties }: NodeRow): readonly string[] {
  const aliases = properties['aliasesKey'];
  return [id, String(properties['nameKey']), ...(Array.isArray(aliases) ? (aliases as readonly string[]) : [])];
}

/** From 0 for equal to 1 for nothing in common, so that long names are not thought far. */
function relativeDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
