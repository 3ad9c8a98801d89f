/** How large a corpus of some number of instruments is, and what its entities are called: every degree is the same at every size. */
import type { EntityId, Kind, PassageId } from '../../src/model/index.ts';

export interface CorpusShape {
  readonly instruments: number;
  /** Agencies: one for twenty instruments, so that each issues 20 and holds 60 responsibilities. */
  readonly bodies: number;
  /** One for twenty-five instruments, so that each is a party to 25 agreements. */
  readonly countries: number;
}

export const RESPONSIBILITIES_EACH = 3;
/** Every tenth body is one that the nine after it are part of. */
export const BODIES_IN_A_BRANCH = 10;
export const FIRST_YEAR = 2017;
export const YEARS = 8;
export const DIMENSIONS = 6;

/** Of ten instruments five are agreements; the others take turns. */
const OTHER_KINDS = ['Law', 'Decree', 'Order', 'Regulation', 'Policy'] as const satisfies readonly Kind[];
export const INSTRUMENT_KINDS = [...OTHER_KINDS, 'Agreement'] as const satisfies readonly Kind[];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export function shapeOf(instruments: number): CorpusShape {
  return {
    instruments,
    bodies: Math.ceil(instruments / 20),
    countries: Math.max(2, Math.ceil(instruments / 25)),
  };
}

export function kindOfInstrument(at: number): InstrumentKind {
  return at % 2 === 0 ? 'Agreement' : (OTHER_KINDS[((at - 1) / 2) % OTHER_KINDS.length] ?? 'Law');
}

export function instrumentId(at: number): EntityId {
  const kind = kindOfInstrument(at);
  return (kind === 'Agreement' ? `agreement/${number(at)}` : `xx/${kind.toLowerCase()}/${number(at)}`) as EntityId;
}

export function bodyId(at: number): EntityId {
  return `xx/agency/${number(at)}` as EntityId;
}

export function countryId(at: number): EntityId {
  return `country/${number(at)}` as EntityId;
}

/** The country that every domestic act and body belongs to; it is a party to nothing. */
export const HOME = 'country/xx' as EntityId;

export function responsibilityId(at: number): EntityId {
  return `xx/responsibility/${number(at)}` as EntityId;
}

export function dimensionId(at: number): EntityId {
  return `migof/dimension-${at + 1}` as EntityId;
}

/** The section of findings of a dimension. */
export function sectionId(dimension: number): PassageId {
  return `report#${dimension + 1}` as PassageId;
}

/** Everything that a body issues or holds is told in one paragraph of its own. */
export function paragraphId(body: number): PassageId {
  return `report#${(body % DIMENSIONS) + 1}/p${body}` as PassageId;
}

/** Of one width, so that ids sort as they are numbered. */
function number(at: number): string {
  return String(at).padStart(7, '0');
}
