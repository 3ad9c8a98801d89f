/** Makes a corpus of any size out of nothing but its number of instruments: the same every time, and valid for projection and load. */
import {
  type Corpus,
  type EntityId,
  type EntityRecord,
  type FilePosition,
  type Kind,
  type PartialDate,
  type PassageId,
  type PassageRecord,
  type PropertyValue,
  type RelationRecord,
  rowFor,
  type SourceId,
  VOCABULARIES,
  type VocabularyName,
} from '../../src/model/index.ts';
import {
  BODIES_IN_A_BRANCH,
  bodyId,
  type CorpusShape,
  countryId,
  DIMENSIONS,
  dimensionId,
  FIRST_YEAR,
  HOME,
  instrumentId,
  kindOfInstrument,
  paragraphId,
  RESPONSIBILITIES_EACH,
  responsibilityId,
  sectionId,
  shapeOf,
  YEARS,
} from './corpus-shape.ts';
import { type Random, randomFrom, wholeBelow } from './random.ts';

/** One term for each vocabulary: the schema wants no empty enum, and no question asks for more. */
export const VOCABULARY_TERM = 'GENERAL';
const position: FilePosition = { file: 'generated.yaml', line: 1, column: 1 };
const source = 'report' as SourceId;

export function generateCorpus(instruments: number): Corpus {
  const shape = shapeOf(instruments);
  const random = randomFrom(instruments);
  const entities = [...dimensions(), ...bodies(shape), ...countries(shape)];
  const relations: RelationRecord[] = [];
  for (const body of bodyNumbers(shape)) relations.push(...branchOf(body));
  for (let at = 0; at < instruments; at += 1) {
    const act = instrument(at, shape, random);
    const tasks = responsibilities(at, act);
    entities.push(act, ...tasks);
    relations.push(...relationsOf(at, act, tasks, shape, random));
  }
  return { sources: [report(shape)], entities, relations, vocabularies: generatedVocabularies() };
}

export function generatedVocabularies(): Corpus['vocabularies'] {
  const term = { id: VOCABULARY_TERM, means: 'Anything.' };
  return Object.fromEntries(VOCABULARIES.map((name) => [name, [term]])) as unknown as Record<
    VocabularyName,
    readonly (typeof term)[]
  >;
}

function dimensions(): EntityRecord[] {
  return Array.from({ length: DIMENSIONS }, (_, at) =>
    record(dimensionId(at), 'Dimension', `Dimension ${at + 1}`, sectionId(at), { number: at + 1 }),
  );
}

function bodyNumbers({ bodies: count }: CorpusShape): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function bodies(shape: CorpusShape): EntityRecord[] {
  return bodyNumbers(shape).map((at) =>
    record(bodyId(at), 'Agency', `Agency ${at}`, paragraphId(at), {
      agencyType: VOCABULARY_TERM,
      country: HOME,
    }),
  );
}

function branchOf(body: number): readonly RelationRecord[] {
  const head = body - (body % BODIES_IN_A_BRANCH);
  if (head === body) return [];
  return [relation([bodyId(body), 'Agency'], 'PART_OF', [bodyId(head), 'Agency'], paragraphId(body))];
}

function countries({ countries: count, bodies: paragraphs }: CorpusShape): EntityRecord[] {
  const home = record(HOME, 'Country', 'Home', paragraphId(0), { alpha2: 'XX', alpha3: 'XXX' });
  const others = Array.from({ length: count }, (_, at) =>
    record(countryId(at), 'Country', `Country ${at}`, paragraphId(at % paragraphs), {
      alpha2: `C${at}`,
      alpha3: `C${at}`,
    }),
  );
  return [home, ...others];
}

function instrument(at: number, shape: CorpusShape, random: Random): EntityRecord {
  const kind = kindOfInstrument(at);
  const shared = { adopted: randomDay(random), number: `${at}`, officialTitle: `On matter ${at} of ${kind}` };
  const own: Record<string, PropertyValue> =
    kind === 'Agreement'
      ? { form: 'TREATY', ambit: 'BILATERAL', stage: 'SIGNED', subjects: [VOCABULARY_TERM] }
      : { printedKind: kind.toLowerCase(), country: HOME };
  return record(instrumentId(at), kind, `${kind} on matter ${at}`, paragraphId(at % shape.bodies), {
    ...shared,
    ...own,
  });
}

