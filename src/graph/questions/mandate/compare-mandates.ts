/** Lays the tasks of several actors side by side, by action and object: what each does alone, what several do, where one coordinates with another. */
import { ENUMS } from '../../../model/index.ts';
import type { NodeRow, RelationRow } from '../../reader/reader.ts';
import { distinctNodes, sortedById } from '../stored.ts';
import type { HolderRole, Holding } from './holding.ts';
import { groupByTopic, type TaskTopic } from './task-topic.ts';

export type MandateSharing = 'ALONE' | 'SEPARATELY' | 'JOINTLY' | 'COORDINATED';

export interface ComparedCell {
  readonly actor: NodeRow;
  readonly tasks: readonly NodeRow[];
  readonly roles: readonly HolderRole[];
  readonly holdings: readonly RelationRow[];
}

export interface ComparedRow extends TaskTopic {
  readonly sharing: MandateSharing;
  /** One for each actor, in the order asked; empty where it holds nothing here. */
  readonly cells: readonly ComparedCell[];
  /** The holds by which one of them coordinates what others hold too. */
  readonly coordination: readonly RelationRow[];
}

/** Holds of actors that are not compared are left out. */
export function compareMandates(actors: readonly NodeRow[], holdings: readonly Holding[]): readonly ComparedRow[] {
  const compared: ReadonlySet<string> = new Set(actors.map(({ id }) => id));
  return groupByTopic(holdings.filter(({ holder }) => compared.has(holder.id))).map(
    ({ action, object, holdings: ofTopic }) => {
      const coordination = coordinationIn(ofTopic);
      return {
        action,
        object,
        sharing: sharingOf(ofTopic, coordination),
        cells: actors.map((actor) => cellOf(actor, ofTopic)),
        coordination,
      };
    },
  );
}

function cellOf(actor: NodeRow, ofTopic: readonly Holding[]): ComparedCell {
  const own = ofTopic.filter(({ holder }) => holder.id === actor.id);
  return {
    actor,
    tasks: distinctNodes(own.map(({ task }) => task)),
    roles: ENUMS.HolderRole.filter((each) => own.some(({ role }) => role === each)),
    holdings: sortedById(own.map(({ relation }) => relation)),
  };
}

function coordinationIn(ofTopic: readonly Holding[]): readonly RelationRow[] {
  const coordinated = ofTopic.filter(
    ({ role, task, holder }) =>
      role === 'COORDINATING' &&
      ofTopic.some((other) => other.task.id === task.id && other.holder.id !== holder.id && other.role !== role),
  );
  return sortedById(coordinated.map(({ relation }) => relation));
}

function sharingOf(ofTopic: readonly Holding[], coordination: readonly RelationRow[]): MandateSharing {
  if (coordination.length > 0) return 'COORDINATED';
  if (new Set(ofTopic.map(({ holder }) => holder.id)).size < 2) return 'ALONE';
  const isJoint = ofTopic.some(({ task, holder }) =>
    ofTopic.some((other) => other.task.id === task.id && other.holder.id !== holder.id),
  );
  return isJoint ? 'JOINTLY' : 'SEPARATELY';
}
