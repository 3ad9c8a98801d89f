/** An entity record as a node: flat properties with all that filters, orders and search need. */
import {
  type ClaimRecord,
  type EntityRecord,
  labelsOf,
  ownPropertiesOf,
  type PassageId,
  type PassageKind,
} from '../../model/index.ts';
import { searchTextsOf } from '../search/search-texts.ts';
import { OWNER, type SnapshotNode, type StoredProperties } from '../snapshot.ts';
import { contentHash } from './content-hash.ts';
import { unique } from './grounding.ts';
import { projectStatements } from './project-statements.ts';
import { storeEvidence, storeGrounds } from './store-grounding.ts';
import { storeProperties, storeProperty } from './store-property.ts';
import { textKey } from './text-key.ts';

export interface EntityContext {
  /** Every passage the record itself cites; what loading infers adds none. */
  readonly evidence: readonly PassageId[];
  readonly kindOfPassage: (id: PassageId) => PassageKind | undefined;
  /** Disputed properties and fields with their claims. */
  readonly disputed: ReadonlyMap<string, readonly ClaimRecord[]>;
  /** Every number it is known by. */
  readonly numbers: readonly string[];
}

export function projectEntity(record: EntityRecord, context: EntityContext): SnapshotNode {
  const properties: StoredProperties = {
    ...projectNames(record),
    ...storeProperties(ownPropertiesOf(record.kind), record.properties),
    id: record.id,
    kind: record.kind,
    owner: OWNER,
    ...storeGrounds(record.grounding),
    ...storeEvidence(context.evidence, context.kindOfPassage),
    ...storeRecordEvidence(record, context.evidence),
    ...projectStatements(record, context.disputed),
    ...(context.numbers.length > 0 ? { numberKeys: context.numbers.map(textKey) } : {}),
    ...searchTextsOf(record, context.numbers),
  };
  return hashedNode(record.id, labelsOf(record.kind), properties);
}

/** The passages of the record as a whole, where others support single properties alone: what a property without an entry rests on. */
function storeRecordEvidence({ grounding }: EntityRecord, all: readonly PassageId[]): StoredProperties {
  const own = unique(grounding.cite);
  return own.length > 0 && own.length < all.length ? { recordEvidence: own } : {};
}

/** A node with the hash of its content among its properties. */
export function hashedNode(id: string, labels: readonly string[], properties: StoredProperties): SnapshotNode {
  return { id, labels, properties: { ...properties, hash: contentHash({ labels, properties }) } };
}

function projectNames(record: EntityRecord): StoredProperties {
  const languages = Object.keys(record.names).sort();
  return {
    ...storeProperty('name', { is: 'text' }, record.name),
    ...(languages.length > 0 ? { names: JSON.stringify(record.names), namesLanguages: languages } : {}),
    ...storeProperty('aliases', { is: 'textList' }, record.aliases),
    ...storeProperty('formerIds', { is: 'textList' }, record.formerIds),
    ...storeProperty('summary', { is: 'text' }, record.summary),
  };
}
