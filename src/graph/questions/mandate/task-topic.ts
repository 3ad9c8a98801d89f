/** Groups tasks by what is done and to what, the two controlled lists by which tasks of different bodies compare. */
import type { NodeRow } from '../../reader/reader.ts';
import { storedText } from '../stored.ts';
import type { Holding } from './holding.ts';

export interface TaskTopic {
  /** `NOT_STATED` for a task that the list of actions has no term for. */
  readonly action: string;
  readonly object: string | null;
}

/** The holdings of each action and object, by action, then object, without an object last. */
export function groupByTopic(
  holdings: readonly Holding[],
): readonly (TaskTopic & { readonly holdings: readonly Holding[] })[] {
  const groups = new Map<string, TaskTopic & { readonly holdings: Holding[] }>();
  for (const holding of holdings) {
    const topic = topicOf(holding.task);
    const key = keyOf(topic);
    const group = groups.get(key) ?? { ...topic, holdings: [] };
    group.holdings.push(holding);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function topicOf(task: NodeRow): TaskTopic {
  return { action: storedText(task, 'action') ?? 'NOT_STATED', object: storedText(task, 'object') };
}

/** Terms are capitals and underscores, before which a space sorts and after which a tilde does. */
function keyOf({ action, object }: TaskTopic): string {
  return `${action} ${object ?? '~'}`;
}
