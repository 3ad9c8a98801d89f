/** One driver with the limits every statement runs under, and the sessions it hands out. */
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import type { GraphValue, Params } from '../port.ts';
import { toDriverParams } from './driver-values.ts';
import { retryTransient } from './retry-transient.ts';
import { type ErrorPlace, translateError } from './translate-error.ts';

/** What it takes to run a statement. */
export interface Neo4jAccess {
  readonly driver: Driver;
  readonly place: ErrorPlace;
  /** Shared by all sessions, so that what follows a load sees it, on whichever member of a cluster it runs. */
  readonly bookmarks: BookmarkManager;
  readonly readTimeoutMs: number;
  readonly loadTimeoutMs: number;
  readonly retryForMs: number;
  /** A mark of a commit that is older than this is looked into: its load may have died. */
  readonly commitLeaseMs: number;
}

export interface Neo4jConnection extends Neo4jAccess {
  /** Clears the mark that a load which died has left; see `commit-mark.ts`. */
  readonly settle: () => Promise<void>;
}

export type Rows = readonly Record<string, GraphValue>[];

/** A read outside a managed transaction: one round trip less; transient errors are tried again here. */
export async function runRead(access: Neo4jAccess, name: string, text: string, params: Params): Promise<Rows> {
  const { retryForMs, readTimeoutMs: timeout, place } = access;
  const values = toDriverParams(params);
  try {
    return await retryTransient(retryForMs, () =>
      withSession(access, 'READ', async (session) => rowsOf(await session.run(text, values, { timeout }))),
    );
  } catch (error) {
    throw translateError(error, { ...place, statement: name });
  }
}

/**
 * Without bookmarks it waits for no other write, and none waits for it: by its bookmarks it would wait for a commit under way, and the
 * server waits for bookmarks by looking without a pause.
 */
export type SessionAccess = Omit<Neo4jAccess, 'bookmarks'> & Partial<Pick<Neo4jAccess, 'bookmarks'>>;

/** A write of its own transaction. */
export async function runWrite(access: SessionAccess, text: string, params: Params): Promise<void> {
  const values = toDriverParams(params);
  await withSession(access, 'WRITE', async (session) => session.run(text, values, { timeout: access.readTimeoutMs }));
}

export async function withSession<T>(
  { driver, bookmarks, place: { database } }: SessionAccess,
  mode: 'READ' | 'WRITE',
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    ...(bookmarks === undefined ? {} : { bookmarkManager: bookmarks }),
    ...(database === undefined ? {} : { database }),
  });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

export function rowsOf({ records }: { readonly records: readonly { toObject(): object }[] }): Rows {
  return records.map((record) => record.toObject() as Record<string, GraphValue>);
}
