/** The memo: facts that a reader put aside, in their order, kept in this browser. */
import { useSyncExternalStore } from 'react';
import { readSetting, watchSettings, writeSetting } from '../settings/settings.ts';
import { changeMemo, type MemoChange, type MemoFact, readMemo } from './memo-facts.ts';

const KEY = 'memo';

export interface Memo {
  readonly facts: readonly MemoFact[];
  /** Adds, removes, notes, moves or clears. */
  readonly change: (change: MemoChange) => void;
  readonly has: (id: string) => boolean;
}

export function useMemoFacts(): Memo {
  const stored = useSyncExternalStore(watchSettings, () => readSetting(KEY));
  const facts = factsIn(stored);
  return { facts, change, has: (id) => facts.some((fact) => fact.id === id) };
}

function change(step: MemoChange): void {
  writeSetting(KEY, JSON.stringify(changeMemo(factsIn(readSetting(KEY)), step)));
}

let last: { readonly stored: string | null; readonly facts: readonly MemoFact[] } = { stored: null, facts: [] };

/** Parsed once for all that show it. */
function factsIn(stored: string | null): readonly MemoFact[] {
  if (last.stored !== stored) last = { stored, facts: readMemo(stored) };
  return last.facts;
}
