/** Dates that only a claim gives: where sources disagree about a date, each of them is a happening of its own. */
import { dayRange, kindsOf, parsePartialDate } from '../../../model/index.ts';
import type { CompiledStatement } from '../../query/compile-list.ts';
import { whereText } from '../../query/compile-pattern.ts';
import { StatementBuilder } from '../../query/statement-builder.ts';
import { toNodeRow } from '../../query/to-node-row.ts';
import type { NodeRow } from '../../reader/reader.ts';
import type { StoredProperties } from '../../snapshot.ts';
import { storedText } from '../stored.ts';
import { aboutEntity, inCountry } from './compile-timeline.ts';
import type { Happening, TimelineFilter } from './timeline-request.ts';
import { kindRank, type PropertySource, TIMELINE_SOURCES } from './timeline-sources.ts';

/** More conflicts over dates than any corpus has; it keeps the statement bounded. */
const MOST_CONFLICTS = 2000;

export interface DisputedRow {
  readonly conflict: StoredProperties;
  readonly node: StoredProperties;
}

const sources = TIMELINE_SOURCES.filter((source): source is PropertySource => source.is === 'property');

/** Conflicts about dated properties, with what they are about. */
export function compileDisputes({ country, entity }: TimelineFilter): CompiledStatement {
  const builder = new StatementBuilder();
  const properties = builder.value([...new Set(sources.map(({ property }) => property))].sort());
  const where = whereText([
    `c.property IN ${properties}`,
    country === null ? null : inCountry('n', builder.value(country)),
    entity === null ? null : aboutEntity(['n'], 'n', builder.value(entity)),
  ]);
  const text = `MATCH (c:Entity:Conflict)-[:DISPUTES]->(n:Entity)${where}
WITH c, n ORDER BY c.id, n.id LIMIT $limit
RETURN properties(c) AS conflict, properties(n) AS node ORDER BY c.id, n.id`;
  const statement = { name: 'timeline disputes', text, columns: ['conflict', 'node'] };
  return { statement, params: { ...builder.params(), limit: MOST_CONFLICTS } };
}

interface StoredClaim {
  readonly value: string;
  readonly entity?: string;
  readonly evidence: readonly string[];
}

/** Claims that are no dates, and the one whose value the entity keeps, give none. */
export function disputedHappenings(rows: readonly DisputedRow[], filter: TimelineFilter): readonly Happening[] {
  return rows.flatMap((row) => happeningsOf(row)).filter((happening) => meets(happening, filter));
}

function happeningsOf({ conflict, node: properties }: DisputedRow): readonly Happening[] {
  const node = toNodeRow(properties, 'Entity');
  const property = String(conflict['property']);
  const source = sourceFor(node, property);
  if (!source) return [];
  const claims = JSON.parse(String(conflict['claims'] ?? '[]')) as readonly StoredClaim[];
  return claims.flatMap((claim, at) => {
    const date = parsePartialDate(claim.value);
    const isAboutOther = claim.entity !== undefined && claim.entity !== node.id;
    if (date === undefined || isAboutOther || claim.value === storedText(node, property)) return [];
    const days = dayRange(date);
    return [
      {
        date,
        earliest: days.from,
        latest: days.to,
        rank: kindRank(source.kind),
        key: `${node.id}~${property}~${String(conflict['id'])}~${at}`,
        kind: source.kind,
        entity: node,
        sentence: source.sentence,
        from: node,
        to: null,
        basis: 'STATED' as const,
        reason: null,
        evidence: claim.evidence,
        disputed: true,
      },
    ];
  });
}

/** Of the two ends an act may come to, the one its force names. */
function sourceFor(node: NodeRow, property: string): PropertySource | undefined {
  const isCeased = storedText(node, 'legalForce') === 'CEASED';
  return sources.find(
    ({ of, property: dated, kind }) =>
      dated === property &&
      of.some((end) => kindsOf(end).some((each) => each === node.kind)) &&
      (property !== 'repealedOn' || (kind === 'CEASED') === isCeased),
  );
}

function meets({ kind, earliest, latest }: Happening, { kinds, from, to }: TimelineFilter): boolean {
  return (
    (kinds === null || kinds.includes(kind)) &&
    (from === null || latest >= dayRange(from).from) &&
    (to === null || earliest <= dayRange(to).to)
  );
}
