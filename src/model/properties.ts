/** The properties of each kind, as one typed table: YAML, graph, GraphQL, filters, orders, exports and docs read it. */
import type { EnumName, VocabularyName } from './enums.ts';
import { groupsOf, type Kind, type KindGroup } from './kinds.ts';

/** What a property holds. `ref` is the id of one entity of a kind; `claims` is a conflict's list of claims. */
export type PropertyType =
  | { readonly is: 'text' | 'int' | 'float' | 'bool' | 'date' }
  | { readonly is: 'enum'; readonly of: EnumName }
  | { readonly is: 'vocab'; readonly of: VocabularyName }
  | { readonly is: 'textList' | 'intList' }
  | { readonly is: 'vocabList'; readonly of: VocabularyName }
  | { readonly is: 'ref'; readonly to: Kind }
  | { readonly is: 'claims' };

export interface PropertyDef {
  readonly name: string;
  readonly type: PropertyType;
  /** What it means, its unit, and what its absence means. */
  readonly description: string;
  readonly required?: true;
  /** The value where YAML gives none and it is never null. */
  readonly fallback?: string;
  /** The standard term it maps to. */
  readonly term?: string;
}

const text: PropertyType = { is: 'text' };
const int: PropertyType = { is: 'int' };
const date: PropertyType = { is: 'date' };
const bool: PropertyType = { is: 'bool' };
const textList: PropertyType = { is: 'textList' };
const country: PropertyType = { is: 'ref', to: 'Country' };

const belongsToCountry: PropertyDef = {
  name: 'country',
  type: country,
  description: 'The country it belongs to; null for what belongs to none or to several.',
  term: 'schema:legislationJurisdiction',
};

const instrument: readonly PropertyDef[] = [
  { name: 'officialTitle', type: text, description: 'The title as printed, in the language of the text.', term: 'eli:title' },
  { name: 'shortTitle', type: text, description: 'A short title the texts use for it.', term: 'eli:title_short' },
  { name: 'number', type: text, description: 'The number as printed, without "No."; null where none is printed.', term: 'eli:number' },
  { name: 'adopted', type: date, description: 'When it was adopted, as far as printed.', term: 'eli:date_document' },
  { name: 'lastUpdated', type: date, description: 'The latest update the texts print; the texts speak of this version.', term: 'schema:legislationDateVersion' },
  { name: 'citedYears', type: { is: 'intList' }, description: 'Years by which a text merely cites it; never promoted to a date.' },
  { name: 'legalForce', type: { is: 'enum', of: 'LegalForce' }, description: 'What these texts say of its force; NO_REPEAL_NOTED where they note no repeal, which is not "in force".', term: 'eli:in_force' },
  { name: 'forceAsPrinted', type: text, description: 'The sense of the printed wording on force, in our words.' },
  { name: 'repealedOn', type: date, description: 'When it was repealed or ceased, where a text gives it.', term: 'eli:date_no_longer_in_force' },
  { name: 'availableOnline', type: bool, description: 'False where a text prints that it is not available online, true where it prints a link; null where nothing is said.' },
  { name: 'printedKind', type: text, description: 'The kind of act as printed: law, code, resolution, joint order, concept.', term: 'eli:type_document' },
  belongsToCountry,
];

