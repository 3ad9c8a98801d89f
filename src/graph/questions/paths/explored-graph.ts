/** The part of the graph that a search for paths has seen: who is linked with whom, and who may be passed through. */
import type { Expanded, Step, StepOut, WalkReader } from '../walk/step.ts';
import { MOST_RELATIONS, type WalkRules } from '../walk/walk-rules.ts';

/** The most entities that one search asks for their relations: it bounds the work, whatever the graph. */
const MOST_EXPANDED = 3000;

export interface ExplorationBounds {
  readonly rules: Pick<WalkRules, 'endKinds' | 'mostRelations'>;
  /** Where paths begin and end: asked for their relations even where they are hubs. */
  readonly ends: ReadonlySet<string>;
  /** What no path may touch. */
  readonly avoid: ReadonlySet<string>;
}

export class ExploredGraph {
  readonly #walk: WalkReader;
  readonly #bounds: ExplorationBounds;
  readonly #totals = new Map<string, number>();
  readonly #kinds = new Map<string, string>();
  readonly #present = new Map<string, boolean>();
  readonly #links = new Map<string, Map<string, StepOut>>();
  readonly #sorted = new Map<string, readonly StepOut[]>();
  #cut = false;

  constructor(walk: WalkReader, bounds: ExplorationBounds) {
    this.#walk = walk;
    this.#bounds = bounds;
    for (const end of bounds.ends) this.#present.set(end, true);
  }

  /** True once a bound kept something from being asked or read. */
  get cut(): boolean {
    return this.#cut;
  }

  /** How many entities were asked for their relations. */
  get seen(): number {
    return this.#totals.size;
  }

  /** Asks entities for their relations; those asked before are not asked again. */
  async expand(ids: readonly string[]): Promise<void> {
    const asked = this.#withinBound(ids.filter((id) => !this.#totals.has(id)));
    const { ends, rules } = this.#bounds;
    const limit = asked.some((id) => ends.has(id)) ? MOST_RELATIONS : rules.mostRelations;
    const found = await this.#walk.expand(asked, limit);
    const open = [...found].filter(([id, expanded]) => this.#take(id, expanded));
    const met = new Set(open.flatMap(([, { steps }]) => steps.map(({ other }) => other)));
    const unknown = [...met].filter((id) => !this.#present.has(id));
    const present = await this.#walk.present(unknown);
    for (const id of unknown) this.#present.set(id, present.has(id));
    for (const [id, { steps }] of open) for (const step of steps) this.#link(id, step);
  }

  kindOf(id: string): string | undefined {
    return this.#kinds.get(id);
  }

  /** True where it was asked for its relations, so that it is known whether it is a hub. */
  isAsked(id: string): boolean {
    return this.#totals.has(id);
  }

  /** How many relations it has; 0 as long as it was not asked. */
  relationsOf(id: string): number {
    return this.#totals.get(id) ?? 0;
  }

  /** True where it may stand in the middle of a path, as far as is known. */
  mayBePassed(id: string): boolean {
    const { ends, rules } = this.#bounds;
    return (
      !ends.has(id) && !rules.endKinds.has(this.#kinds.get(id) ?? '') && this.relationsOf(id) <= rules.mostRelations
    );
  }

  /** The steps known from an entity, in the order of ids; an enumeration asks for them over and over. */
  stepsFrom(id: string): readonly StepOut[] {
    const known = this.#sorted.get(id);
    if (known) return known;
    const steps = [...(this.#links.get(id)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#sorted.set(id, steps);
    return steps;
  }

  /** Notes what an entity told; false for a hub, whose relations lead nowhere. */
  #take(id: string, { total, steps }: Expanded): boolean {
    this.#totals.set(id, total);
    for (const { other, kind } of steps) this.#kinds.set(other, kind);
    const isEnd = this.#bounds.ends.has(id);
    if (isEnd && total > MOST_RELATIONS) this.#cut = true;
    return isEnd || total <= this.#bounds.rules.mostRelations;
  }

  #link(id: string, step: StepOut): void {
    const { avoid } = this.#bounds;
    if (avoid.has(id) || avoid.has(step.other) || this.#present.get(step.other) === false) return;
    const back = { ...(step satisfies Step), other: id, kind: this.#kinds.get(id) ?? '' };
    for (const [end, link] of [[id, step] as const, [step.other, back] as const]) {
      const links = this.#links.get(end) ?? new Map<string, StepOut>();
      this.#links.set(end, links.set(link.id, link));
      this.#sorted.delete(end);
    }
  }

  #withinBound(ids: readonly string[]): readonly string[] {
    const room = MOST_EXPANDED - this.#totals.size;
    if (ids.length > room) this.#cut = true;
    return [...ids].sort().slice(0, Math.max(0, room));
  }
}
