/** How much one request may ask for, and what it is told when it asks for more. */

export interface Limits {
  /** How many fields may stand inside one another. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields at the root of one operation, fragments spread. */
  readonly rootFields: number;
  /** Words and signs of the document, as GraphQL's lexer counts them. */
  readonly tokens: number;
  /** Objects the answer may hold at most; see `count-cost.ts`. */
  readonly cost: number;
  readonly bodyBytes: number;
  readonly requestMilliseconds: number;
}

/** Five relationship levels of ten each fit; a page that would hold more than a reader can use does not. */
export const DEFAULT_LIMITS: Limits = {
  depth: 24,
  aliases: 100,
  rootFields: 50,
  tokens: 5_000,
  cost: 250_000,
  bodyBytes: 200_000,
  requestMilliseconds: 30_000,
};