function responsibilities(at: number, act: EntityRecord): readonly EntityRecord[] {
  return Array.from({ length: RESPONSIBILITIES_EACH }, (_, order) => {
    const task = `Dealing with point ${order + 1} of matter ${at}`;
    return record(responsibilityId(at * RESPONSIBILITIES_EACH + order), 'Responsibility', task, citedBy(act), {
      task,
      modality: order === 0 ? 'DUTY' : 'POWER',
      action: VOCABULARY_TERM,
      object: VOCABULARY_TERM,
      listOrder: order + 1,
    });
  });
}

function relationsOf(
  at: number,
  act: EntityRecord,
  tasks: readonly EntityRecord[],
  shape: CorpusShape,
  random: Random,
): readonly RelationRecord[] {
  const cite = citedBy(act);
  const issuer = bodyId(at % shape.bodies);
  const issued = relation([issuer, 'Agency'], 'ISSUED', [act.id, act.kind], cite, { number: `${at}` });
  const ofTasks = tasks.flatMap((task, order) => {
    // Not only the issuer: the three tasks of an act lie with three bodies, where there are so many.
    const holder = bodyId((at + order * 17) % shape.bodies);
    return [
      relation([holder, 'Agency'], 'HOLDS', [task.id, task.kind], cite, { role: 'COMPETENT_AUTHORITY' }),
      relation([task.id, task.kind], 'UNDER', [act.id, act.kind], cite, { legalRole: 'ASSIGNING' }),
    ];
  });
  return [issued, ...ofTasks, ...(act.kind === 'Agreement' ? partiesTo(at, act, shape, random) : [])];
}

/** Two countries, never the same. */
function partiesTo(at: number, act: EntityRecord, shape: CorpusShape, random: Random): readonly RelationRecord[] {
  const first = (at / 2) % shape.countries;
  const second = (first + 1 + wholeBelow(random, shape.countries - 1)) % shape.countries;
  return [first, second].map((party) =>
    relation([countryId(party), 'Country'], 'PARTY_TO', [act.id, 'Agreement'], citedBy(act)),
  );
}

/** Known to the day: partial dates are a matter for tests of meaning, and the other designs know none. */
function randomDay(random: Random): PartialDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = FIRST_YEAR + wholeBelow(random, YEARS);
  return `${year}-${two(1 + wholeBelow(random, 12))}-${two(1 + wholeBelow(random, 28))}` as PartialDate;
}

function record(
  id: EntityId,
  kind: Kind,
  name: string,
  cite: PassageId,
  properties: Record<string, PropertyValue>,
): EntityRecord {
  return {
    id,
    kind,
    name,
    names: {},
    aliases: [],
    formerIds: [],
    grounding: { cite: [cite], basis: 'STATED' },
    groundingOf: {},
    properties,
    position,
    positionOf: {},
  };
}

function citedBy({ grounding }: EntityRecord): PassageId {
  return grounding.cite[0] ?? sectionId(0);
}

type End = readonly [id: EntityId, kind: Kind];

function relation(
  [from, fromKind]: End,
  type: string,
  [to, toKind]: End,
  cite: PassageId,
  properties: Record<string, PropertyValue> = {},
): RelationRecord {
  const row = rowFor(type, fromKind, toKind);
  if (!row) throw new Error(`There is no ${type} from ${fromKind} to ${toKind}.`);
  return { row, from, to, grounding: { cite: [cite], basis: 'STATED' }, properties, position };
}

function report(shape: CorpusShape): Corpus['sources'][number] {
  const sections = Array.from(
    { length: DIMENSIONS },
    (_, at): PassageRecord => ({
      ...passage(sectionId(at), `section ${at + 1}`),
      dimension: dimensionId(at),
      rating: 'WELL_DEVELOPED',
    }),
  );
  const paragraphs = bodyNumbers(shape).map((at) => {
    const label = `section ${(at % DIMENSIONS) + 1}, paragraph ${at}`;
    return { ...passage(paragraphId(at), label), parent: sectionId(at % DIMENSIONS) };
  });
  return {
    id: source,
    kind: 'REPORT',
    name: 'Generated report',
    title: 'A report that no one wrote',
    authors: [],
    complete: false,
    outline: [...sections, ...paragraphs],
    position,
  };
}

function passage(id: PassageId, label: string): PassageRecord {
  const locator = id.slice(id.indexOf('#') + 1);
  return { id, source, locator, kind: 'NARRATIVE', label, blocks: [{ lines: 1, sha256: 'ab'.repeat(32) }], position };
}
