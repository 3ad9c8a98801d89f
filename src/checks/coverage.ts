/** Every passage supports a fact or is excused, and never both. */
import type { CheckFinding, PassageRecord, SourceRecord } from '../model/index.ts';
import type { Check } from './check.ts';

export const coverage: Check = {
  codes: ['PASSAGE_UNUSED', 'USED_AND_EXCUSED', 'EXCUSED_KEY_SOURCE'],
  description: 'A passage supports facts or is excused with a reason; one that names an instrument cannot be excused.',
  run: ({ sources }, index) => {
    const used = new Set<string>(index.groundings.flatMap(({ grounding }) => grounding.cite));
    return sources.flatMap((source) =>
      source.outline.flatMap((passage) => judge(source, passage, used.has(passage.id))),
    );
  },
};

function judge(
  source: SourceRecord,
  { id, kind, excuse, position }: PassageRecord,
  isUsed: boolean,
): readonly CheckFinding[] {
  if (excuse === undefined) return isUsed ? [] : [unused(source, id, position)];
  const findings: CheckFinding[] = [];
  if (isUsed)
    findings.push({
      code: 'USED_AND_EXCUSED',
      severity: 'error',
      message: `${id} is excused, but facts rest on it.`,
      remedy: 'Remove `facts: none` and `reason`, or the citations.',
      position,
    });
  if (kind === 'KEY_SOURCE')
    findings.push({
      code: 'EXCUSED_KEY_SOURCE',
      severity: 'error',
      message: `${id} is excused, but a key source names an act or a document.`,
      remedy: 'Enter what it names, and remove `facts: none`.',
      position,
    });
  return findings;
}

function unused(source: SourceRecord, id: string, position: PassageRecord['position']): CheckFinding {
  const remedy = 'Enter what it says, or excuse it: facts: none, reason: ..';
  if (source.complete)
    return {
      code: 'PASSAGE_UNUSED',
      severity: 'error',
      message: `${id} supports no fact, and ${source.id} is marked complete.`,
      remedy,
      position,
    };
  return { code: 'PASSAGE_UNUSED', severity: 'warning', message: `${id} supports no fact yet.`, remedy, position };
}
