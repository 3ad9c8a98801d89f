/** The acts and provisions an entity rests on: what is cited before the text that reports it. */
import type { NodeRow } from '../../graph/index.ts';
import { isKind, KIND_GROUPS } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { hopOfField, related } from '../relations/related.ts';

/** An act, and the provision of it where one is cited. */
export interface Authority {
  readonly instrument: NodeRow;
  readonly provision: NodeRow | null;
  /** The act that approves the instrument, where the instrument has no number of its own. */
  readonly approvedBy: NodeRow | null;
}

/** For instruments, provisions, tasks and entitlements; none for anything else. */
export async function authoritiesOf(row: NodeRow, context: Context): Promise<readonly Authority[]> {
  if (isInstrument(row)) return [await authorityFrom(row, null, context)];
  if (row.kind === 'Provision') return authoritiesOfProvision(row, context);
  if (row.kind === 'Responsibility' || row.kind === 'Entitlement') return authoritiesUnder(row.kind, row, context);
  return [];
}

const provisionOf = hopOfField('Provision', 'provisionOf');
const approvals = hopOfField('Instrument', 'approvedBy');

async function authoritiesOfProvision(provision: NodeRow, context: Context): Promise<readonly Authority[]> {
  const acts = await related(context.reader, provision.id, provisionOf);
  return Promise.all(acts.map(({ node }) => authorityFrom(node, provision, context)));
}

/** The provisions first; then the acts that are cited as a whole. */
async function authoritiesUnder(
  kind: 'Responsibility' | 'Entitlement',
  row: NodeRow,
  context: Context,
): Promise<readonly Authority[]> {
  const [provisions, acts] = await Promise.all([
    related(context.reader, row.id, hopOfField(kind, 'provisions')),
    related(context.reader, row.id, hopOfField(kind, 'instruments')),
  ]);
  const exact = (await Promise.all(provisions.map(({ node }) => authoritiesOfProvision(node, context)))).flat();
  const named = new Set(exact.map(({ instrument }) => instrument.id));
  const whole = acts.map(({ node }) => node).filter(({ id }) => !named.has(id));
  return [...exact, ...(await Promise.all(whole.map((act) => authorityFrom(act, null, context))))];
}

async function authorityFrom(instrument: NodeRow, provision: NodeRow | null, { reader }: Context): Promise<Authority> {
  if (instrument.properties['number'] !== undefined) return { instrument, provision, approvedBy: null };
  const [approval] = await related(reader, instrument.id, approvals);
  return { instrument, provision, approvedBy: approval?.node ?? null };
}

function isInstrument({ kind }: NodeRow): boolean {
  const members: readonly string[] = KIND_GROUPS.Instrument;
  return isKind(kind) && members.includes(kind);
}
