/** Cursors: where a page ended, sealed with a hash of the question, so that a cursor never continues another list. */
import { canonicalJson, contentHash } from '../projection/content-hash.ts';
import type { KeyValue } from './order-keys.ts';
import { RequestError } from './request-error.ts';

interface SealedCursor {
  readonly k: readonly KeyValue[];
  readonly h: string;
}

/** The part of a request that a cursor belongs to; equal questions give equal seals. */
export function sealOf(question: unknown): string {
  return contentHash(question).slice(0, 16);
}

export function encodeCursor(keys: readonly KeyValue[], seal: string): string {
  return Buffer.from(canonicalJson({ k: keys, h: seal } satisfies SealedCursor)).toString('base64url');
}

/** The keys a cursor carries; fails where it is no cursor, or one of another filter, order or list. */
export function decodeCursor(cursor: string, seal: string, length: number): readonly KeyValue[] {
  const parsed = parse(cursor);
  if (!parsed || parsed.k.length !== length) throw invalid('It is not a cursor that this API gave.');
  if (parsed.h !== seal) throw invalid('It comes from a list with another filter or order.');
  return parsed.k;
}

function parse(cursor: string): SealedCursor | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (value === null || typeof value !== 'object' || !('k' in value) || !('h' in value)) return undefined;
    const { k, h } = value;
    return Array.isArray(k) && k.every(isKeyValue) && typeof h === 'string' ? { k, h } : undefined;
  } catch {
    return undefined;
  }
}

function isKeyValue(value: unknown): value is KeyValue {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function invalid(why: string): RequestError {
  return new RequestError(
    'CURSOR_INVALID',
    `The cursor cannot be used here. ${why}`,
    'Start without a cursor, then pass `startCursor` or `endCursor` of a page of the same list, filter and order.',
  );
}
