/** Parses one YAML file into nodes whose positions are known; everything YAML itself objects to becomes a finding. */
import { type Document, isAlias, isNode, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { CheckFinding, FilePosition } from '../model/index.ts';

/** A parsed file: its top node (null where it is empty or past reading) and where nodes stand. */
export interface YamlFile {
  readonly file: string;
  readonly root: Node | null;
  readonly positionOf: (node: unknown) => FilePosition;
}

export interface ParsedYaml {
  readonly yaml: YamlFile;
  readonly findings: readonly CheckFinding[];
}

/** Brackets nested deeper than any record needs; the parser recurses, so deeper ones could exhaust the stack. */
const DEEPEST = 64;

export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const positionAt = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const positionOf = (node: unknown): FilePosition => positionAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const tooDeep = deepestBracket(text);
  if (tooDeep !== undefined) {
    lines.addNewLine(0);
    return { yaml: { file, root: null, positionOf }, findings: [nestedTooDeep(file, text, tooDeep)] };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: false });
  const findings = [
    ...onePerPlace([...document.errors, ...document.warnings].map((error) => fromYamlError(error, text, positionAt))),
    // Most files have neither sign, and walking a large one takes as long as reading it.
    ...(/[&*]/.test(text) ? findAliases(document, positionOf) : []),
  ];
  return { yaml: { file, root: document.contents, positionOf }, findings };
}

/** The offset at which flow brackets nest too deep. Brackets inside strings count too, which no real file comes near. */
function deepestBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

function nestedTooDeep(file: string, text: string, offset: number): CheckFinding {
  const before = text.slice(0, offset).split('\n');
  return {
    code: 'YAML_SYNTAX',
    severity: 'error',
    message: `Brackets are nested more than ${DEEPEST} deep; the file is not read.`,
    remedy: 'Close the brackets, or write the value flat.',
    position: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}

function fromYamlError(error: YAMLError, text: string, positionAt: (offset: number) => FilePosition): CheckFinding {
  const tab = tabBefore(text, error.pos[0]);
  const { code, remedy, message } = tab === undefined ? (explanations[error.code] ?? SYNTAX) : TAB;
  return {
    code,
    severity: 'error',
    message: message ?? `YAML: ${error.message.replace(/\s+/g, ' ').trim()}.`.replace(/([.:?!])\.$/, '$1'),
    remedy,
    position: positionAt(tab ?? error.pos[0]),
  };
}

/** A tab in the indentation of the line leads the parser to object to something else. */
function tabBefore(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ *\t/.exec(text.slice(start, offset + 1));
  return indent ? start + indent[0].length - 1 : undefined;
}

/** One flaw makes the parser object several times over. */
function onePerPlace(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const places = new Set<string>();
  return findings.filter(({ position: { line, column }, code }) => {
    const place = `${line}:${column} ${code}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

interface Explanation {
  readonly code: string;
  readonly remedy: string;
  /** Where the parser's own words speak to programmers. */
  readonly message?: string;
}

const SYNTAX: Explanation = {
  code: 'YAML_SYNTAX',
  remedy: 'Correct the YAML at this place; quote text that holds ": ", "#", brackets or a leading sign.',
};

const TAB: Explanation = { code: 'TAB', remedy: 'Indent with spaces.' };

const explanations: { readonly [code: string]: Explanation } = {
  DUPLICATE_KEY: {
    code: 'DUPLICATE_KEY',
    remedy: 'Keep one of the two keys; several values of a relationship go into one list.',
  },
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: {
    code: 'YAML_SYNTAX',
    message: 'YAML: a second document begins here; only the first is read.',
    remedy: 'Keep one document a file: remove the line "---" between them.',
  },
  BAD_INDENT: { code: 'YAML_SYNTAX', remedy: 'Align the line with the lines that belong to the same record.' },
  TAG_RESOLVE_FAILED: { code: 'YAML_SYNTAX', remedy: 'Remove the tag; seed files need none.' },
};

function findAliases(document: Document, positionOf: (node: unknown) => FilePosition): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  const report = (node: Node, what: string): void => {
    findings.push({
      code: 'ALIAS',
      severity: 'error',
      message: `YAML ${what} are not read here: every record stands by itself.`,
      remedy: 'Write the value out.',
      position: positionOf(node),
    });
  };
  visit(document, {
    Alias: (_key, node) => report(node, 'aliases (*name)'),
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor) report(node, 'anchors (&name)');
    },
  });
  return findings;
}
