/** What rests on a provision rests on its instrument: UNDER a provision implies UNDER the instrument that contains it. */
import {
  type Corpus,
  type EntityRecord,
  type Grounding,
  RELATIONSHIPS,
  type RelationRecord,
  type RelationshipRow,
} from '../../model/index.ts';
import { unique } from './grounding.ts';

/** The strongest role first: where several provisions of one act bear a task, the act bears it in the strongest role. */
const roles: readonly unknown[] = ['ASSIGNING', 'ENABLING', 'REFERENCE'];

export function implyInstrument(corpus: Corpus): Corpus {
  const kindOf = new Map<string, EntityRecord['kind']>(corpus.entities.map(({ id, kind }) => [id, kind]));
  const instrumentsOf = new Map<string, EntityRecord['id'][]>();
  for (const { row, from, to } of corpus.relations) {
    if (row.type === 'HAS_PROVISION')
      instrumentsOf.set(to, [...(instrumentsOf.get(to) ?? []), from as EntityRecord['id']]);
  }
  const under = corpus.relations.filter(({ row }) => row.type === 'UNDER');
  const written = new Set(under.map(({ from, to }) => pairOf(from, to)));
  const implied = new Map<string, RelationRecord[]>();
  for (const relation of under) {
    for (const instrument of instrumentsOf.get(relation.to) ?? []) {
      const pair = pairOf(relation.from, instrument);
      const row = written.has(pair) ? undefined : instrumentRowFor(kindOf.get(relation.from));
      if (row) implied.set(pair, [...(implied.get(pair) ?? []), { ...relation, row, to: instrument }]);
    }
  }
  return { ...corpus, relations: [...corpus.relations, ...[...implied.values()].map(mergeImplied)] };
}

function pairOf(from: string, to: string): string {
  return `${from}~${to}`;
}

function instrumentRowFor(kind: EntityRecord['kind'] | undefined): RelationshipRow | undefined {
  return RELATIONSHIPS.find(
    ({ type, from, to }) => type === 'UNDER' && from.some((end) => end === kind) && to.includes('Instrument'),
  );
}

/** One relation for all provisions of the act: the strongest role, the grounding of those that state it, all their passages. */
function mergeImplied(relations: readonly RelationRecord[]): RelationRecord {
  const [first, ...others] = [...relations].sort((a, b) => rank(a) - rank(b)) as [RelationRecord, ...RelationRecord[]];
  const all = [first, ...others];
  const stated = all.find(({ grounding }) => grounding.basis === 'STATED');
  const base: Grounding = (stated ?? first).grounding;
  return { ...first, grounding: { ...base, cite: unique(all.flatMap(({ grounding }) => grounding.cite)) } };
}

function rank(relation: RelationRecord): number {
  const at = roles.indexOf(relation.properties['legalRole']);
  return at < 0 ? roles.length : at;
}
