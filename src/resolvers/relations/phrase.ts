/** A relation as one plain English sentence, from the sentence its row gives and the names of its ends. */
import type { NodeRow, RelationRow } from '../../graph/index.ts';
import type { RelationshipRow } from '../../model/index.ts';
import { textOf } from '../stored-values.ts';
import { agreeVerb } from './agree-verb.ts';
import { withArticle } from './definite-article.ts';

/** `The Ministry of Internal Affairs is the competent authority for issuing visas.` */
export function phraseOf(
  row: RelationshipRow,
  relation: RelationRow,
  from: NodeRow | null,
  to: NodeRow | null,
): string {
  return sentenceOf(templateOf(row, relation), { from, to, ids: relation });
}

/** Who a sentence speaks of; ids stand for those who could not be read. */
export interface SentenceEnds {
  readonly from: NodeRow | null;
  readonly to: NodeRow | null;
  readonly ids: { readonly from: string; readonly to: string };
}

/** A sentence with `{from}` and, where it has one, `{to}`. */
export function sentenceOf(template: string, { from, to, ids }: SentenceEnds): string {
  const agreeing = from === null ? template : agreeVerb(template, { kind: from.kind, name: nameOf(from) });
  const sentence = agreeing.replace('{from}', () => mention(from, ids.from)).replace('{to}', () => mention(to, ids.to));
  return withoutEcho(sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

/** `coordinates coordinating visas` -> `coordinates visas` */
function withoutEcho(sentence: string): string {
  return sentence.replace(/\b((\p{L}{4,})(?:es|e|s)?) \2ing /u, '$1 ');
}

function templateOf(row: RelationshipRow, relation: RelationRow): string {
  const value = row.phraseBy ? textOf(relation.properties, row.phraseBy.property) : null;
  return (value === null ? undefined : row.phraseBy?.values[value]) ?? row.phrase;
}

/** How a node is spoken of inside a sentence; by its id where it could not be read. */
export function mention(node: NodeRow | null, id: string): string {
  if (node === null) return id;
  const name = nameOf(node);
  return node.kind === 'Responsibility' ? lowerStart(name) : withArticle(name);
}

/** Passages have labels instead of names. */
function nameOf({ id, properties }: NodeRow): string {
  return textOf(properties, 'name') ?? textOf(properties, 'label') ?? id;
}

/** A task begins like a sentence; inside one it does not, unless its first word is a proper name in capitals. */
function lowerStart(task: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(task) ? task.charAt(0).toLowerCase() + task.slice(1) : task;
}
