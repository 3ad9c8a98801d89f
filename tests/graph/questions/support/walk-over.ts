/** A walk over a small graph written out by a test, instead of one over an engine. */
import type { Expanded, StepOut, WalkReader } from '../../../../src/graph/questions/walk/step.ts';

/** `a-b` links a and b; the kind of an entity is its first letter: `p` a place, anything else a law. */
export function walkOver(links: readonly string[], absent: readonly string[] = []): WalkReader {
  const steps = new Map<string, StepOut[]>();
  for (const link of links) {
    const [from = '', to = ''] = link.split('-');
    const add = (here: string, other: string): void => {
      const kind = other.startsWith('p') ? 'Place' : 'Law';
      steps.set(here, [...(steps.get(here) ?? []), { id: link, type: 'AMENDS', from, to, other, kind }]);
    };
    add(from, to);
    add(to, from);
  }
  return {
    expand: async (ids, limit) =>
      new Map(
        ids.map((id): [string, Expanded] => {
          const all = (steps.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
          return [id, { total: all.length, steps: all.slice(0, limit) }];
        }),
      ),
    present: async (ids) => new Set(ids.filter((id) => !absent.includes(id))),
  };
}
