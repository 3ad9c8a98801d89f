/** Resolves citations and the claims that carry them. */

import type { GraphReader } from '../../graph/index.ts';
import { isKind, type PassageId, splitPassageId } from '../../model/index.ts';
import type { CitationResolvers, ClaimResolvers } from '../generated/resolver-types.ts';
import type { CitationParent } from '../parents.ts';
import { citationLine } from './citation-line.ts';

export const citationResolvers: CitationResolvers = {
  source: async ({ passage }, _args, { reader }) => {
    const row = await reader.node(splitPassageId(passage as PassageId).source);
    return row && { row, asOf: null };
  },
  passage: async ({ passage }, _args, { reader }) => {
    const row = await reader.node(passage);
    return row && { row, asOf: null };
  },
  text: (citation, _args, { reader }) => citationText(citation, reader),
};

export const claimResolvers: ClaimResolvers = {
  entity: async ({ entity }, _args, { reader }) => {
    const row = entity === null ? null : await reader.node(entity);
    return row && isKind(row.kind) ? { row, asOf: null } : null;
  },
};

/** The line of a citation whose passage is still to be read. */
export async function citationText({ passage }: CitationParent, reader: GraphReader): Promise<string> {
  const [place, source] = await Promise.all([
    reader.node(passage),
    reader.node(splitPassageId(passage as PassageId).source),
  ]);
  return citationLine(passage, place, source);
}
