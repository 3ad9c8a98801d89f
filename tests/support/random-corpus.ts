/** Corpora drawn by fast-check: a few entities of each of some kinds, with partial dates, repeats of relations and disputes. */
import fc from 'fast-check';
import {
  type Corpus,
  dayToIso,
  ENUMS,
  type EntityId,
  type EntityRecord,
  type FilePosition,
  type Grounding,
  includesKind,
  type Kind,
  ownPropertiesOf,
  type PartialDate,
  type PassageId,
  type PassageRecord,
  type PropertyType,
  type PropertyValue,
  RELATIONSHIPS,
  type RelationRecord,
  type SourceId,
  VOCABULARIES,
  type VocabularyName,
} from '../../src/model/index.ts';

/** Kinds whose properties and relationships take every form the compiler knows. */
export const RANDOM_KINDS: readonly Kind[] = [
  'Law',
  'Regulation',
  'Agreement',
  'Provision',
  'Agency',
  'Country',
  'Dimension',
  'Finding',
  'Responsibility',
  'Programme',
  'Statistic',
  'Conflict',
];
const position: FilePosition = { file: 'random.yaml', line: 1, column: 1 };
const source = 'text' as SourceId;
const passageKinds = ['SECTION', 'NARRATIVE', 'FOOTNOTE', 'KEY_SOURCE'] as const;
const passages: readonly PassageRecord[] = passageKinds.map((kind, at) => ({
  id: `text#p${at}` as PassageId,
  source,
  locator: `p${at}`,
  kind,
  label: `paragraph ${at}`,
  ...(at === 0
    ? { dimension: 'r/dimension-0' as EntityId, rating: 'WELL_DEVELOPED' as const }
    : { parent: 'text#p0' as PassageId }),
  blocks: [{ lines: 1, sha256: 'ab' }],
  position,
}));

/** Texts that differ in case, script, width, spacing and beyond the basic plane. */
const text = fc.constantFrom(
  'Roads',
  'roads',
  ' ROADS  act',
  'Дорога',
  'ДОРОГА',
  'Ｒoads',
  'é',
  'z',
  '961',
  '\u{1F6A7} works',
  '\uFF5E',
  'it\'s "quoted" \\ %',
);
const date = fc.oneof(
  fc.constantFrom('2011', '2011-07', '2011-07-22', '2012', '2011-12-31'),
  fc.integer({ min: 2010, max: 2013 }).map((year) => dayToIso(year * 10_000 + 228)),
) as fc.Arbitrary<PartialDate>;
const cite = fc.uniqueArray(fc.constantFrom(...passages.map(({ id }) => id)), { minLength: 1, maxLength: 3 });
const grounding: fc.Arbitrary<Grounding> = fc.oneof(
  { weight: 3, arbitrary: cite.map((ids): Grounding => ({ cite: ids, basis: 'STATED' })) },
  { weight: 1, arbitrary: cite.map((ids): Grounding => ({ cite: ids, basis: 'INFERRED', reason: 'drawn' })) },
);

export function valueFor(type: PropertyType): fc.Arbitrary<PropertyValue> {
  switch (type.is) {
    case 'text':
      return text;
    case 'int':
      return fc.integer({ min: -2, max: 3 });
    case 'float':
      return fc.constantFrom(-1.5, 0, 1, 2.5, 3);
    case 'bool':
      return fc.boolean();
    case 'date':
      return date;
    case 'enum':
      return fc.constantFrom(...ENUMS[type.of]);
    case 'vocab':
      return fc.constantFrom('ONE', 'TWO');
    case 'textList':
      return fc.array(text, { maxLength: 3 });
    case 'intList':
      return fc.uniqueArray(fc.integer({ min: 2010, max: 2012 }), { maxLength: 3 });
    case 'vocabList':
      return fc.uniqueArray(fc.constantFrom('ONE', 'TWO'), { maxLength: 2 });
    case 'ref':
      return fc.constantFrom('r/country-0', 'r/country-1');
    case 'claims':
      return fc.constant([
        { value: 'a', cite: [passages[1]?.id as PassageId] },
        { value: 'b', cite: [passages[2]?.id as PassageId] },
      ]);
  }
}

function entityOf(kind: Kind, at: number): fc.Arbitrary<EntityRecord> {
  const own = ownPropertiesOf(kind);
  const required = own.filter((property) => property.required).map(({ name }) => name);
  const properties = fc.record(Object.fromEntries(own.map(({ name, type }) => [name, valueFor(type)])), {
    requiredKeys: required,
  });
  const groundingOf = fc.dictionary(fc.constantFrom('name', 'adopted', 'number', 'legalForce', 'task'), grounding, {
    maxKeys: 2,
  });
  return fc
    .record({
      name: text,
      aliases: fc.array(text, { maxLength: 2 }),
      summary: fc.option(text, { nil: undefined }),
      grounding,
      properties,
      groundingOf,
    })
    .map(({ summary, groundingOf: each, ...drawn }) => ({
      ...drawn,
      id: `r/${kind.toLowerCase()}-${at}` as EntityId,
      kind,
      names: {},
      formerIds: [],
      ...(summary === undefined ? {} : { summary }),
      groundingOf: Object.fromEntries(
        Object.entries(each).filter(([key]) => key === 'name' || key in drawn.properties),
      ),
      position,
      positionOf: {},
    }));
}

function relationsAmong(entities: readonly EntityRecord[]): fc.Arbitrary<readonly RelationRecord[]> {
  const rows = RELATIONSHIPS.filter(({ derived }) => !derived).flatMap((row) => {
    const from = entities.filter(({ kind }) => includesKind(row.from, kind)).map(({ id }) => id);
    const to = entities.filter(({ kind }) => includesKind(row.to, kind)).map(({ id }) => id);
    return from.length > 0 && to.length > 0 ? [{ row, from, to }] : [];
  });
  const one = fc.constantFrom(...rows).chain(({ row, from, to }) =>
    fc.record({
      row: fc.constant(row),
      from: fc.constantFrom(...from),
      to: fc.constantFrom(...to),
      grounding,
      properties: fc.record(Object.fromEntries(row.properties.map(({ name, type }) => [name, valueFor(type)])), {
        requiredKeys: [],
      }) as fc.Arbitrary<Record<string, PropertyValue>>,
      position: fc.constant(position),
    }),
  );
  return fc.array(one, { minLength: 60, maxLength: 120, size: 'max' });
}

/** Three entities of each kind: small enough to judge in memory, dense enough that conditions meet some and not others. */
export const randomCorpus: fc.Arbitrary<Corpus> = fc
  .tuple(...RANDOM_KINDS.flatMap((kind) => [0, 1, 2].map((at) => entityOf(kind, at))))
  .chain((entities) => fc.record({ entities: fc.constant(entities), relations: relationsAmong(entities) }))
  .map(({ entities, relations }) => ({
    sources: [
      {
        id: source,
        kind: 'REPORT',
        name: 'Text',
        title: 'A text',
        authors: [],
        complete: false,
        outline: passages,
        position,
      },
    ],
    entities,
    relations,
    vocabularies: Object.fromEntries(VOCABULARIES.map((name) => [name, []])) as unknown as Record<VocabularyName, []>,
  }));
