/** The facts a passage supports: first properties, by entity and property, then relations, by id. */

import { statementsOf } from '../entity/statements.ts';
import type { CitationParent, RelationParent, StatementParent } from '../parents.ts';
import type { SupportedEntity } from './facts-loader.ts';

export type Fact = StatementParent | RelationParent;

export function factsOfPassage(passage: string, supported: readonly SupportedEntity[]): readonly Fact[] {
  const statements = supported
    .filter(({ own }) => own)
    .flatMap(({ node }) => statementsOf({ row: node, asOf: null }))
    .filter((statement) => restsOn(statement, passage));
  const relations = supported.flatMap(({ relations: found }) => found.map((relation) => ({ relation })));
  return [...statements, ...relations.sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1))];
}

/** Stable: the key of a fact within its passage. */
export function factKey(fact: Fact): string {
  return 'relation' in fact ? fact.relation.id : `${fact.entity.row.id} ${fact.property}`;
}

function restsOn({ evidence, claims }: StatementParent, passage: string): boolean {
  const names = (citation: CitationParent): boolean => citation.passage === passage;
  return evidence.some(names) || claims.some((claim) => claim.evidence.some(names));
}
