/** What the seed files say, parsed: the shapes that reading produces and that checks and the graph consume. */
import type { Basis, FindingRating, PassageKind, SourceKind, VocabularyName } from './enums.ts';
import type { EntityId, PassageId, SourceId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { PartialDate } from './partial-date.ts';
import type { RelationshipRow } from './relationships.ts';

/** Where in the files something stands; lines and columns count from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How a fact is known: the passages it rests on, and whether they state it or it is drawn from them. */
export interface Grounding {
  readonly cite: readonly PassageId[];
  readonly basis: Basis;
  /** Why it may be inferred; always there when INFERRED. */
  readonly reason?: string;
}

/** One of several claims that disagree. */
export interface ClaimRecord {
  readonly value: string;
  /** The entity this claim speaks of, where the disagreement is between two. */
  readonly entity?: EntityId;
  readonly cite: readonly PassageId[];
}

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | readonly ClaimRecord[];

/** One record of a seed file. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  /** Names by BCP 47 language, beside the English `name`. */
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly formerIds: readonly EntityId[];
  readonly summary?: string;
  /** How the record as a whole is known. */
  readonly grounding: Grounding;
  /** Properties known otherwise than the record as a whole. */
  readonly groundingOf: Readonly<Record<string, Grounding>>;
  /** Every other property by its name in the property table; absent is not stated. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly position: FilePosition;
  /** Where each key of the record stands. */
  readonly positionOf: Readonly<Record<string, FilePosition>>;
}

/** One relationship. */
export interface RelationRecord {
  readonly row: RelationshipRow;
  readonly from: EntityId | SourceId;
  readonly to: EntityId;
  readonly grounding: Grounding;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly position: FilePosition;
}

/** A run of consecutive non-empty lines of a text, by its length and hash. */
export interface TextBlock {
  readonly lines: number;
  readonly sha256: string;
}

/** An addressable place in a source. */
export interface PassageRecord {
  readonly id: PassageId;
  readonly source: SourceId;
  readonly locator: string;
  readonly kind: PassageKind;
  /** As a reader of the print would say it, with its parents: `section 2.1, paragraph 5`. */
  readonly label: string;
  readonly parent?: PassageId;
  /** For a key source: the heading it stands under, its label there and its title, as printed. */
  readonly heading?: string;
  readonly entryLabel?: string;
  readonly title?: string;
  readonly availableOnline?: boolean;
  /** For a section of findings. */
  readonly dimension?: EntityId;
  readonly rating?: FindingRating;
  readonly blocks: readonly TextBlock[];
  /** Why it supports no fact; set only where `facts: none`. */
  readonly excuse?: string;
  readonly position: FilePosition;
}

/** A text. */
export interface SourceRecord {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** Short name for citations: `MGI Ruritania 2025`. */
  readonly name: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: PartialDate;
  readonly language?: string;
  readonly isbn?: string;
  readonly licence?: string;
  readonly licenceAddress?: string;
  /** The citation the text asks for, where it does. */
  readonly requiredCitation?: string;
  readonly version?: string;
  /** True once every passage is used or excused. */
  readonly complete: boolean;
  readonly outline: readonly PassageRecord[];
  readonly position: FilePosition;
}

/** One term of a vocabulary. */
export interface VocabularyTerm {
  readonly id: string;
  readonly means: string;
}

/** Everything the seed files say. */
export interface Corpus {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly vocabularies: Readonly<Record<VocabularyName, readonly VocabularyTerm[]>>;
}

/** Something wrong or doubtful: a value, never an exception. */
export interface CheckFinding {
  /** Stable, for scripts: `UNKNOWN_ID`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly position: FilePosition;
}
