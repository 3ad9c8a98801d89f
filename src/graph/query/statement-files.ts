/** The statements of `cypher/`, read once: each file a question, its columns told by the comment it opens with. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Statement } from '../port.ts';

/** Beside `src/` in a checkout and beside `dist/` in the package: three rooms up from here in both. */
const folder = new URL('../../../cypher/', import.meta.url);

/** By file name without ending. */
export type Statements = ReadonlyMap<string, Statement>;

/** Fails where a file does not list its columns: then its rows could not be checked. */
export function readStatements(directory: string | URL = folder): Statements {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const base = directory instanceof URL ? fileURLToPath(directory) : directory;
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      return [name, parseStatement(name, readFileSync(`${base}/${file}`, 'utf8'))];
    }),
  );
}

/** The statement of a file by its name; an unknown name is a mistake in the code that asks. */
export function statementNamed(statements: Statements, name: string): Statement {
  const statement = statements.get(name);
  if (!statement)
    throw new Error(`There is no statement cypher/${name}.cypher; there are ${[...statements.keys()].join(', ')}.`);
  return statement;
}

/** A file as a statement: the opening comment tells the columns and is not sent to the engine. */
export function parseStatement(name: string, content: string): Statement {
  const lines = content.split('\n');
  const opening = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines.slice(0, opening).map((line) => line.slice(2));
  const columns = namesUnder('Columns:', comment);
  const text = lines.slice(opening).join('\n').trim();
  if (columns.length === 0 || text === '') {
    throw new Error(
      `cypher/${name}.cypher does not open with a comment that lists its columns: add "// Columns:" and a line for each.`,
    );
  }
  return { name, text, columns };
}

/** The parameters that a file's opening comment lists. */
export function parametersOf(content: string): readonly string[] {
  return namesUnder(
    'Parameters:',
    content
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .map((line) => line.slice(2)),
  );
}

/** The lines `   name: ...` under a heading, until the next heading; deeper lines continue the one above. */
function namesUnder(heading: string, comment: readonly string[]): readonly string[] {
  const start = comment.findIndex((line) => line.trim() === heading);
  if (start < 0) return [];
  const after = comment.slice(start + 1);
  const end = after.findIndex((line) => !line.startsWith('   '));
  return (end < 0 ? after : after.slice(0, end)).flatMap((line) => /^ {3}(\w+):/.exec(line)?.[1] ?? []);
}

/** The statements that ship with this package. */
export const STATEMENTS: Statements = readStatements();
