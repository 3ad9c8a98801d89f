/** Reads what a document asks of citations: their text, and stored values of the passage and its source. */
import { type FieldNode, type GraphQLOutputType, getNamedType } from 'graphql';
import { type NodeRow, PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from '../../graph/index.ts';
import { type PassageId, splitPassageId } from '../../model/index.ts';
import { citationLine } from '../texts/citation-line.ts';
import type { Meaning } from './collect-fields.ts';
import { leafWriter, type WriteLeaf } from './leaf-text.ts';
import { NotDirect } from './not-direct.ts';
import { readObjectFields, type TextField } from './read-field.ts';
import type { Known, WriteCitations } from './shape.ts';
import { writeObject } from './write-connection.ts';

type Field =
  | TextField
  | { readonly is: 'cited'; readonly key: string; readonly write: (passage: string, known: Known) => string };

/** Throws `NotDirect` where a passage or a source is asked for more than it stores. */
export function readCitations(type: GraphQLOutputType, nodes: readonly FieldNode[], meaning: Meaning): WriteCitations {
  const fields = readObjectFields(type, nodes, meaning, ({ name, key, type: shown, selected }): Field => {
    if (name === 'text') return { is: 'cited', key, write: writeLine };
    if (name !== 'passage' && name !== 'source') throw new NotDirect(`Citation.${name} is not written from rows.`);
    const write = readTextNode(shown, selected, meaning);
    return {
      is: 'cited',
      key,
      write: (passage, known) => write(known(name === 'passage' ? passage : sourceOf(passage))),
    };
  });
  return (passages, known) => {
    const ids = Array.isArray(passages) ? passages.map(String) : [];
    const citations = ids.map((passage) =>
      writeObject(fields, (field) => (field.is === 'text' ? field.text : field.write(passage, known))),
    );
    return `[${citations.join(',')}]`;
  };
}

function writeLine(passage: string, known: Known): string {
  return JSON.stringify(citationLine(passage, known(passage), known(sourceOf(passage))));
}

/** What stands where the text alone has no value of its own: the resolvers show the id. */
const SHOWN_BY_ID: ReadonlySet<string> = new Set(['name', 'title', 'locator', 'label']);

function readTextNode(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
): (row: NodeRow | null) => string {
  const owner = getNamedType(type);
  const properties = owner.name === 'Passage' ? PASSAGE_PROPERTIES : SOURCE_PROPERTIES;
  const fields = readObjectFields(type, nodes, meaning, ({ name, key, type: shown }): StoredField => {
    const stored = name === 'id' || properties.some((property) => property.name === name && isPlain(property.type.is));
    if (!stored) throw new NotDirect(`${owner.name}.${name} is not stored as it is shown.`);
    return { is: 'stored', key, name, write: leafWriter(shown, null) };
  });
  const writeField = ({ id, properties: values }: NodeRow, { name, write }: StoredField & { is: 'stored' }): string =>
    write(name === 'id' ? id : (values[name] ?? (SHOWN_BY_ID.has(name) ? id : null)));
  return (row) =>
    row === null ? 'null' : writeObject(fields, (field) => (field.is === 'text' ? field.text : writeField(row, field)));
}

type StoredField =
  | TextField
  | { readonly is: 'stored'; readonly key: string; readonly name: string; readonly write: WriteLeaf };

/** Ids of other nodes are stored as texts too, but the schema shows the nodes: their type is no leaf, and `leafWriter` refuses it. */
function isPlain(is: string): boolean {
  return is === 'text' || is === 'enum' || is === 'date' || is === 'bool';
}

function sourceOf(passage: string): string {
  return splitPassageId(passage as PassageId).source;
}
