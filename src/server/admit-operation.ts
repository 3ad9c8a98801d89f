/** Admits operations by their cost; what a document alone decides is counted once for as long as the document is kept. */
import { type ArgumentNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';
import { admitCost, type Operation } from './count-cost.ts';
import type { Limits } from './limits.ts';

/** The cost; throws as `admitCost` does. */
export type Admission = (operation: Operation) => number;

export function createAdmission(limits: Limits): Admission {
  const counted = new WeakMap<DocumentNode, Map<string, number>>();
  return (operation) => {
    const { document, operationName } = operation;
    const name = operationName ?? '';
    const known = counted.get(document)?.get(name);
    if (known !== undefined) return known;
    const cost = admitCost(operation, limits);
    if (isSizedByDocument(document)) {
      const costs = counted.get(document) ?? new Map<string, number>();
      counted.set(document, costs.set(name, cost));
    }
    return cost;
  };
}

/** Arguments by which a list is as long as it is; directives decide by theirs whether a field counts at all. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'ids', 'if']);

/** True where no variable says how long a list is or whether a field is there: then the cost is the same with any. */
function isSizedByDocument(document: DocumentNode): boolean {
  let sized = true;
  visit(document, {
    Argument({ name, value }: ArgumentNode) {
      if (!SIZES.has(name.value) || value.kind === Kind.INT) return undefined;
      sized = false;
      return BREAK;
    },
  });
  return sized;
}
