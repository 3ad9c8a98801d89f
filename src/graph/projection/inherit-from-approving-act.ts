/** An approved document takes date, last update and force from the act that approves it, unless a text gives its own. */
import { type Corpus, type EntityRecord, kindsOf, type PropertyValue, type RelationRecord } from '../../model/index.ts';
import { groundingFor, unique } from './grounding.ts';
import { type Disputes, isDisputed } from './index-disputes.ts';

interface Approval {
  readonly act: EntityRecord;
  readonly relation: RelationRecord;
}

/** Only documents: an agreement lives by the consent of all its parties, so an act of one of them gives it neither date nor force. */
const documentKinds = new Set<string>(kindsOf('Instrument').filter((kind) => kind !== 'Agreement'));
const inherited = ['adopted', 'lastUpdated', 'legalForce'] as const;

/** Runs until nothing changes, because an approving act may itself be an approved document. */
export function inheritFromApprovingAct(corpus: Corpus, disputes: Disputes): Corpus {
  const approvals = corpus.relations.filter(({ row }) => row.type === 'APPROVES');
  let current = corpus;
  for (;;) {
    const next = passOnce(current, approvals, disputes);
    if (next === current) return current;
    current = next;
  }
}

function passOnce(corpus: Corpus, approvals: readonly RelationRecord[], disputes: Disputes): Corpus {
  const records = new Map<string, EntityRecord>(corpus.entities.map((record) => [record.id, record]));
  const approvalsOf = new Map<string, Approval[]>();
  for (const relation of approvals) {
    const act = records.get(relation.from);
    if (act) approvalsOf.set(relation.to, [...(approvalsOf.get(relation.to) ?? []), { act, relation }]);
  }
  const entities = corpus.entities.map((record) => {
    const acts = documentKinds.has(record.kind) ? approvalsOf.get(record.id) : undefined;
    return acts ? inherit(record, acts, disputes) : record;
  });
  return entities.every((record, at) => record === corpus.entities[at]) ? corpus : { ...corpus, entities };
}

function inherit(document: EntityRecord, approvals: readonly Approval[], disputes: Disputes): EntityRecord {
  const taken = inherited.filter((property) => mayTake(document, property, disputes));
  const withRepeal = taken.includes('legalForce') && mayTake(document, 'repealedOn', disputes);
  // The day of a repeal belongs to the force that says REPEALED: without it the document would outlive its act in every `asOf`.
  const properties = withRepeal ? [...taken, 'repealedOn'] : taken;
  return properties.reduce((record, property) => inheritOne(record, property, approvals), document);
}

function mayTake(document: EntityRecord, property: string, disputes: Disputes): boolean {
  return document.properties[property] === undefined && !isDisputed(disputes, document.id, property);
}

function inheritOne(document: EntityRecord, property: string, approvals: readonly Approval[]): EntityRecord {
  const givers = approvals.filter(({ act }) => act.properties[property] !== undefined);
  const values: readonly (PropertyValue | undefined)[] = unique(givers.map(({ act }) => act.properties[property]));
  const [value] = values;
  // Two approving acts that differ say nothing certain about the document.
  if (value === undefined || values.length > 1) return document;
  const cite = unique(
    givers.flatMap(({ act, relation }) => [...groundingFor(act, property).cite, ...relation.grounding.cite]),
  );
  const reason = `Taken from what approves it: ${givers.map(({ act }) => act.name).join('; ')}.`;
  return {
    ...document,
    properties: { ...document.properties, [property]: value },
    groundingOf: { ...document.groundingOf, [property]: { cite, basis: 'INFERRED', reason } },
  };
}
