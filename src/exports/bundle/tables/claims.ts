/** claims.csv: one row a claim of a conflict: what one place says where places disagree. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { type GraphIndex, property } from '../graph-index.ts';
import { type StoredClaim, storedClaims } from '../stored-claims.ts';

interface ClaimRow {
  readonly conflict: SnapshotNode;
  readonly number: number;
  readonly claim: StoredClaim;
}

export function claims(graph: GraphIndex): BundleTable {
  return bundleTable<ClaimRow>({
    name: 'claims',
    title: 'Claims',
    description: 'One row a claim of a conflict. The conflict itself is in nodes.csv; what it is about, in `about`.',
    primaryKey: ['conflict', 'number'],
    rows: graph.ofKind('Conflict').flatMap((conflict) =>
      storedClaims(conflict).map((claim, index) => ({
        conflict,
        number: index + 1,
        claim,
      })),
    ),
    fields: [
      {
        name: 'conflict',
        type: 'text',
        references: 'nodes',
        description: 'The conflict.',
        read: ({ conflict }) => conflict.id,
      },
      { name: 'number', type: 'integer', description: 'Counts its claims, from 1.', read: ({ number }) => number },
      {
        name: 'nature',
        type: 'text',
        values: 'ConflictNature',
        description: 'What kind of disagreement.',
        read: ({ conflict }) => property(conflict, 'nature'),
      },
      {
        name: 'disputedProperty',
        type: 'text',
        description: 'The property or relationship field that is disputed.',
        empty: 'a matter of identity, not of one property',
        read: ({ conflict }) => property(conflict, 'property'),
      },
      {
        name: 'about',
        type: 'list',
        references: 'nodes',
        description: 'The entities that the conflict is about.',
        empty: 'none',
        read: ({ conflict }) => graph.out(conflict.id, 'DISPUTES').map(({ to }) => to),
      },
      {
        name: 'entity',
        type: 'text',
        references: 'nodes',
        description: 'The entity that this claim speaks of, where the disagreement is between several.',
        empty: 'it speaks of what the conflict is about',
        read: ({ claim }) => claim.entity,
      },
      { name: 'value', type: 'text', description: 'What it says.', read: ({ claim }) => claim.value },
      {
        name: 'evidence',
        type: 'list',
        references: 'passages',
        description: 'Where it says so.',
        read: ({ claim }) => claim.evidence,
      },
    ],
  });
}
