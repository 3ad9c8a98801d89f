/** How far agreements have come, and which of them are only planned. */
import { type AgreementStage, ENUMS } from '../../../model/index.ts';
import type { Condition } from '../../query/request.ts';
import type { NodeRow } from '../../reader/reader.ts';
import { storedText } from '../stored.ts';

/** The stages of several agreements, each once, in the order of the list of stages. */
export function stagesOf(agreements: readonly NodeRow[]): readonly AgreementStage[] {
  const found = new Set(agreements.map(stageOf));
  return ENUMS.AgreementStage.filter((stage) => found.has(stage));
}

/** Planned, negotiated or drafted: no tie yet. */
export const plannedTies: Condition = {
  is: 'or',
  of: [
    { is: 'property', property: 'stage', test: { op: 'in', values: ['PLANNED', 'NEGOTIATING', 'DRAFTED'] } },
    { is: 'property', property: 'legalForce', test: { op: 'eq', value: 'PLANNED' } },
  ],
};

/** True where a filter itself says which stages it wants, wherever in it that stands. */
export function asksForStage(condition: Condition | undefined): boolean {
  switch (condition?.is) {
    case 'property':
      return condition.property === 'stage' || condition.property === 'legalForce';
    case 'and':
    case 'or':
    case 'atLeast':
      return condition.of.some(asksForStage);
    case 'not':
      return asksForStage(condition.of);
    // What stands inside these speaks of other nodes, or of how a thing is known.
    case 'some':
    case 'none':
    case 'count':
    case 'countDistinct':
    case 'evidence':
    case 'statement':
    case undefined:
      return false;
  }
}

function stageOf(agreement: NodeRow): AgreementStage {
  return (storedText(agreement, 'stage') ?? 'NOT_STATED') as AgreementStage;
}
