/** What a memo holds and how it changes; pure, so that it can be tested without a browser. */

export interface MemoFact {
  /** Names the fact, so that it is in the memo once: an entity's id, `<id>#<property>`, a relation's id, or an answer's address. */
  readonly id: string;
  readonly kind: 'entity' | 'property' | 'relation' | 'answer';
  /** The fact as a plain sentence. */
  readonly text: string;
  /** The act it rests on, which nobody here has checked; null where there is none. */
  readonly authority: string | null;
  /** Where these sources report it. */
  readonly reportedIn: readonly MemoCitation[];
  readonly standing: MemoStanding;
  /** Why it may be inferred; null where it is stated. */
  readonly reason: string | null;
  /** From the root of this server, with the revision. */
  readonly permalink: string;
  readonly revision: string;
  /** The reader's own words. */
  readonly note: string;
}

export interface MemoCitation {
  readonly text: string;
  /** The passage's id; null where the citation names none. */
  readonly passage: string | null;
}

/** Citations of the API as a memo keeps them. */
export function memoCitations(
  evidence: readonly { readonly text: string; readonly passage: { readonly id: string } | null }[],
): readonly MemoCitation[] {
  return evidence.map(({ text, passage }) => ({ text, passage: passage?.id ?? null }));
}

export const MEMO_STANDINGS = ['STATED', 'INFERRED', 'DISPUTED', 'NOT_STATED'] as const;
export type MemoStanding = (typeof MEMO_STANDINGS)[number];

const KINDS: readonly MemoFact['kind'][] = ['entity', 'property', 'relation', 'answer'];

export type MemoChange =
  | { readonly type: 'add'; readonly fact: Omit<MemoFact, 'note'> }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'note'; readonly id: string; readonly note: string }
  /** To this place among the facts, from 0. */
  | { readonly type: 'move'; readonly id: string; readonly to: number }
  /** All at once, such as after an undo. */
  | { readonly type: 'replace'; readonly facts: readonly MemoFact[] };

/** The facts after a change; a fact that is there is not added again. */
export function changeMemo(facts: readonly MemoFact[], change: MemoChange): readonly MemoFact[] {
  switch (change.type) {
    case 'add':
      return facts.some(({ id }) => id === change.fact.id) ? facts : [...facts, { ...change.fact, note: '' }];
    case 'remove':
      return facts.filter(({ id }) => id !== change.id);
    case 'note':
      return facts.map((fact) => (fact.id === change.id ? { ...fact, note: change.note } : fact));
    case 'move':
      return moved(facts, change.id, change.to);
    case 'replace':
      return change.facts;
  }
}

/** What was stored; whatever does not read as facts is left out. */
export function readMemo(stored: string | null): readonly MemoFact[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? value.filter(isFact) : [];
  } catch {
    return [];
  }
}

function moved(facts: readonly MemoFact[], id: string, to: number): readonly MemoFact[] {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) return facts;
  const others = facts.filter((each) => each !== fact);
  return [...others.slice(0, Math.max(0, to)), fact, ...others.slice(Math.max(0, to))];
}

function isFact(value: unknown): value is MemoFact {
  if (typeof value !== 'object' || value === null) return false;
  const fact = value as Partial<Record<keyof MemoFact, unknown>>;
  return (
    [fact.id, fact.text, fact.permalink, fact.revision, fact.note].every((part) => typeof part === 'string') &&
    [fact.authority, fact.reason].every((part) => part === null || typeof part === 'string') &&
    KINDS.some((kind) => kind === fact.kind) &&
    MEMO_STANDINGS.some((standing) => standing === fact.standing) &&
    Array.isArray(fact.reportedIn) &&
    fact.reportedIn.every(isCitation)
  );
}

function isCitation(value: unknown): value is MemoCitation {
  if (typeof value !== 'object' || value === null) return false;
  const { text, passage } = value as Partial<Record<keyof MemoCitation, unknown>>;
  return typeof text === 'string' && (passage === null || typeof passage === 'string');
}
