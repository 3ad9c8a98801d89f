/** What a way to get a Neo4j for the tests answers. */

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export type Neo4jAttempt =
  | { readonly started: true; readonly address: Neo4jAddress; readonly stop: () => Promise<void> }
  | { readonly started: false; readonly reason: string };

/** A failure's message as one line, because all reasons stand in one. */
export function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
