/** Identifiers: readable lower-case paths in the spirit of ELI, branded so that one kind never passes for another. */

declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

/** `kz/law/2011/477-iv` */
export type EntityId = Branded<string, 'EntityId'>;
/** `mgi-kz-2025` */
export type SourceId = Branded<string, 'SourceId'>;
/** `mgi-kz-2025#2.1/p5` */
export type PassageId = Branded<string, 'PassageId'>;
/** `kz/agency/mia~HOLDS~kz/responsibility/...`, with `~2` for a repeat */
export type RelationId = Branded<string, 'RelationId'>;

const SEGMENT = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
const entityPattern = new RegExp(`^${SEGMENT}(?:/${SEGMENT})+$`);
const sourcePattern = new RegExp(`^${SEGMENT}$`);
const passagePattern = new RegExp(`^(${SEGMENT})#(${SEGMENT}(?:/${SEGMENT})*)$`);

/** The id, or undefined where it is not a path of two or more lower-case ASCII segments. */
export function parseEntityId(text: string): EntityId | undefined {
  return entityPattern.test(text) ? (text as EntityId) : undefined;
}

/** The id, or undefined where it is not one lower-case ASCII segment. */
export function parseSourceId(text: string): SourceId | undefined {
  return sourcePattern.test(text) ? (text as SourceId) : undefined;
}

/** The id, or undefined where it is not `source#locator`. */
export function parsePassageId(text: string): PassageId | undefined {
  return passagePattern.test(text) ? (text as PassageId) : undefined;
}

export function passageId(source: SourceId, locator: string): PassageId {
  return `${source}#${locator}` as PassageId;
}

/** The source a passage stands in, and its locator there. */
export function splitPassageId(id: PassageId): { source: SourceId; locator: string } {
  const hash = id.indexOf('#');
  return { source: id.slice(0, hash) as SourceId, locator: id.slice(hash + 1) };
}

/** The id of the `repeat`-th relation (1 for the first) of one type between two nodes. */
export function relationId(from: string, type: string, to: string, repeat = 1): RelationId {
  return `${from}~${type}~${to}${repeat > 1 ? `~${repeat}` : ''}` as RelationId;
}
