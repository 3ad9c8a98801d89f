/** An agreement from its signing to those who carry it out, with what these sources do not state on the way. */
import type { EdgeRow, GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { hopOfField } from '../hop-of-field.ts';
import type { Notice } from '../notice.ts';
import { readWholeField } from '../read-whole.ts';
import { chainNotices } from './chain-notices.ts';

export interface AgreementChain {
  readonly agreement: NodeRow;
  readonly parties: readonly RelationRow[];
  readonly signatureAuthorizedBy: readonly RelationRow[];
  readonly approvedBy: readonly RelationRow[];
  readonly ratifiedBy: readonly RelationRow[];
  /** Tasks that rest on it, and the relations by which they do. */
  readonly carriedOutBy: readonly NodeRow[];
  readonly carriedOutUnder: readonly RelationRow[];
  readonly implementedBy: readonly RelationRow[];
  readonly notStated: readonly Notice[];
}

const hops = {
  parties: hopOfField('Agreement', 'parties'),
  signatureAuthorizedBy: hopOfField('Agreement', 'signatureAuthorizedBy'),
  approvedBy: hopOfField('Agreement', 'approvedBy'),
  ratifiedBy: hopOfField('Agreement', 'ratifiedBy'),
  implementedBy: hopOfField('Agreement', 'implementedBy'),
  responsibilities: hopOfField('Agreement', 'responsibilities'),
} as const;

/** Tasks under a provision of it rest on the agreement too: loading implies that. */
export async function readChain(reader: GraphReader, agreement: NodeRow): Promise<AgreementChain> {
  const read = async (name: keyof typeof hops): Promise<readonly EdgeRow[]> =>
    (await readWholeField(reader, [agreement.id], hops[name])).get(agreement.id) ?? [];
  const [parties, signatureAuthorizedBy, approvedBy, ratifiedBy, implementedBy, tasks] = await Promise.all([
    read('parties'),
    read('signatureAuthorizedBy'),
    read('approvedBy'),
    read('ratifiedBy'),
    read('implementedBy'),
    read('responsibilities'),
  ]);
  return {
    agreement,
    parties: relations(parties),
    signatureAuthorizedBy: relations(signatureAuthorizedBy),
    approvedBy: relations(approvedBy),
    ratifiedBy: relations(ratifiedBy),
    implementedBy: relations(implementedBy),
    carriedOutBy: tasks.map(({ node }) => node),
    carriedOutUnder: relations(tasks),
    notStated: chainNotices({
      agreement,
      parties,
      authorized: signatureAuthorizedBy.length > 0,
      consentActs: [...approvedBy, ...ratifiedBy],
      carriedOut: [...tasks, ...implementedBy].length > 0,
    }),
  };
}

function relations(edges: readonly EdgeRow[]): readonly RelationRow[] {
  return edges.map(({ relation }) => relation);
}
