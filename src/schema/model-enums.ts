/** The enums that the model and the vocabularies make: kinds of entity, types of relation, controlled lists. */
import {
  KINDS,
  kindToEnum,
  RELATION_TYPES,
  RELATIONSHIPS,
  VOCABULARIES,
  type VocabularyName,
  type VocabularyTerm,
} from '../model/index.ts';
import { block, described } from './sdl-text.ts';

export type Vocabularies = Readonly<Record<VocabularyName, readonly VocabularyTerm[]>>;

/** SDL of `EntityKind`, `RelationType` and one enum a vocabulary. Throws where a vocabulary is empty or a term is no name. */
export function modelEnums(vocabularies: Vocabularies): string {
  return [entityKinds(), relationTypes(), ...VOCABULARIES.map((name) => vocabularyEnum(name, vocabularies[name]))].join(
    '\n',
  );
}

function entityKinds(): string {
  const values = KINDS.map((kind) => described(`An entity of the type \`${kind}\`.`, kindToEnum(kind)));
  return block('The kinds of entity: one a concrete type.', 'enum EntityKind', values);
}

function relationTypes(): string {
  const values = RELATION_TYPES.map((type) => described(senseOf(type), type));
  return block('The types of relation: every one of the relationship table.', 'enum RelationType', values);
}

/** The sentence of a type's first row, with its ends named for what they are. */
function senseOf(type: string): string {
  const row = RELATIONSHIPS.find((candidate) => candidate.type === type);
  if (!row) throw new Error(`The relationship table has no row of the type ${type}.`);
  const sentence = row.phrase.replace('{from}', 'The one end').replace('{to}', 'the other');
  return row.derived ? `${sentence} Derived at load.` : sentence;
}

const means: Readonly<Record<VocabularyName, string>> = {
  AgreementSubject: 'What an agreement is about',
  ResponsibilityAction: 'What is done',
  ResponsibilityObject: 'What it is done to',
  AgencyType: 'What sort of state body it is',
  OrganizationType: 'What sort of organisation it is',
  PlaceType: 'What sort of place it is',
  PermitType: 'What sort of permit it is',
  SystemType: 'What sort of system it is',
  ProgrammeType: 'What sort of programme it is',
  ForumType: 'What sort of forum it is',
  EventType: 'What sort of event it is',
  PublicationType: 'What sort of publication it is',
  StatisticIndicator: 'What a figure counts',
};

function vocabularyEnum(name: VocabularyName, terms: readonly VocabularyTerm[]): string {
  const bad = terms.find((term) => !/^[A-Z][A-Z0-9_]*$/.test(term.id));
  if (bad)
    throw new Error(`Vocabulary ${name}: "${bad.id}" cannot be an enum value; use capitals, digits and underscores.`);
  if (terms.length === 0) throw new Error(`Vocabulary ${name} has no terms: add one in common/vocabularies.yaml.`);
  const values = terms.map((term) => described(`${term.means}.`, term.id));
  return block(`${means[name]}: a controlled list that grows with the texts.`, `enum ${name}`, values);
}
