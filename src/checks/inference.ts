/** An inference says why; what is stated needs no reason. */
import type { CheckFinding } from '../model/index.ts';
import type { Check } from './check.ts';
import type { GroundedPlace } from './every-grounding.ts';

export const inference: Check = {
  codes: ['INFERRED_WITHOUT_REASON', 'REASON_WITHOUT_INFERENCE'],
  description: 'INFERRED names its reason, and a reason stands only where something is inferred.',
  run: (_corpus, { groundings }) => groundings.flatMap(judge),
};

function judge({ grounding: { basis, reason }, what, position }: GroundedPlace): readonly CheckFinding[] {
  if (basis === 'INFERRED' && reason === undefined)
    return [
      {
        code: 'INFERRED_WITHOUT_REASON',
        severity: 'error',
        message: `${what} is INFERRED without a reason.`,
        remedy: 'Say in `reason` why a careful reader draws it, or cite a passage that states it.',
        position,
      },
    ];
  if (basis === 'STATED' && reason !== undefined)
    return [
      {
        code: 'REASON_WITHOUT_INFERENCE',
        severity: 'error',
        message: `${what} gives a reason but is not INFERRED.`,
        remedy: 'Add `basis: INFERRED`, or remove `reason`.',
        position,
      },
    ];
  return [];
}
