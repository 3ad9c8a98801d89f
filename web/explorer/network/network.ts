/** A network as the pages draw and export it: nodes of two sorts and ties between them, plain values only. */

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** The API's code of its kind. */
  readonly kind: string;
  /** 0 for a party, 1 for an agreement. */
  readonly mode: number;
  /** How many nodes it is tied to. */
  readonly degree: number;
  /** The part of the network it belongs to, from 1. */
  readonly component: number;
  /** How far an agreement has come; null for parties. */
  readonly stage: string | null;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** How many agreements it stands for. */
  readonly weight: number;
  /** How far these have come, each stage once. */
  readonly stages: readonly string[];
  /** Names of these agreements. */
  readonly agreements: readonly string[];
  /** The weakest standing of the ties it stands for. */
  readonly standing: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nodes by what they are tied to. */
export function neighboursOf({ edges }: Network, id: string): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (const { from, to } of edges) {
    if (from === id) neighbours.add(to);
    if (to === id) neighbours.add(from);
  }
  return neighbours;
}
