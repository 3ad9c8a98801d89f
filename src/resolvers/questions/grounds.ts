/** Resolves what an answer stands on: the counts, the sources as nodes, the revision and the address of the question. */
import type { GraphQLResolveInfo } from 'graphql';
import { type GroundFact, type GroundsSummary, summarizeGrounds } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import type { NodeParent } from '../parents.ts';
import { permalinkOfQuestion } from './permalink.ts';

export interface GroundsParent extends Omit<GroundsSummary, 'sources'> {
  readonly sources: readonly NodeParent[];
  readonly revision: string;
  readonly permalink: string;
}

/** Every question ends with this; `facts` are all that its answer tells. */
export async function resolveGrounds(
  facts: readonly GroundFact[],
  { reader, permalinkBase }: Context,
  info: GraphQLResolveInfo,
): Promise<GroundsParent> {
  const { sources, ...counts } = summarizeGrounds(facts);
  const [rows, revision] = await Promise.all([Promise.all(sources.map((id) => reader.node(id))), reader.revision()]);
  return {
    ...counts,
    sources: rows.flatMap((row) => (row ? [{ row, asOf: null }] : [])),
    revision,
    permalink: permalinkOfQuestion(info, permalinkBase, revision),
  };
}
