/** Finds the first clause of a Cypher text that does more than read the graph, so that it is refused before anything runs. */

export interface WriteClause {
  /** As written: `DETACH DELETE`. */
  readonly keyword: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const WRITES: ReadonlySet<string> = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'DROP',
  'FOREACH',
  'ALTER',
  'GRANT',
  'REVOKE',
  'DENY',
  // LOAD CSV reads files and addresses, and may carry what the graph holds to the latter.
  'LOAD',
]);

/** Strings, names in backticks and comments may hold any word; so may what follows a dot, a colon or a dollar sign. */
const token =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>\S)/gu;

/** Null where the text only reads, as far as its words tell; a procedure that writes is left to the engine to refuse. */
export function findWriteClause(text: string): WriteClause | null {
  let before = '';
  for (const match of text.matchAll(token)) {
    const word = match.groups?.['word'];
    if (word === undefined) {
      before = match.groups?.['sign'] ?? before;
      continue;
    }
    if (WRITES.has(word.toUpperCase()) && !isName(text, match.index + word.length, before)) {
      return { keyword: word.toUpperCase(), ...placeOf(text, match.index) };
    }
    before = '';
  }
  return null;
}

/** A property, label, type, parameter or map key that happens to be such a word. */
function isName(text: string, end: number, before: string): boolean {
  return ['.', ':', '$', '|', '&'].includes(before) || /^\s*:(?!:)/.test(text.slice(end));
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
