/** A name leads to one entity, unless a conflict says that the texts leave open which. */
import {
  type CheckFinding,
  type Corpus,
  type EntityRecord,
  type FilePosition,
  groupsOf,
  type Kind,
} from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const sharedNames: Check = {
  codes: ['SHARED_NAME', 'REPEATED_NAME'],
  description:
    'A name or an alias names one entity of its kind and country, or a Conflict about its entities says why not.',
  run: (corpus, index) => {
    const contested = contestedPairs(corpus, index);
    const named = corpus.entities.filter(({ kind }) => !DESCRIBED.has(kind)).flatMap(namesOf);
    return [...groupByName(named).values()].flatMap((group) => judge(group, contested));
  },
};

/** Their names are descriptions, and like things are described alike. */
const DESCRIBED: ReadonlySet<Kind> = new Set([
  'Responsibility',
  'Entitlement',
  'Finding',
  'Provision',
  'Statistic',
  'Event',
  'Conflict',
]);

interface Named {
  readonly entity: EntityRecord;
  readonly name: string;
  readonly language: string;
  readonly position: FilePosition;
}

/** Aliases are compared with the English name: their language is not written. */
function namesOf(entity: EntityRecord): readonly Named[] {
  const { name, names, aliases, position, positionOf } = entity;
  const at = (key: string): FilePosition => positionOf[key] ?? position;
  return [
    { entity, name, language: 'en', position: at('name') },
    ...aliases.map((alias) => ({ entity, name: alias, language: 'en', position: at('aliases') })),
    ...Object.entries(names).map(([language, other]) => ({ entity, name: other, language, position: at('names') })),
  ];
}

function groupByName(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const item of named) {
    const key = [
      groupsOf(item.entity.kind)[0] ?? item.entity.kind,
      item.language,
      item.name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
    ].join('\n');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function judge(group: readonly Named[], contested: ReadonlySet<string>): readonly CheckFinding[] {
  const bearers: Named[] = [];
  const findings: CheckFinding[] = [];
  for (const item of group) {
    if (bearers.some(({ entity }) => entity.id === item.entity.id)) {
      findings.push(repeated(item));
      continue;
    }
    const other = bearers.find(({ entity }) => !mayShareName(entity, item.entity, contested));
    if (other) findings.push(shared(item, other));
    bearers.push(item);
  }
  return findings;
}

/** Two countries may each have a ministry of the same name. */
function mayShareName(a: EntityRecord, b: EntityRecord, contested: ReadonlySet<string>): boolean {
  const [first, second] = [a.properties['country'], b.properties['country']];
  return (first !== undefined && second !== undefined && first !== second) || contested.has(pairKey(a.id, b.id));
}

function repeated({ entity, name, position }: Named): CheckFinding {
  return {
    code: 'REPEATED_NAME',
    severity: 'warning',
    message: `${entity.id} has the name ${JSON.stringify(name)} twice.`,
    remedy: 'Write it once.',
    position,
  };
}

function shared({ entity, name, position }: Named, other: Named): CheckFinding {
  return {
    code: 'SHARED_NAME',
    severity: 'error',
    message: `${JSON.stringify(name)} names ${entity.id} and ${other.entity.id} (${other.position.file}:${other.position.line}).`,
    remedy:
      'Keep it on one of them; where the texts leave open which is meant, add a Conflict about both (nature IDENTITY or DESIGNATION).',
    position,
  };
}

/** Pairs of entities about which a conflict of identity or designation says that a name may mean either. */
function contestedPairs({ entities }: Corpus, index: CorpusIndex): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { id, kind, properties } of entities) {
    if (kind !== 'Conflict' || (properties['nature'] !== 'IDENTITY' && properties['nature'] !== 'DESIGNATION'))
      continue;
    const about = (index.relationsFrom.get(id) ?? []).filter(({ row }) => row.type === 'DISPUTES').map(({ to }) => to);
    for (const a of about) for (const b of about) if (a !== b) pairs.add(pairKey(a, b));
  }
  return pairs;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
