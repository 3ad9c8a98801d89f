/** What an answer stands on: its facts counted by how they are known, and the sources that hold them. */
import { type PassageId, splitPassageId } from '../../model/index.ts';
import type { RelationRow } from '../reader/reader.ts';

/** One fact of an answer. */
export interface GroundFact {
  /** Tells facts apart: an answer that uses one twice counts it once. */
  readonly id: string;
  readonly status: 'STATED' | 'INFERRED' | 'DISPUTED';
  /** Ids of passages. */
  readonly evidence: readonly string[];
}

export interface GroundsSummary {
  readonly standing: GroundFact['status'] | 'NOT_STATED';
  readonly stated: number;
  readonly inferred: number;
  readonly disputed: number;
  /** Ids of sources, sorted. */
  readonly sources: readonly string[];
}

/** An answer is known as its weakest fact is; without a fact, these sources do not say. */
export function summarizeGrounds(facts: readonly GroundFact[]): GroundsSummary {
  const distinct = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const count = (status: GroundFact['status']): number => distinct.filter((fact) => fact.status === status).length;
  const [stated, inferred, disputed] = [count('STATED'), count('INFERRED'), count('DISPUTED')];
  return {
    standing: disputed > 0 ? 'DISPUTED' : inferred > 0 ? 'INFERRED' : stated > 0 ? 'STATED' : 'NOT_STATED',
    stated,
    inferred,
    disputed,
    sources: [...new Set(distinct.flatMap(({ evidence }) => evidence.map(sourceOf)))].sort(),
  };
}

/** A relation as a fact; one that sources disagree about is disputed, whatever its basis. */
export function factOfRelation({ id, properties }: Pick<RelationRow, 'id' | 'properties'>): GroundFact {
  return { id, status: statusOf(properties), evidence: evidenceOf(properties) };
}

/** What is stored of a node or a relation as the status of a statement. */
function statusOf(properties: RelationRow['properties']): GroundFact['status'] {
  if (properties['disputed'] === true) return 'DISPUTED';
  return properties['basis'] === 'INFERRED' ? 'INFERRED' : 'STATED';
}

function evidenceOf({ evidence }: RelationRow['properties']): readonly string[] {
  return Array.isArray(evidence) ? evidence.map(String) : [];
}

function sourceOf(passage: string): string {
  return splitPassageId(passage as PassageId).source;
}
