/** How nodes look: a disc for a party, a square for an agreement, an open square while it is not concluded. */
import type { NetworkNode } from './network.ts';

export type NodeShape = 'disc' | 'square' | 'open-square';

const NOT_CONCLUDED: readonly string[] = ['PLANNED', 'NEGOTIATING', 'DRAFTED', 'SIGNATURE_AUTHORIZED', 'NOT_STATED'];

export function shapeOf({ mode, stage }: NetworkNode): NodeShape {
  if (mode === 0) return 'disc';
  return stage !== null && NOT_CONCLUDED.includes(stage) ? 'open-square' : 'square';
}

/** From so many nodes on they are smaller, and names may cover them. */
export const MANY = 300;

/** Half the width of a node, in pixels: larger with more ties, smaller in a large network. */
export function radiusOf({ mode, degree }: NetworkNode, order: number): number {
  const scale = order > MANY ? 0.55 : 1;
  return scale * (mode === 0 ? 5 + Math.min(9, Math.sqrt(degree) * 1.6) : 5);
}

/** As wide as the share of agreements asks for, within reason. */
export function thicknessOf(weight: number): number {
  return Math.min(6, 0.8 + weight * 0.7);
}

/** In letters; a narrow drawing has room for fewer. */
const LONGEST_LABEL = 34;
const LONGEST_IF_NARROW = 20;
const NARROW = 600;

/** A node's name, cut to what a drawing of that width in pixels has room for. */
export function labelOf({ name }: NetworkNode, width: number): string {
  const longest = width < NARROW ? LONGEST_IF_NARROW : LONGEST_LABEL;
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

/** What is chosen first, then parties, then by ties: the order in which names find room. */
export function byWeight(nodes: readonly NetworkNode[], chosen: string | null): readonly NetworkNode[] {
  const weight = ({ id, mode, degree }: NetworkNode) => (id === chosen ? 1e6 : 0) + (mode === 0 ? 1e3 : 0) + degree;
  return [...nodes].sort((a, b) => weight(b) - weight(a));
}
