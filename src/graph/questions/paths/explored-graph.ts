/** The part of the graph that a search for paths has seen: who is linked with whom, and who may be passed through. */
import type { Expanded, Step, StepOut, WalkReader } from '../walk/step.ts';

/** What may stand in the middle of a path, told from what is known of it. */
export interface MiddleRules {
  readonly ends: ReadonlySet<string>;
  readonly mostRelations: number;
  readonly avoid: ReadonlySet<string>;
}

/** The most entities that one search asks for their relations: it bounds the work, whatever the graph. */
export const MOST_EXPANDED = 3000;

export class ExploredGraph {
  readonly #walk: WalkReader;
  readonly #rules: MiddleRules;
  readonly #expanded = new Map<string, Expanded>();
  readonly #kinds = new Map<string, string>();
  readonly #absent = new Set<string>();
  readonly #links = new Map<string, Map<string, StepOut>>();
  /** True once the bound kept something from being asked. */
  cut = false;

  constructor(walk: WalkReader, rules: MiddleRules) {
    this.#walk = walk;
    this.#rules = rules;
  }

  /** Asks entities for their relations; gives the far ends met for the first time that the date and `avoid` leave in. */
  async expand(ids: readonly string[]): Promise<readonly string[]> {
    const asked = this.#withinBound(ids.filter((id) => !this.#expanded.has(id)));
    const found = await this.#walk.expand(asked);
    const met = new Set<string>();
    for (const [id, expanded] of found) {
      this.#expanded.set(id, expanded);
      for (const { other, kind } of expanded.steps) {
        if (!this.#kinds.has(other) && !this.#rules.avoid.has(other)) met.add(other);
        this.#kinds.set(other, kind);
      }
    }
    const present = await this.#walk.present([...met]);
    for (const id of met) if (!present.has(id)) this.#absent.add(id);
    for (const [id, { steps }] of found) for (const step of steps) this.#link(id, step);
    return [...present].sort();
  }

  kindOf(id: string): string | undefined {
    return this.#kinds.get(id);
  }

  /** How many relations an entity has; Infinity for one that was not asked. */
  degreeOf(id: string): number {
    return this.#expanded.get(id)?.total ?? Number.POSITIVE_INFINITY;
  }

  /** True where an entity may stand in the middle of a path, as far as its kind tells; hubs show once they were asked. */
  mayBePassed(id: string): boolean {
    const expanded = this.#expanded.get(id);
    return !this.#rules.ends.has(this.#kinds.get(id) ?? '') && (expanded?.total ?? 0) <= this.#rules.mostRelations;
  }

  /** The steps known from an entity, in the order of ids. */
  stepsFrom(id: string): readonly StepOut[] {
    return [...(this.#links.get(id)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get seen(): number {
    return this.#expanded.size;
  }

  #link(id: string, step: StepOut): void {
    if (this.#isLeftOut(id) || this.#isLeftOut(step.other)) return;
    this.#linkOneWay(id, step);
    this.#linkOneWay(step.other, { ...(step satisfies Step), other: id, kind: this.#kinds.get(id) ?? '' });
  }

  #linkOneWay(id: string, step: StepOut): void {
    const links = this.#links.get(id) ?? new Map<string, StepOut>();
    links.set(step.id, step);
    this.#links.set(id, links);
  }

  #isLeftOut(id: string): boolean {
    return this.#absent.has(id) || this.#rules.avoid.has(id);
  }

  #withinBound(ids: readonly string[]): readonly string[] {
    const room = Math.max(0, MOST_EXPANDED - this.#expanded.size);
    if (ids.length > room) this.cut = true;
    return ids.slice(0, room);
  }
}
