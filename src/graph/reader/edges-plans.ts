/** Compiled relationship fields, kept for as long as somebody holds the request: a query that is asked again is not compiled again. */
import { canonicalJson, contentHash } from '../projection/content-hash.ts';
import { type CompiledEdges, compileEdges } from '../query/compile-edges.ts';
import { type CompiledEntities, compileEntities } from '../query/compile-entities.ts';
import { questionOfEdges } from '../query/question.ts';
import type { EdgesRequest } from '../query/request.ts';

export interface KeyedPlan {
  readonly request: EdgesRequest;
  /** Short; equal for requests that ask for equal pages of equal properties. */
  readonly key: string;
  readonly edges: CompiledEdges;
}

export interface EdgesPlans {
  planOf(request: EdgesRequest): KeyedPlan;
  /** Entities by id with these fields of theirs. */
  entitiesWith(below: readonly EdgesRequest[]): CompiledEntities;
}

/** One for a server; it holds no request alive. */
export function createEdgesPlans(): EdgesPlans {
  const plans = new WeakMap<EdgesRequest, KeyedPlan>();
  const entities = new WeakMap<readonly EdgesRequest[], CompiledEntities>();
  return {
    planOf(request) {
      const known = plans.get(request);
      if (known) return known;
      const plan = { request, key: keyOf(request), edges: compileEdges(request) };
      plans.set(request, plan);
      return plan;
    },
    entitiesWith(below) {
      const compiled = entities.get(below) ?? compileEntities(below);
      entities.set(below, compiled);
      return compiled;
    },
  };
}

/** What lies below changes no page, so it is not part of the key. */
function keyOf(request: EdgesRequest): string {
  const { page, total, nodeProperties = null, relationProperties = null } = request;
  const asked = [questionOfEdges(request), page, total, nodeProperties, relationProperties];
  return `edges ${contentHash(canonicalJson(asked))}`;
}
