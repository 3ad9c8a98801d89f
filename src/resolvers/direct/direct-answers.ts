/**
 * Answers written straight from rows: one statement for a field of `Query` and all below it, one text for its rows, no resolver in
 * between. What rows alone cannot answer is left whole to the resolvers, which answer everything; both say the same.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { GraphError, type OpenReader, RequestError, RevisionChanged } from '../../graph/index.ts';
import { collectFields, type Meaning } from './collect-fields.ts';
import { NotDirect } from './not-direct.ts';
import { keyText, typeNameText } from './read-field.ts';
import { type FieldKeys, type RootField, readRootField } from './root-field.ts';
import type { Variables } from './shape.ts';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The JSON of `data`; null where the operation is for the resolvers, be it for what it asks or for what went wrong on the way. */
export type AnswerDirectly = (asked: AskedOperation, reader: OpenReader) => Promise<string | null>;

/** One key of the answer. */
type Part =
  | { readonly is: 'text'; readonly key: string; readonly text: string }
  | { readonly is: 'field'; readonly key: string; readonly field: RootField; readonly keysOf: KeysOf };

type KeysOf = (variables: Variables) => FieldKeys;

/** One for a schema. `onDefect` is told of errors that nobody foresaw; the resolvers answer then too. */
export function createDirectAnswers(schema: GraphQLSchema, onDefect: (error: unknown) => void): AnswerDirectly {
  const known = new WeakMap<OperationDefinitionNode, readonly Part[] | null>();
  let named = 0;
  const partsOf = (asked: AskedOperation): readonly Part[] | null => {
    const kept = known.get(asked.operation);
    if (kept !== undefined) return kept;
    const parts = partsOrNull(() => readParts(asked, schema, () => `direct ${++named}`), onDefect);
    known.set(asked.operation, parts);
    return parts;
  };
  return async (asked, reader) => {
    const parts = partsOf(asked);
    if (!parts) return null;
    const { coerced } = getVariableValues(schema, asked.operation.variableDefinitions ?? [], asked.variables);
    if (!coerced) return null;
    try {
      const texts = await Promise.all(parts.map((part) => writePart(part, coerced, reader)));
      return `{${texts.join(',')}}`;
    } catch (error) {
      // The resolvers meet it again, if it is still there, and tell it field by field.
      if (!FORESEEN.some((kind) => error instanceof kind)) onDefect(error);
      return null;
    }
  };
}

function partsOrNull(read: () => readonly Part[], onDefect: (error: unknown) => void): readonly Part[] | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotDirect)) onDefect(error);
    return null;
  }
}

const FORESEEN = [NotDirect, GraphQLError, RequestError, GraphError, RevisionChanged];

async function writePart(part: Part, variables: Variables, reader: OpenReader): Promise<string> {
  if (part.is === 'text') return part.key + part.text;
  const keys = part.keysOf(variables);
  // What was written before is not read again, nor are its arguments, which were in order then.
  const [written] = await reader.trees.written([`${keys.name} ${keys.values}`], async () => [
    await part.field.write(variables, reader, keys),
  ]);
  return part.key + (written?.text ?? 'null');
}

/** Fields that several kinds have in common count for each of them: on many levels they would multiply. */
const MOST_PAGES = 300;

/** Throws `NotDirect` where anything in it needs a resolver. */
function readParts(
  { document, operation }: AskedOperation,
  schema: GraphQLSchema,
  newName: () => string,
): readonly Part[] {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) throw new NotDirect('It is no query.');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  let pages = 0;
  const countPage = (): void => {
    pages += 1;
    if (pages > MOST_PAGES) throw new NotDirect('The operation asks for more fields than one statement should hold.');
  };
  const meaning: Meaning = { schema, fragments, countPage };
  return [...collectFields(query, [operation.selectionSet], meaning)].map(([response, nodes]): Part => {
    const name = nodes[0]?.name.value ?? '';
    const key = keyText(response);
    if (name === '__typename') return { is: 'text', key, text: typeNameText(query) };
    const definition = query.getFields()[name];
    if (!definition) throw new NotDirect(`Query has no field ${name}.`);
    const field = readRootField(definition, nodes, meaning);
    return { is: 'field', key, field, keysOf: keyMaker(newName(), operation) };
  });
}

/** A key holds the values of all variables: two operations are never one. */
function keyMaker(name: string, { variableDefinitions = [] }: OperationDefinitionNode): KeysOf {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  return (variables) => {
    const values = JSON.stringify(names.map((variable) => (variable in variables ? [variables[variable]] : [])));
    return { name, values };
  };
}
