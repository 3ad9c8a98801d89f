/** What the bench asks: one question in the words of each design, and the one answer that all of them must give. */
import type { CorpusShape } from '../corpus/corpus-shape.ts';

export type Variables = Readonly<Record<string, string | number | readonly string[]>>;
/** Draws a number from 0 up to, not including, `count`, by the law of the run. */
export type Draw = (count: number) => number;

export interface Question {
  /** As the table shows it. */
  readonly name: string;
  /** Short, for options and files. */
  readonly key: string;
  /** False where the answer itself grows with the corpus: then its time may grow too. */
  readonly answerIsOfOneSize: boolean;
  draw(shape: CorpusShape, draw: Draw): Variables;
  readonly ours: GraphqlForm;
  /** For a library that makes an API of type definitions: over the interface, and over one flat type. */
  readonly generated: { readonly interface: GraphqlForm; readonly flat: GraphqlForm };
  /** One statement by hand; its column `answer` is the answer in the form that is compared. */
  readonly byHand: { readonly cypher: string };
}

/** A document with its variables, and how its data become the answer that is compared. */
export interface GraphqlForm {
  readonly document: string;
  readonly variables: (drawn: Variables) => Variables;
  readonly answer: (data: unknown) => unknown;
}

/** The data of a document are as its author knows them: nothing checks them again, the comparison of answers does. */
export function form<Data>(
  document: string,
  answer: (data: Data) => unknown,
  variables: (drawn: Variables) => Variables = (drawn) => drawn,
): GraphqlForm {
  return { document, variables, answer: (data) => answer(data as Data) };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
