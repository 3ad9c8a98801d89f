/** What an outline says of a passage fits its kind. */
import type { CheckFinding, PassageRecord, SourceRecord } from '../model/index.ts';
import type { Check } from './check.ts';

export const outlineEntries: Check = {
  codes: ['PASSAGE_WITHOUT_HASH', 'KEY_SOURCE_INCOMPLETE', 'RATING_WITHOUT_DIMENSION', 'WRONG_END'],
  description:
    'A passage of a text has its hash, a key source its heading, label and title, a rated section its dimension.',
  run: ({ sources }, { entities }) =>
    sources.flatMap((source) =>
      source.outline.flatMap((passage) => {
        const kind = passage.dimension === undefined ? undefined : entities.get(passage.dimension)?.kind;
        return judge(source, passage, kind !== undefined && kind !== 'Dimension');
      }),
    ),
};

function judge(source: SourceRecord, passage: PassageRecord, isWrongDimension: boolean): readonly CheckFinding[] {
  const { id, kind, heading, entryLabel, title, dimension, rating, blocks, position } = passage;
  const findings: CheckFinding[] = [];
  const report = (code: string, message: string, remedy: string): void => {
    findings.push({ code, severity: 'error', message, remedy, position });
  };
  if (source.kind !== 'REFERENCE' && blocks.length === 0)
    report('PASSAGE_WITHOUT_HASH', `${id} has no hash.`, 'Add `sha256`, or `blocks` where the passage is broken.');
  const missing =
    kind === 'KEY_SOURCE'
      ? Object.entries({ heading, entryLabel, title }).flatMap(([key, value]) => (value === undefined ? [key] : []))
      : [];
  if (missing.length > 0)
    report('KEY_SOURCE_INCOMPLETE', `${id} is a key source without ${missing.join(', ')}.`, 'Add them as printed.');
  if (rating !== undefined && dimension === undefined)
    report(
      'RATING_WITHOUT_DIMENSION',
      `${id} has a rating but no dimension.`,
      'Name the dimension whose findings stand there.',
    );
  if (isWrongDimension)
    report(
      'WRONG_END',
      `${id} names ${String(dimension)} as its dimension, which is none.`,
      'Name a record of the kind Dimension.',
    );
  return findings;
}
