/** Where several bear tasks of one action and object: reported with how they share it, never judged. */
import type { NodeRow, RelationRow } from '../../reader/reader.ts';
import { type Notice, notice } from '../notice.ts';
import { distinctNodes, nameOf, namesOf, sortedById, storedText } from '../stored.ts';
import type { HolderRole, Holding } from './holding.ts';
import { groupByTopic } from './task-topic.ts';

export interface MandateOverlap {
  readonly action: string;
  readonly object: string;
  readonly tasks: readonly NodeRow[];
  readonly holdings: readonly RelationRow[];
  readonly notice: Notice;
}

/** Body -> every body it is part of, directly or through others. */
export type WholesOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Who is heard on a task, or only works with the one who holds it, does not bear it. */
const NOT_BEARING: ReadonlySet<HolderRole> = new Set(['CONSULTED', 'COUNTERPART']);

/**
 * Among the bodies of one country, by action and object: partners abroad and the State as such are no second body. Tasks that
 * name no object do not compare, and what one must not do is no task of its own.
 */
export function findOverlaps(
  country: string,
  holdings: readonly Holding[],
  wholesOf: WholesOf,
): readonly MandateOverlap[] {
  const borne = holdings.filter(
    ({ role, task, holder }) =>
      storedText(holder, 'country') === country &&
      !NOT_BEARING.has(role) &&
      storedText(task, 'modality') !== 'PROHIBITION',
  );
  return groupByTopic(borne).flatMap(({ action, object, holdings: ofTopic }) => {
    const holders = distinctNodes(ofTopic.map(({ holder }) => holder));
    if (object === null || holders.length < 2) return [];
    const tasks = distinctNodes(ofTopic.map(({ task }) => task));
    return [
      {
        action,
        object,
        tasks,
        holdings: sortedById(ofTopic.map(({ relation }) => relation)),
        notice: noticeOf({ action, object, holders, tasks }, wholesOf),
      },
    ];
  });
}

interface Found {
  readonly action: string;
  readonly object: string;
  readonly holders: readonly NodeRow[];
  readonly tasks: readonly NodeRow[];
}

function noticeOf({ action, object, holders, tasks }: Found, wholesOf: WholesOf): Notice {
  const params = { holders: namesOf(holders), action, object };
  const whole = holders.find(({ id }) =>
    holders.every((other) => other.id === id || (wholesOf.get(other.id)?.has(id) ?? false)),
  );
  if (whole) return notice('OVERLAP_WITHIN_ONE_BODY', { ...params, whole: nameOf(whole) });
  if (tasks.length === 1) return notice('OVERLAP_JOINT_TASK', params);
  return notice('OVERLAP_SEVERAL_HOLDERS', { ...params, count: holders.length, tasks: tasks.length });
}
