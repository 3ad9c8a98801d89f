/** A path as an explanation: what it links, then a sentence for each relation, with what a reader must know of it. */
import type { NodeRow } from '../../graph/index.ts';
import { mention } from '../relations/phrase.ts';

export interface ExplainedHop {
  /** A whole sentence. */
  readonly phrase: string;
  /** Why it may be inferred; null where it is stated. */
  readonly reason: string | null;
  readonly disputed: boolean;
}

/** The ends are null where they could not be read. */
export function pathText(from: NodeRow | null, to: NodeRow | null, hops: readonly ExplainedHop[]): string {
  const steps = hops.length === 1 ? 'one step' : `${hops.length} steps`;
  const heading = `From ${mention(from, 'one end')} to ${mention(to, 'the other')} in ${steps}.`;
  return [heading, ...hops.map(explained)].join(' ');
}

function explained({ phrase, reason, disputed }: ExplainedHop): string {
  const notes = [
    ...(reason === null ? [] : [`inferred: ${reason.replace(/\.$/u, '')}`]),
    ...(disputed ? ['sources disagree'] : []),
  ];
  return notes.length === 0 ? phrase : `${phrase.replace(/\.$/u, '')} (${notes.join('; ')}).`;
}
