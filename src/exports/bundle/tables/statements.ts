/** statements.csv: one row a property of an entity, with how just that property is known. */
import type { SnapshotNode, StoredValue } from '../../../graph/snapshot.ts';
import { propertiesOf } from '../../../model/index.ts';
import { basisOf, type StatementEntry, statementEntriesOf, textOf, textsOf } from '../../../resolvers/stored-values.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { type GraphIndex, kindOf } from '../graph-index.ts';
import { localizedNames } from '../localized-names.ts';

interface Statement {
  readonly entity: SnapshotNode;
  readonly property: string;
  readonly value: StoredValue | undefined;
  /** Null where the property is known as the entity as a whole is. */
  readonly entry: StatementEntry | null;
}

export function statements(graph: GraphIndex): BundleTable {
  return bundleTable<Statement>({
    name: 'statements',
    title: 'Statements',
    description: 'One row a property of an entity, with the evidence of just that property.',
    primaryKey: ['entity', 'property'],
    rows: graph.entities.flatMap(statementsOf),
    fields: [
      {
        name: 'entity',
        type: 'text',
        references: 'nodes',
        description: 'The entity.',
        read: ({ entity }) => entity.id,
      },
      {
        name: 'property',
        type: 'text',
        description:
          'The property as the other tables name it, or a relationship field of the API on which sources disagree.',
        read: ({ property }) => property,
      },
      {
        name: 'value',
        type: 'text',
        description: 'Its value, written as in the other tables: a list with `;` between the items.',
        empty: 'disputed, and no claim is the printed designation; or the property is a relationship',
        read: ({ value }) => value,
      },
      {
        name: 'status',
        type: 'text',
        values: 'StatementStatus',
        description: 'Stated, inferred, or disputed; the claims of a dispute stand in claims.csv.',
        read: ({ entity, entry }) => entry?.status ?? basisOf(entity.properties),
      },
      {
        name: 'basis',
        type: 'text',
        values: 'Basis',
        description: 'Whether the sources state it, or it is drawn from them.',
        read: ({ entity, entry }) => entry?.basis ?? basisOf(entity.properties),
      },
      {
        name: 'reason',
        type: 'text',
        description: 'Why it may be inferred.',
        empty: 'it is stated',
        read: ({ entity, entry }) => (entry ? entry.reason : textOf(entity.properties, 'reason')),
      },
      {
        name: 'evidence',
        type: 'list',
        references: 'passages',
        description: 'The passages it rests on.',
        empty: 'it follows from other rows',
        read: ({ entity, entry }) => entry?.evidence ?? recordEvidence(entity),
      },
    ],
  });
}

/** Claims have a table of their own, and former ids are no statement of a text. */
const elsewhere: ReadonlySet<string> = new Set(['claims', 'formerIds']);

function statementsOf(entity: SnapshotNode): readonly Statement[] {
  const entries = statementEntriesOf(entity.properties);
  const values = new Map<string, StoredValue | undefined>(
    propertiesOf(kindOf(entity)).flatMap(({ name }): [string, StoredValue][] => {
      const value = entity.properties[name];
      return value === undefined || elsewhere.has(name) ? [] : [[name, value]];
    }),
  );
  for (const property of entries.keys()) {
    if (!values.has(property) && property !== 'names' && !elsewhere.has(property)) values.set(property, undefined);
  }
  const stated = [...values].map(([property, value]) => ({
    entity,
    property,
    value,
    entry: entries.get(property) ?? null,
  }));
  const named = [...localizedNames(entity)].map(([language, value]) => ({
    entity,
    property: `name_${language}`,
    value,
    entry: entries.get('names') ?? null,
  }));
  return [...stated, ...named];
}

/** What the record as a whole rests on; stored apart only where single properties cite passages of their own. */
function recordEvidence({ properties }: SnapshotNode): readonly string[] {
  const own = textsOf(properties, 'recordEvidence');
  return own.length > 0 ? own : textsOf(properties, 'evidence');
}
