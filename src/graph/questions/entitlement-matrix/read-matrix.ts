/** Reads the entitlements of a country and lays them out by group and benefit. */
import type { PartialDate } from '../../../model/index.ts';
import { RequestError } from '../../query/request-error.ts';
import type { EdgeRow, GraphReader, NodeRow } from '../../reader/reader.ts';
import { hopOfField, hopOfType } from '../hop-of-field.ts';
import { entitlementOfCountry } from '../of-country.ts';
import { readWholeField, readWholeList } from '../read-whole.ts';
import { distinctNodes } from '../stored.ts';
import type { BroaderGroups } from './broader-levels.ts';
import { type MatrixCell, matrixCells, type TiedEntitlement } from './matrix-cells.ts';

export interface MatrixRequest {
  readonly country: string;
  readonly asOf: PartialDate | null;
  /** Only these, in this order; null for all that the country's entitlements name. */
  readonly groups: readonly NodeRow[] | null;
  readonly benefits: readonly NodeRow[] | null;
}

export interface EntitlementMatrix {
  readonly groups: readonly NodeRow[];
  readonly benefits: readonly NodeRow[];
  readonly cells: readonly MatrixCell[];
}

/** A table that nobody could read at once is asked for in parts. */
const MOST_CELLS = 20_000;

const groupsOf = hopOfField('Entitlement', 'groups');
const benefitsOf = hopOfField('Entitlement', 'benefits');
const broaderOf = hopOfField('Group', 'broader');
const conflictsAbout = hopOfType('DISPUTES', 'IN', ['Conflict']);

/** Groups and benefits by id unless they are given. Throws ANSWER_TOO_LARGE above 20,000 cells. */
export async function readMatrix(reader: GraphReader, request: MatrixRequest): Promise<EntitlementMatrix> {
  const entitlements = await readTied(reader, request);
  const named = (edges: (tied: TiedEntitlement) => readonly EdgeRow[]): readonly NodeRow[] =>
    distinctNodes(entitlements.flatMap((tied) => edges(tied).map(({ node }) => node)));
  const groups = request.groups ?? named((tied) => tied.groups);
  const benefits = request.benefits ?? named((tied) => tied.benefits);
  if (groups.length * benefits.length > MOST_CELLS) {
    throw new RequestError(
      'ANSWER_TOO_LARGE',
      `The matrix has ${groups.length} groups and ${benefits.length} benefits; at most ${MOST_CELLS} cells are given.`,
      'Name the groups or the benefits that you want in the arguments groups and benefits.',
    );
  }
  const broader = await readBroader(reader, groups);
  return { groups, benefits, cells: matrixCells(groups, benefits, entitlements, broader) };
}

async function readTied(reader: GraphReader, { country, asOf }: MatrixRequest): Promise<readonly TiedEntitlement[]> {
  const entitlements = await readWholeList(reader, {
    of: 'Entitlement',
    where: entitlementOfCountry(country),
    ...(asOf ? { asOf } : {}),
  });
  const ids = entitlements.map(({ id }) => id);
  const [groups, benefits, conflicts] = await Promise.all([
    readWholeField(reader, ids, groupsOf),
    readWholeField(reader, ids, benefitsOf),
    readWholeField(reader, ids, conflictsAbout),
  ]);
  return entitlements.map((entitlement) => ({
    entitlement,
    groups: groups.get(entitlement.id) ?? [],
    benefits: benefits.get(entitlement.id) ?? [],
    disputed: (conflicts.get(entitlement.id) ?? []).length > 0,
  }));
}

/** Every tie upwards from these groups; BROADER never returns to its start, so this ends. */
async function readBroader(reader: GraphReader, groups: readonly NodeRow[]): Promise<BroaderGroups> {
  const broader = new Map<string, readonly EdgeRow[]>();
  let frontier: readonly string[] = groups.map(({ id }) => id);
  while (frontier.length > 0) {
    const found = await readWholeField(reader, frontier, broaderOf);
    for (const [id, edges] of found) broader.set(id, edges);
    frontier = [...found.values()].flat().flatMap(({ node }) => (broader.has(node.id) ? [] : [node.id]));
  }
  return broader;
}
