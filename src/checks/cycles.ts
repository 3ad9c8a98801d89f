/** Relationships that order things never lead back to where they began. */
import { type CheckFinding, RELATIONSHIPS, type RelationRecord } from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const cycles: Check = {
  codes: ['CYCLE'],
  description: 'Part-of, based-on, broader, succession, approval and repeal never come back to their start.',
  run: ({ relations }, index) => {
    const types = new Set(RELATIONSHIPS.filter(({ acyclic }) => acyclic).map(({ type }) => type));
    return [...types].flatMap((type) =>
      cyclesOf(
        relations.filter(({ row }) => row.type === type),
        index,
      ),
    );
  },
};

interface Edge {
  readonly to: string;
  readonly relation: RelationRecord;
}

function cyclesOf(relations: readonly RelationRecord[], index: CorpusIndex): readonly CheckFinding[] {
  const edges = new Map<string, Edge[]>();
  for (const relation of relations) {
    // An entity that relates to itself is told of by the check of ends.
    if (relation.from === relation.to) continue;
    const to = instrumentOf(relation.to, index);
    edges.set(relation.from, [...(edges.get(relation.from) ?? []), { to, relation }]);
  }
  const done = new Set<string>();
  return [...edges.keys()].flatMap((start) => (done.has(start) ? [] : walk(start, edges, done)));
}

/** What rests on an article rests on its act. */
function instrumentOf(id: string, index: CorpusIndex): string {
  const containing = index.relationsTo.get(id)?.find(({ row }) => row.type === 'HAS_PROVISION');
  return containing ? containing.from : id;
}

interface Step {
  readonly id: string;
  readonly edges: readonly Edge[];
  next: number;
}

/** Depth first with a stack of its own: a long chain must not exhaust the program's. */
function walk(start: string, edges: ReadonlyMap<string, readonly Edge[]>, done: Set<string>): readonly CheckFinding[] {
  const found: CheckFinding[] = [];
  const path: Step[] = [];
  const onPath = new Set<string>();
  const enter = (id: string): void => {
    path.push({ id, edges: edges.get(id) ?? [], next: 0 });
    onPath.add(id);
    done.add(id);
  };
  enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const edge = step.edges[step.next];
    step.next += 1;
    if (!edge) {
      onPath.delete(step.id);
      path.pop();
    } else if (onPath.has(edge.to)) found.push(cycle(edge, path));
    else if (!done.has(edge.to)) enter(edge.to);
  }
  return found;
}

function cycle({ to, relation }: Edge, path: readonly Step[]): CheckFinding {
  const ids = path.slice(path.findIndex(({ id }) => id === to)).map(({ id }) => id);
  return {
    code: 'CYCLE',
    severity: 'error',
    message: `${relation.row.type} leads back to its start: ${[...ids, to].join(' -> ')}.`,
    remedy: 'Remove the relation that no text states, or turn it round.',
    position: relation.position,
  };
}
