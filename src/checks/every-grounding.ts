/** Lists every fact of the corpus that carries evidence, and where it stands. */
import type { Corpus, EntityRecord, FilePosition, Grounding } from '../model/index.ts';
import { claimsOf } from './claims-of.ts';

export interface GroundedPlace {
  readonly grounding: Grounding;
  /** For messages: `kz/agency/mia`, `\`adopted\` of kz/law/...`. */
  readonly what: string;
  readonly position: FilePosition;
  /** The record has no key `cite` at all: reading the file tells of that. */
  readonly isUnwritten?: true;
}

/** A relation that inherits the evidence of its record is listed once, with the record. */
export function everyGrounding(corpus: Corpus): readonly GroundedPlace[] {
  const seen = new Set<Grounding>();
  const places = [
    ...corpus.entities.flatMap(ofEntity),
    ...corpus.relations.map(({ row, from, to, grounding, position }) => ({
      grounding,
      what: `${from} ${row.type} ${to}`,
      position,
    })),
  ];
  return places.filter(({ grounding }) => {
    if (seen.has(grounding)) return false;
    seen.add(grounding);
    return true;
  });
}

function ofEntity(entity: EntityRecord): readonly GroundedPlace[] {
  const { id, grounding, groundingOf, position, positionOf } = entity;
  const ofProperties = Object.entries(groundingOf).map(([property, own]) => ({
    grounding: own,
    what: `\`${property}\` of ${id}`,
    position: positionOf[`citeFor.${property}`] ?? position,
  }));
  const ofClaims = claimsOf(entity).map(({ cite, value }) => ({
    grounding: { cite, basis: 'STATED' as const },
    what: `the claim ${JSON.stringify(value)} of ${id}`,
    position: positionOf['claims'] ?? position,
  }));
  const cite = positionOf['cite'];
  const ofRecord: GroundedPlace = cite
    ? { grounding, what: id, position: cite }
    : { grounding, what: id, position, isUnwritten: true };
  return [ofRecord, ...ofProperties, ...ofClaims];
}
