/** The examples of the guides: a query, its variables where it has any, and the answer that is printed below it. */

export interface DocExample {
  /** The line of the query, from 1. */
  readonly line: number;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As printed: the data, or the whole answer where it has errors. */
  readonly answer: unknown;
  /** Where the text of the answer stands. */
  readonly start: number;
  readonly end: number;
}

/** Ends a printed list that goes on in the real answer. */
export const AND_SO_ON = '…';

const example =
  /```graphql\n(?<query>[^`]*)```\n(?:\s*Variables:\s*```json variables\n(?<variables>[^`]*)```\n)?(?:\s*Answer:\s*)?\s*```json(?: answer)?\n(?<answer>[^`]*)```/dg;

/** A query counts as an example where its answer follows; other blocks are left alone. */
export function readDocExamples(markdown: string): readonly DocExample[] {
  return [...markdown.matchAll(example)].map(({ index, groups = {}, indices }) => {
    const [start, end] = indices?.groups?.['answer'] ?? [0, 0];
    return {
      line: markdown.slice(0, index).split('\n').length + 1,
      query: groups['query'] ?? '',
      variables: JSON.parse(groups['variables'] ?? '{}') as Readonly<Record<string, unknown>>,
      answer: JSON.parse(groups['answer'] ?? 'null') as unknown,
      start,
      end,
    };
  });
}

/** The real answer with its lists cut where the printed ones are, so that the two can be compared. */
export function cutAsPrinted(real: unknown, printed: unknown): unknown {
  if (Array.isArray(real) && Array.isArray(printed)) {
    const shown = printed.at(-1) === AND_SO_ON ? printed.slice(0, -1) : null;
    if (shown === null) return real.map((item, index) => cutAsPrinted(item, printed[index]));
    const kept = real.slice(0, shown.length).map((item, index) => cutAsPrinted(item, shown[index]));
    return real.length > shown.length ? [...kept, AND_SO_ON] : kept;
  }
  if (!isObject(real) || !isObject(printed)) return real;
  return Object.fromEntries(Object.entries(real).map(([name, value]) => [name, cutAsPrinted(value, printed[name])]));
}

const LONGEST_LIST = 3;

/** An answer as the guides print it: longer lists cut, short objects on one line. */
export function printAnswer(answer: unknown): string {
  return `${print(shortened(answer), '')}\n`;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(shortened);
    return items.length > LONGEST_LIST ? [...items.slice(0, LONGEST_LIST - 1), AND_SO_ON] : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)]));
}

const WIDTH = 150;

function print(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  if (!isObject(value)) return line;
  const entries = Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${print(item, inner)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${onOneLine(item)}`);
  return `{ ${entries.join(', ')} }`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
