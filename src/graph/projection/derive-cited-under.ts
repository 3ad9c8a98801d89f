/** CITED_UNDER: from an entity to each dimension in whose findings sections its evidence stands. */
import {
  type Corpus,
  type EntityId,
  type EntityRecord,
  type FindingRating,
  type Grounding,
  type PassageId,
  type PassageKind,
  RELATIONSHIPS,
  relationId,
} from '../../model/index.ts';
import type { SnapshotRelation } from '../snapshot.ts';
import { type FindingsSection, indexFindingsSections } from './index-findings-sections.ts';
import { hashedRelation } from './project-relations.ts';
import { storeEvidence, storeGrounds } from './store-grounding.ts';
import { storeProperties } from './store-property.ts';

interface Citation {
  readonly entity: EntityId;
  readonly dimension: EntityId;
  readonly ratings: Set<FindingRating>;
  readonly evidence: Set<PassageId>;
  readonly grounds: Pick<Grounding, 'basis' | 'reason'>;
}
type Citations = ReadonlyMap<EntityId, ReadonlyMap<EntityId, Citation>>;

const definitions = RELATIONSHIPS.find(({ type }) => type === 'CITED_UNDER')?.properties ?? [];

/** An approving act also takes the dimensions of the document it approves, inferred, where no passage of its own gives them. */
export function deriveCitedUnder(
  corpus: Corpus,
  evidenceByEntity: ReadonlyMap<EntityId, readonly PassageId[]>,
  kindOfPassage: (id: PassageId) => PassageKind | undefined,
): readonly SnapshotRelation[] {
  const sections = indexFindingsSections(corpus.sources);
  const stated = new Map(
    [...evidenceByEntity].map(([entity, evidence]) => [entity, citationsOf(entity, evidence, sections)]),
  );
  const findings = indexFindings(corpus, stated);
  return [
    ...[...stated.values()].flatMap((byDimension) => [...byDimension.values()]),
    ...takeFromDocuments(corpus, stated),
  ].map(({ entity, dimension, ratings, evidence, grounds }) =>
    hashedRelation(relationId(entity, 'CITED_UNDER', dimension), 'CITED_UNDER', entity, dimension, {
      ...storeGrounds({ ...grounds, cite: [] }),
      ...storeEvidence([...evidence], kindOfPassage),
      ...storeProperties(definitions, {
        ratings: [...ratings].sort(),
        findings: [...(findings.get(`${entity}~${dimension}`) ?? [])].sort(),
      }),
    }),
  );
}

function citationsOf(
  entity: EntityId,
  evidence: readonly PassageId[],
  sections: ReadonlyMap<PassageId, FindingsSection>,
): ReadonlyMap<EntityId, Citation> {
  const byDimension = new Map<EntityId, Citation>();
  for (const passage of evidence) {
    const section = sections.get(passage);
    if (!section || section.dimension === entity) continue;
    const { dimension, rating } = section;
    const citation = byDimension.get(dimension) ?? {
      entity,
      dimension,
      ratings: new Set<FindingRating>(),
      evidence: new Set<PassageId>(),
      grounds: { basis: 'STATED' as const },
    };
    citation.ratings.add(rating);
    citation.evidence.add(passage);
    byDimension.set(dimension, citation);
  }
  return byDimension;
}

/** `entity~dimension` -> the findings of that dimension that cite or name the entity. */
function indexFindings(corpus: Corpus, citations: Citations): ReadonlyMap<string, ReadonlySet<string>> {
  const findingIds = new Set<string>(corpus.entities.filter(({ kind }) => kind === 'Finding').map(({ id }) => id));
  const findings = new Map<string, Set<string>>();
  for (const { row, from, to } of corpus.relations) {
    if ((row.type !== 'CITES' && row.type !== 'NAMES') || !findingIds.has(from)) continue;
    for (const dimension of citations.get(from as EntityId)?.keys() ?? []) {
      const key = `${to}~${dimension}`;
      findings.set(key, (findings.get(key) ?? new Set<string>()).add(from));
    }
  }
  return findings;
}

function takeFromDocuments(corpus: Corpus, stated: Citations): readonly Citation[] {
  const names = new Map<string, EntityRecord['name']>(corpus.entities.map(({ id, name }) => [id, name]));
  const taken = new Map<string, Citation>();
  for (const { row, from, to } of corpus.relations) {
    if (row.type !== 'APPROVES') continue;
    const act = from as EntityId;
    for (const { dimension, ratings, evidence } of stated.get(to)?.values() ?? []) {
      const key = `${act}~${dimension}`;
      if (stated.get(act)?.has(dimension)) continue;
      const before = taken.get(key);
      const reason = before?.grounds.reason ?? `Taken from the document it approves: ${names.get(to) ?? to}.`;
      taken.set(key, {
        entity: act,
        dimension,
        ratings: new Set([...(before?.ratings ?? []), ...ratings]),
        evidence: new Set([...(before?.evidence ?? []), ...evidence]),
        grounds: { basis: 'INFERRED', reason },
      });
    }
  }
  return [...taken.values()];
}
