/** Reads what passages support, all that are asked for in one tick with one statement. */
import DataLoader from 'dataloader';
import type { GraphReader, NodeRow, RelationRow } from '../../graph/index.ts';

/** An entity that a passage speaks of. */
export interface SupportedEntity {
  readonly node: NodeRow;
  /** True where facts of the entity itself rest on the passage. */
  readonly own: boolean;
  /** Relations that start at the entity and rest on the passage. */
  readonly relations: readonly RelationRow[];
}

/** More entities than any passage names; it keeps the statement bounded. */
const MOST_ENTITIES = 2000;

export function factsLoader(reader: GraphReader): DataLoader<string, readonly SupportedEntity[]> {
  return new DataLoader(async (passages) => {
    const rows = await reader.run<FactsRow>('facts-of-passages', { ids: passages, limit: MOST_ENTITIES });
    const byPassage = new Map(rows.map(({ passage, facts }) => [passage, facts.map(supportedEntity)]));
    return passages.map((passage) => byPassage.get(passage) ?? []);
  });
}

interface FactsRow {
  readonly passage: string;
  readonly facts: readonly StoredFact[];
}

interface StoredFact {
  readonly node: NodeRow['properties'];
  readonly own: boolean;
  readonly relations: readonly (Pick<RelationRow, 'type' | 'from' | 'to'> & {
    readonly relation: RelationRow['properties'];
  })[];
}

function supportedEntity({ node, own, relations }: StoredFact): SupportedEntity {
  return {
    node: { id: String(node['id']), kind: String(node['kind']), properties: node },
    own,
    relations: relations.map(({ relation, type, from, to }) => ({
      id: String(relation['id']),
      type,
      from,
      to,
      properties: relation,
    })),
  };
}
