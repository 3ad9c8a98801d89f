/** Reads a field with the fields below it in one trip; where that fails, the field alone, so that what cannot be read voids no more than its own place. */
import { GraphError, type GraphErrorCode } from '../graph-error.ts';

/** Failures of one statement; any other would meet the next one too. */
const OF_A_STATEMENT: readonly GraphErrorCode[] = ['ENGINE_TIMEOUT', 'STATEMENT_FAILED'];

/** `alone` is null where nothing is read ahead. */
export async function aheadOrAlone<T>(ahead: () => Promise<T>, alone: (() => Promise<T>) | null): Promise<T> {
  try {
    return await ahead();
  } catch (error) {
    if (alone === null || !(error instanceof GraphError) || !OF_A_STATEMENT.includes(error.code)) throw error;
    return alone();
  }
}
