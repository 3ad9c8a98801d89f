/** The entities that a reference names exactly, by a number or by a name. */
import { textKey } from '../projection/text-key.ts';
import { toNodeRow } from '../query/to-node-row.ts';
import type { GraphReader, NodeRow } from '../reader/reader.ts';
import { prepareText } from '../search/prepare-text.ts';
import type { StoredProperties } from '../snapshot.ts';

interface Row {
  readonly node: StoredProperties;
}

/** Namesakes beyond this many are not read: nobody chooses among more. */
const MOST = 50;

/** By the number of an act or of one of its issuers; `No. 961` and `№ 961` are `961`. */
export async function findByNumber(reader: GraphReader, number: string): Promise<readonly NodeRow[]> {
  const key = textKey(number).replace(/^(?:no\.?|n°|#)\s*(?=\S*\d)/u, '');
  if (key === '') return [];
  const rows = await reader.run<Row>('entities-by-number', { number: key, limit: MOST });
  return rows.map(({ node }) => toNodeRow(node, 'Entity'));
}

/** By the whole name, an alias, or the name in another language, without regard to case. */
export async function findByName(reader: GraphReader, name: string): Promise<readonly NodeRow[]> {
  const key = textKey(name);
  if (key === '') return [];
  const rows = await reader.run<Row>('entities-by-name', { key, words: prepareText(name), limit: MOST });
  return rows.map(({ node }) => toNodeRow(node, 'Entity')).filter((row) => isNamed(row, key));
}

function isNamed({ properties }: NodeRow, key: string): boolean {
  const { nameKey, aliasesKey, names } = properties;
  if (nameKey === key || (Array.isArray(aliasesKey) && aliasesKey.some((alias) => alias === key))) return true;
  const translated = typeof names === 'string' ? (JSON.parse(names) as Readonly<Record<string, string>>) : {};
  return Object.values(translated).some((each) => textKey(each) === key);
}
