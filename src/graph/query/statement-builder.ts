/** Collects a statement's parameters and hands out its variables; equal requests get equal names, so that plan caches work. */
import type { GraphValue, Params } from '../port.ts';

export class StatementBuilder {
  readonly #values: Record<string, GraphValue> = {};
  #names = 0;

  /** Registers a value and gives the parameter that stands for it: `$p1`. */
  value(value: GraphValue): string {
    const name = `p${Object.keys(this.#values).length + 1}`;
    this.#values[name] = value;
    return `$${name}`;
  }

  /** A variable that no other part of the statement uses: `m1`. */
  variable(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  params(): Params {
    return { ...this.#values };
  }
}
