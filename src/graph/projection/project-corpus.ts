/** The graph a corpus projects to: its records as nodes and relations, with everything that loading derives. */
import type { Corpus, EntityId, PassageId, PassageKind } from '../../model/index.ts';
import type { GraphSnapshot, SnapshotNode, SnapshotRelation } from '../snapshot.ts';
import { contentHash } from './content-hash.ts';
import { defaultLegalForce } from './default-legal-force.ts';
import { deriveCitedAt } from './derive-cited-at.ts';
import { deriveCitedUnder } from './derive-cited-under.ts';
import { evidenceOf } from './grounding.ts';
import { implyInstrument } from './imply-instrument.ts';
import { indexDisputes } from './index-disputes.ts';
import { indexNumbers } from './index-numbers.ts';
import { inheritFromApprovingAct } from './inherit-from-approving-act.ts';
import { projectEntity } from './project-entity.ts';
import { projectRelations } from './project-relations.ts';
import { projectPassage, projectSource } from './project-sources.ts';

/** Expects a corpus that passed the checks: every id it names exists. Equal corpora give equal snapshots. */
export function projectCorpus(corpus: Corpus): GraphSnapshot {
  const disputes = indexDisputes(corpus);
  const full = implyInstrument(defaultLegalForce(inheritFromApprovingAct(corpus, disputes), disputes));
  const passageKinds = new Map(
    corpus.sources.flatMap(({ outline }) => outline.map(({ id, kind }) => [id, kind] as const)),
  );
  const kindOfPassage = (id: PassageId): PassageKind | undefined => passageKinds.get(id);
  // Evidence comes from the records as written: an inherited date must not make a document "named" where only its act is.
  const evidence = new Map<EntityId, readonly PassageId[]>(
    corpus.entities.map((record) => [record.id, evidenceOf(record)]),
  );
  const numbers = indexNumbers(full);
  const written = projectRelations(full, disputes, kindOfPassage);
  const covered = new Set([
    ...[...evidence.values()].flat(),
    ...full.relations.flatMap(({ grounding }) => grounding.cite),
  ]);
  const nodes: readonly SnapshotNode[] = [
    ...full.entities.map((record) =>
      projectEntity(record, {
        evidence: evidence.get(record.id) ?? [],
        kindOfPassage,
        disputed: disputes.get(record.id) ?? new Map(),
        numbers: numbers.get(record.id) ?? [],
      }),
    ),
    ...corpus.sources.map((source, order) => projectSource(source, order, covered)),
    ...corpus.sources.flatMap(({ outline }) => outline.map(projectPassage)),
  ];
  const relations = [
    ...written.map(({ relation }) => relation),
    ...deriveCitedUnder(full, evidence, kindOfPassage),
    ...deriveCitedAt(evidence, written),
  ];
  return { revision: revisionOf(nodes, relations), nodes, relations };
}

function revisionOf(nodes: readonly SnapshotNode[], relations: readonly SnapshotRelation[]): string {
  return contentHash([nodes.map(hashLine).sort(), relations.map(hashLine).sort()]);
}

function hashLine({ id, properties }: SnapshotNode | SnapshotRelation): string {
  return `${id} ${String(properties['hash'])}`;
}