const own: Partial<Record<Kind, readonly PropertyDef[]>> = {
  Agreement: [
    { name: 'form', type: { is: 'enum', of: 'AgreementForm' }, description: 'Treaty, agreement or memorandum, as the texts call it.' },
    { name: 'ambit', type: { is: 'enum', of: 'AgreementAmbit' }, description: 'Two parties, a few, or many.' },
    { name: 'subjects', type: { is: 'vocabList', of: 'AgreementSubject' }, description: 'What it is about.', term: 'eli:is_about' },
    { name: 'stage', type: { is: 'enum', of: 'AgreementStage' }, description: 'How far it has come, as far as these texts say.' },
    { name: 'signed', type: date, description: 'When it was signed, as far as printed.' },
    { name: 'openCounterparts', type: text, description: 'Counterparts the texts leave unnamed ("and other countries"), in our words.' },
  ],
  Provision: [
    { name: 'type', type: { is: 'enum', of: 'ProvisionType' }, description: 'Article, section, annex and so on.', required: true, term: 'eli:type_subdivision' },
    { name: 'number', type: text, description: 'Its number, where it is one number.', term: 'eli:number' },
    { name: 'asPrinted', type: text, description: 'The reference as printed.', required: true },
    { name: 'eId', type: text, description: 'Akoma Ntoso eId, only where certain.', term: 'akn:eId' },
    { name: 'provides', type: text, description: 'What a text says it provides, in our words.' },
  ],
  Agency: [
    belongsToCountry,
    { name: 'agencyType', type: { is: 'vocab', of: 'AgencyType' }, description: 'Ministry, committee, commission, centre and so on.', term: 'org:classification' },
    { name: 'established', type: date, description: 'When it was established, as far as printed.' },
  ],
  Organization: [
    { name: 'organizationType', type: { is: 'vocab', of: 'OrganizationType' }, description: 'Intergovernmental organisation, bloc, NGO, company and so on.', term: 'org:classification' },
    { name: 'established', type: date, description: 'When it was established, as far as printed.' },
  ],
  Country: [
    { name: 'alpha2', type: text, description: 'ISO 3166-1 alpha-2 code.', required: true },
    { name: 'alpha3', type: text, description: 'ISO 3166-1 alpha-3 code.', required: true },
  ],
  ActorClass: [belongsToCountry],
  Place: [
    belongsToCountry,
    { name: 'placeType', type: { is: 'vocab', of: 'PlaceType' }, description: 'City, region, district.' },
  ],
  Dimension: [{ name: 'number', type: int, description: 'One to six, in the order of the framework.', required: true }],
  Principle: [
    { name: 'principleType', type: { is: 'enum', of: 'PrincipleType' }, description: 'Principle or objective of the framework.', required: true },
    { name: 'number', type: int, description: 'One to three, as printed.', required: true },
  ],
  Assessment: [
    belongsToCountry,
    { name: 'round', type: int, description: 'First, second ... assessment of the country.' },
    { name: 'published', type: date, description: 'When it was published or carried out, as far as printed.' },
  ],
  Finding: [
    { name: 'rating', type: { is: 'enum', of: 'FindingRating' }, description: 'Well developed, needing development, or changed since the last round.', required: true },
    { name: 'listOrder', type: int, description: 'Its place in the section, as printed.' },
  ],
  Responsibility: [
    { name: 'task', type: text, description: 'What is to be done, as a phrase in our words.', required: true, term: 'cpsv:Rule' },
    { name: 'modality', type: { is: 'enum', of: 'Modality' }, description: 'Duty, power or prohibition.', fallback: 'NOT_STATED', term: 'legalruleml:Obligation' },
    { name: 'action', type: { is: 'vocab', of: 'ResponsibilityAction' }, description: 'What is done, from a controlled list, so that tasks of two bodies compare.' },
    { name: 'object', type: { is: 'vocab', of: 'ResponsibilityObject' }, description: 'What it is done to, from a controlled list.' },
    { name: 'condition', type: text, description: 'When it applies, in our words; null where no condition is stated.' },
    { name: 'deadline', type: text, description: 'By when, as stated.' },
    { name: 'periodicity', type: text, description: 'How often, as stated.' },
    { name: 'listOrder', type: int, description: 'Its place in the printed list it comes from.' },
  ],
  Entitlement: [
    { name: 'modality', type: { is: 'enum', of: 'EntitlementModality' }, description: 'Right, exemption or prohibition.', required: true },
    { name: 'level', type: { is: 'enum', of: 'EntitlementLevel' }, description: 'How much is given; NONE is a stated denial, NOT_STATED is silence.', required: true },
    { name: 'conditions', type: textList, description: 'Under which conditions, in our words.' },
    { name: 'duration', type: text, description: 'For how long, as stated.' },
    { name: 'exclusive', type: bool, description: 'True where a text says that only these groups have it; null where nothing is said.' },
  ],
  Permit: [
    belongsToCountry,
    { name: 'permitType', type: { is: 'vocab', of: 'PermitType' }, description: 'Visa, work permit, residence permit, certificate.' },
    { name: 'category', type: text, description: 'The class as printed: C4, B1.' },
    { name: 'validity', type: text, description: 'For how long it is valid, as stated.' },
  ],
  System: [
    belongsToCountry,
    { name: 'systemType', type: { is: 'vocab', of: 'SystemType' }, description: 'Database, portal, registry, hotline and so on.' },
    { name: 'languages', type: textList, description: 'BCP 47 codes of the languages stated.' },
    { name: 'phoneNumbers', type: textList, description: 'Numbers as printed.' },
    { name: 'webAddress', type: text, description: 'The address as printed.' },
  ],
  Programme: [
    { name: 'programmeType', type: { is: 'vocab', of: 'ProgrammeType' }, description: 'Programme, campaign, project, measure of a plan.' },
    { name: 'started', type: date, description: 'First day, as far as printed.' },
    { name: 'ended', type: date, description: 'Last day, as far as printed.' },
    { name: 'stage', type: text, description: 'Whether it is planned, running or ended, as stated.' },
  ],
  Forum: [
    { name: 'forumType', type: { is: 'vocab', of: 'ForumType' }, description: 'Regional process, coordination mechanism, network.' },
    { name: 'established', type: date, description: 'When it was established, as far as printed.' },
    { name: 'mandate', type: text, description: 'What it is for, in our words.' },
  ],
  Event: [
    { name: 'eventType', type: { is: 'vocab', of: 'EventType' }, description: 'Meeting, round table, training, publication and so on.' },
    { name: 'date', type: date, description: 'The day, or the first of several.' },
    { name: 'endDate', type: date, description: 'The last of several days.' },
  ],
  Publication: [
    { name: 'publicationType', type: { is: 'vocab', of: 'PublicationType' }, description: 'Report, web page, press release, article, statistical release.' },
    { name: 'officialTitle', type: text, description: 'The title as printed.' },
    { name: 'published', type: date, description: 'When it was published, as far as printed.', term: 'schema:datePublished' },
    { name: 'availableOnline', type: bool, description: 'As for instruments.' },
    { name: 'languages', type: textList, description: 'BCP 47 codes of the languages stated.' },
    { name: 'periodicity', type: text, description: 'How often it appears, as stated.' },
  ],
  Statistic: [
    { name: 'indicator', type: { is: 'vocab', of: 'StatisticIndicator' }, description: 'What is counted, from a controlled list.', required: true },
    { name: 'value', type: { is: 'float' }, description: 'The figure, in `unit`; null for a rank or a comparison without one.' },
    { name: 'unit', type: text, description: 'Unit of the value: persons, per cent, USD, countries.' },
    { name: 'approximate', type: bool, description: 'True where the text says "approximately", "more than" or rounds in words.' },
    { name: 'period', type: date, description: 'The time it is about, or the first part of it.' },
    { name: 'periodEnd', type: date, description: 'The last part of the time it is about.' },
    { name: 'stockOrFlow', type: { is: 'enum', of: 'StockOrFlow' }, description: 'A count at a time or over a time.' },
    { name: 'status', type: { is: 'enum', of: 'StatisticStatus' }, description: 'Preliminary, final or estimate, as stated.' },
    { name: 'comparedTo', type: text, description: 'What a change is measured against, as stated.' },
  ],
  Conflict: [
    { name: 'nature', type: { is: 'enum', of: 'ConflictNature' }, description: 'What kind of disagreement.', required: true },
    { name: 'property', type: text, description: 'The property or relationship field that is disputed; null for a matter of identity.' },
    { name: 'claims', type: { is: 'claims' }, description: 'What each place says, with its citation.', required: true },
  ],
};

