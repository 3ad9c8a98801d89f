/** Sources and their passages as nodes, with what the corpus makes of them: how many passages are covered and excused. */
import type { PassageId, PassageRecord, PropertyValue, SourceRecord } from '../../model/index.ts';
import { OWNER, type SnapshotNode } from '../snapshot.ts';
import { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from './passage-and-source-properties.ts';
import { hashedNode } from './project-entity.ts';
import { storeProperties } from './store-property.ts';

type Values = { readonly [property: string]: PropertyValue | undefined };

export function projectSource(source: SourceRecord, order: number, covered: ReadonlySet<PassageId>): SnapshotNode {
  const { id, outline, position: _position, ...record } = source;
  const counts = {
    passages: outline.length,
    covered: outline.filter((passage) => covered.has(passage.id)).length,
    excused: outline.filter(({ excuse }) => excuse !== undefined).length,
  };
  return hashedNode(id, ['Source'], {
    ...storeProperties(SOURCE_PROPERTIES, { ...record, ...counts, order }),
    id,
    owner: OWNER,
  });
}

export function projectPassage(passage: PassageRecord, order: number): SnapshotNode {
  const { id, blocks, position: _position, ...record } = passage;
  const values: Values = { ...record, order, sha256: blocks.map(({ sha256 }) => sha256) };
  return hashedNode(id, ['Passage'], { ...storeProperties(PASSAGE_PROPERTIES, values), id, owner: OWNER });
}