/** The properties every entity may have beside `id`, `kind`, `cite` and `citeFor`. */
export const COMMON_PROPERTIES: readonly PropertyDef[] = [
  { name: 'name', type: text, description: 'The name it goes by, in English.', required: true, term: 'skos:prefLabel' },
  { name: 'aliases', type: textList, description: 'Other names and spellings the texts use.', term: 'skos:altLabel' },
  { name: 'formerIds', type: textList, description: 'Ids it had before a correction; links still follow them.' },
  { name: 'summary', type: text, description: 'What it is, in our words.' },
];

const byGroup: Partial<Record<KindGroup, readonly PropertyDef[]>> = { Instrument: instrument };

/** The properties of one kind, without the common ones: those of its group first, then its own. */
export function ownPropertiesOf(kind: Kind): readonly PropertyDef[] {
  return [...groupsOf(kind).flatMap((group) => byGroup[group] ?? []), ...(own[kind] ?? [])];
}

/** Every property of one kind, the common ones first. */
export function propertiesOf(kind: Kind): readonly PropertyDef[] {
  return [...COMMON_PROPERTIES, ...ownPropertiesOf(kind)];
}

/** The properties all members of a group share, the common ones first. */
export function propertiesOfGroup(group: KindGroup): readonly PropertyDef[] {
  return [...COMMON_PROPERTIES, ...(byGroup[group] ?? [])];
}
