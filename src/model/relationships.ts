/** Every relationship of the graph, as one typed table: loader, GraphQL fields, filters, exports, docs and checks read it. */
import type { EnumName } from './enums.ts';
import { type EndName, type Kind, kindsOf } from './kinds.ts';

export type EdgePropertyType =
  | { readonly is: 'text' | 'date' | 'int' | 'textList' }
  | { readonly is: 'enum'; readonly of: EnumName };

export interface EdgePropertyDef {
  readonly name: string;
  readonly type: EdgePropertyType;
  readonly description: string;
}

export interface RelationshipRow {
  /** The type in the graph; several rows may share one. */
  readonly type: string;
  readonly from: readonly EndName[];
  readonly to: readonly EndName[];
  /** The field on the `from` side, in YAML and GraphQL; null where the API shows it another way. */
  readonly field: string | null;
  /** The field on the `to` side. */
  readonly inverse: string | null;
  readonly properties: readonly EdgePropertyDef[];
  /** What it means, as a sentence with `{from}` and `{to}`. */
  readonly phrase: string;
  /** Other sentences by the value of the edge property `phraseBy`. */
  readonly phraseBy?: { readonly property: string; readonly values: Readonly<Record<string, string>> };
  /** The standard term it maps to. */
  readonly term?: string;
  /** Derived at load, never written in YAML. */
  readonly derived?: true;
  /** The two ends are of one kind, or the target is a country. */
  readonly sameKind?: true;
  /** A chain of these never returns to its start. */
  readonly acyclic?: true;
}

const role = (of: EnumName): EdgePropertyDef => ({
  name: 'role',
  type: { is: 'enum', of },
  description: 'In which role; null where the text gives none.',
});
const legalRole = (of: EnumName): EdgePropertyDef => ({
  name: 'legalRole',
  type: { is: 'enum', of },
  description: 'How the act supports it: assigning it, enabling it, or only referred to.',
});
const dateOf = (name: string, description: string): EdgePropertyDef => ({ name, type: { is: 'date' }, description });
const textOf = (name: string, description: string): EdgePropertyDef => ({ name, type: { is: 'text' }, description });
const number = textOf('number', "The number under which this end acted; each issuer's own for a joint act.");
const asOf = dateOf('asOf', 'The date for which the text states it.');

type Row = Omit<RelationshipRow, 'properties'> & { readonly properties?: readonly EdgePropertyDef[] };

const rows: readonly Row[] = [
  {
    type: 'ISSUED', from: ['Actor'], to: ['Instrument'], field: 'issued', inverse: 'issuedBy', term: 'eli:passed_by',
    properties: [number, dateOf('date', 'When this issuer signed it.'), textOf('office', 'The office that signed, as printed.')],
    phrase: '{from} issued {to}.',
  },
  {
    type: 'REGISTERED_WITH', from: ['Instrument'], to: ['Agency'], field: 'registeredWith', inverse: 'registered',
    properties: [textOf('number', 'The number of the registration.'), dateOf('date', 'When it was registered.')],
    phrase: '{from} is registered with {to}.',
  },
  { type: 'APPROVES', from: ['Instrument'], to: ['Instrument'], field: 'approves', inverse: 'approvedBy', phrase: '{from} approves {to}.', acyclic: true },
  { type: 'AMENDS', from: ['Instrument'], to: ['Instrument'], field: 'amends', inverse: 'amendedBy', term: 'eli:amends', phrase: '{from} amends {to}.' },
  {
    type: 'REPEALS', from: ['Instrument'], to: ['Instrument'], field: 'repeals', inverse: 'repealedBy', term: 'eli:repeals',
    properties: [dateOf('effective', 'From when.'), textOf('extent', 'Which part, where not the whole; in our words.')],
    phrase: '{from} repeals {to}.', acyclic: true,
  },
  { type: 'RATIFIES', from: ['Instrument'], to: ['Agreement'], field: 'ratifies', inverse: 'ratifiedBy', phrase: '{from} ratifies {to}.' },
  { type: 'AUTHORIZES_SIGNATURE', from: ['Instrument'], to: ['Agreement'], field: 'authorizesSignatureOf', inverse: 'signatureAuthorizedBy', phrase: '{from} authorises the signing of {to}.' },
  {
    type: 'BASED_ON', from: ['Instrument'], to: ['Instrument', 'Provision'], field: 'basedOn', inverse: 'basisOf', term: 'eli:based_on',
    properties: [legalRole('LegalRoleAct')], phrase: '{from} is based on {to}.', acyclic: true,
  },
  { type: 'HAS_PROVISION', from: ['Instrument'], to: ['Provision'], field: 'provisions', inverse: 'provisionOf', term: 'eli:has_part', phrase: '{from} contains {to}.' },
  {
    type: 'ESTABLISHES', from: ['Instrument'], to: ['Agency', 'System', 'Programme', 'Forum', 'Permit', 'Organization'], field: 'establishes', inverse: 'establishedBy',
    properties: [dateOf('date', 'When.')], phrase: '{from} establishes {to}.',
  },
  { type: 'GOVERNED_BY', from: ['System', 'Programme', 'Forum', 'Permit', 'Agency'], to: ['Instrument', 'Provision'], field: 'governedBy', inverse: 'governs', phrase: '{from} is governed by {to}.' },
  { type: 'PLANS', from: ['Instrument'], to: ['Entity'], field: 'plans', inverse: 'plannedBy', phrase: '{from} plans {to}.' },
  {
    type: 'PARTY_TO', from: ['Actor'], to: ['Agreement'], field: 'agreements', inverse: 'parties',
    properties: [
      textOf('capacity', 'In which capacity or through which body, as stated.'),
      dateOf('signed', 'When this party signed.'), dateOf('ratified', 'When this party ratified.'),
      dateOf('inForce', 'From when it is in force for this party.'), dateOf('withdrawn', 'When this party withdrew.'),
      { name: 'consentBy', type: { is: 'enum', of: 'ConsentAct' }, description: 'By which act this party consented to be bound; null where the texts name none.' },
    ],
    phrase: '{from} is a party to {to}.',
  },
  { type: 'SIGNED_IN', from: ['Agreement'], to: ['Place'], field: 'signedIn', inverse: 'signings', phrase: '{from} was signed in {to}.' },
  {
    type: 'HOLDS', from: ['Actor'], to: ['Responsibility'], field: 'responsibilities', inverse: 'holders', term: 'cpsv:hasCompetentAuthority',
    properties: [role('HolderRole')], phrase: '{from} is responsible for {to}.',
    phraseBy: {
      property: 'role',
      values: {
        COMPETENT_AUTHORITY: '{from} is the competent authority for {to}.', IMPLEMENTING: '{from} carries out {to}.',
        LEADING: '{from} leads {to}.', COORDINATING: '{from} coordinates {to}.', CONSULTED: '{from} is consulted on {to}.',
        OVERSEEING: '{from} oversees {to}.', COUNTERPART: '{from} is a counterpart in {to}.',
      },
    },
  },
  {
    type: 'UNDER', from: ['Responsibility'], to: ['Instrument'], field: 'instruments', inverse: 'responsibilities', term: 'cpsv:follows',
    properties: [legalRole('LegalRoleTask')], phrase: '{from} rests on {to}.',
  },
  { type: 'UNDER', from: ['Entitlement'], to: ['Instrument'], field: 'instruments', inverse: 'entitlements', properties: [legalRole('LegalRoleTask')], phrase: '{from} rests on {to}.' },
  { type: 'UNDER', from: ['Responsibility'], to: ['Provision'], field: 'provisions', inverse: 'responsibilities', properties: [legalRole('LegalRoleTask')], phrase: '{from} rests on {to}.' },
  { type: 'UNDER', from: ['Entitlement'], to: ['Provision'], field: 'provisions', inverse: 'entitlements', properties: [legalRole('LegalRoleTask')], phrase: '{from} rests on {to}.' },
  { type: 'SERVES', from: ['Responsibility'], to: ['Group', 'ActorClass'], field: 'addressees', inverse: 'servedBy', phrase: '{from} is addressed to {to}.' },
  { type: 'USES_SYSTEM', from: ['Responsibility'], to: ['System'], field: 'systems', inverse: 'responsibilities', phrase: '{from} is carried out with {to}.' },
  { type: 'GIVES_TO', from: ['Entitlement'], to: ['Group'], field: 'groups', inverse: 'entitlements', phrase: '{from} concerns {to}.' },
  { type: 'PROVIDED_BY', from: ['Entitlement'], to: ['Actor'], field: 'providedBy', inverse: 'provides', phrase: '{from} is provided by {to}.' },
  { type: 'PROVIDED_THROUGH', from: ['Entitlement'], to: ['System'], field: 'providedThrough', inverse: 'provisioning', phrase: '{from} is provided through {to}.' },
  { type: 'OF_BENEFIT', from: ['Entitlement'], to: ['Benefit'], field: 'benefits', inverse: 'entitlements', phrase: '{from} is about {to}.' },
  { type: 'BROADER', from: ['Group', 'Benefit'], to: ['Group', 'Benefit'], field: 'broader', inverse: 'narrower', term: 'skos:broader', phrase: '{from} belongs to {to}.', sameKind: true, acyclic: true },
  { type: 'IMPLEMENTS', from: ['Actor'], to: ['Instrument', 'Programme'], field: 'implements', inverse: 'implementedBy', properties: [role('HolderRole')], phrase: '{from} implements {to}.' },
  { type: 'COORDINATES', from: ['Actor'], to: ['Actor', 'Programme'], field: 'coordinates', inverse: 'coordinatedBy', properties: [asOf, textOf('subject', 'What is coordinated, in our words.')], phrase: '{from} coordinates {to}.' },
  { type: 'COORDINATES_WITH', from: ['Actor'], to: ['Actor'], field: 'coordinatesWith', inverse: 'coordinatedWithBy', properties: [asOf, textOf('subject', 'On what, in our words.')], phrase: '{from} coordinates with {to}.' },
  { type: 'PART_OF', from: ['Agency', 'Organization', 'Place', 'Programme'], to: ['Agency', 'Organization', 'Place', 'Programme', 'Country'], field: 'partOf', inverse: 'parts', term: 'org:subOrganizationOf', phrase: '{from} is part of {to}.', sameKind: true, acyclic: true },
  { type: 'OVERSEEN_BY', from: ['Actor'], to: ['Actor'], field: 'overseenBy', inverse: 'oversees', phrase: '{from} is overseen by {to}.' },
  { type: 'SUCCEEDS', from: ['Actor'], to: ['Actor'], field: 'succeeds', inverse: 'succeededBy', term: 'org:changedBy', phrase: '{from} succeeds {to}.', acyclic: true },
  { type: 'MEMBER_OF', from: ['Actor'], to: ['Organization', 'Forum', 'Programme', 'Agency'], field: 'memberships', inverse: 'members', term: 'org:memberOf', properties: [role('MemberRole'), dateOf('since', 'From when.'), asOf], phrase: '{from} is a member of {to}.', phraseBy: { property: 'role', values: { OBSERVER: '{from} is an observer of {to}.', PARTICIPANT: '{from} takes part in {to}.', CHAIR: '{from} chairs {to}.' } } },
  { type: 'TAKES_PART_IN', from: ['Actor', 'Person'], to: ['Event', 'Programme', 'Forum', 'Instrument'], field: 'takesPartIn', inverse: 'participants', term: 'cpsv:hasParticipation', properties: [role('ParticipantRole')], phrase: '{from} takes part in {to}.', phraseBy: { property: 'role', values: { ORGANIZER: '{from} organises {to}.', HOST: '{from} hosts {to}.', PARTNER: '{from} is a partner in {to}.', LEAD: '{from} leads {to}.', SPEAKER: '{from} speaks at {to}.' } } },
  { type: 'FUNDS', from: ['Actor', 'Group'], to: ['Programme', 'Agency', 'Event'], field: 'funds', inverse: 'fundedBy', term: 'schema:funder', phrase: '{from} funds {to}.' },
  { type: 'DISCUSSES_WITH', from: ['Actor'], to: ['Actor'], field: 'discussesWith', inverse: 'discussedBy', properties: [textOf('subject', 'On what, in our words.'), dateOf('since', 'From when.'), textOf('through', 'In which setting.')], phrase: '{from} holds discussions with {to}.' },
  { type: 'OPERATES', from: ['Actor'], to: ['System'], field: 'operates', inverse: 'operatedBy', properties: [textOf('purpose', 'What for, in our words.')], phrase: '{from} operates {to}.' },
  { type: 'USES', from: ['Actor'], to: ['System'], field: 'uses', inverse: 'usedBy', properties: [textOf('purpose', 'What for, in our words.')], phrase: '{from} uses {to}.' },
  { type: 'HOLDS_OFFICE', from: ['Person'], to: ['Actor'], field: 'offices', inverse: 'officeHolders', term: 'org:holds', properties: [textOf('office', 'The office as printed.'), asOf], phrase: '{from} holds office in {to}.' },
  { type: 'LOCATED_IN', from: ['System', 'Actor', 'Programme'], to: ['Place', 'Country'], field: 'locatedIn', inverse: 'locationOf', term: 'org:hasSite', properties: [asOf], phrase: '{from} is located in {to}.' },
  { type: 'HELD_IN', from: ['Event'], to: ['Place', 'Country'], field: 'heldIn', inverse: 'hosts', phrase: '{from} was held in {to}.' },
  { type: 'HELD_BY', from: ['Event'], to: ['Actor', 'Forum'], field: 'heldBy', inverse: 'meetings', phrase: '{from} was held by {to}.' },
  { type: 'MADE_FOR', from: ['Programme'], to: ['Group'], field: 'madeFor', inverse: 'programmes', phrase: '{from} is made for {to}.' },
  { type: 'CITES', from: ['Finding', 'Publication'], to: ['Instrument', 'Provision'], field: 'cites', inverse: 'citedBy', term: 'eli:cites', phrase: '{from} cites {to}.' },
  { type: 'NAMES', from: ['Finding'], to: ['Actor', 'System', 'Programme', 'Forum', 'Permit', 'Event', 'Publication', 'Group', 'Benefit', 'Place', 'Person'], field: 'mentions', inverse: 'namedIn', term: 'schema:mentions', phrase: '{from} names {to}.' },
  { type: 'HAS_FINDING', from: ['Assessment'], to: ['Finding'], field: 'findings', inverse: 'assessment', phrase: '{from} finds {to}.' },
  { type: 'ASSESSES', from: ['Assessment'], to: ['Country'], field: 'assesses', inverse: 'assessments', phrase: '{from} assesses {to}.' },
  { type: 'RESTS_ON', from: ['Dimension'], to: ['Principle'], field: 'principles', inverse: 'dimensions', phrase: '{from} rests on {to}.' },
  { type: 'MEASURES', from: ['Statistic'], to: ['Actor', 'Group', 'System', 'Instrument'], field: 'measures', inverse: 'statistics', properties: [{ name: 'rank', type: { is: 'int' }, description: 'Its place in a ranking, from 1.' }, textOf('as', 'What the target is in the figure: origin, destination, provider.')], phrase: '{from} measures {to}.' },
  { type: 'CONCERNS', from: ['Event', 'Publication', 'Programme', 'Statistic'], to: ['Entity'], field: 'concerns', inverse: 'concernedBy', term: 'schema:about', phrase: '{from} concerns {to}.' },
  { type: 'PUBLISHED_BY', from: ['Publication', 'Statistic'], to: ['Actor'], field: 'publishedBy', inverse: 'publishes', term: 'schema:publisher', phrase: '{from} is published by {to}.' },
  { type: 'PUBLISHED_BY', from: ['Source'], to: ['Actor'], field: 'publishedBy', inverse: 'publishesSources', term: 'schema:publisher', phrase: '{from} is published by {to}.' },
  { type: 'DISPUTES', from: ['Conflict'], to: ['Entity'], field: 'about', inverse: null, phrase: '{from} is about {to}.' },
  {
    type: 'CITED_UNDER', from: ['Entity'], to: ['Dimension'], field: 'citedUnder', inverse: 'citations', derived: true,
    properties: [
      { name: 'ratings', type: { is: 'textList' }, description: 'Ratings of the findings sections that speak of it.' },
      { name: 'findings', type: { is: 'textList' }, description: 'Ids of the findings that cite or name it.' },
    ],
    phrase: '{from} is cited under {to}.',
  },
  { type: 'CITED_AT', from: ['Entity'], to: ['Passage'], field: null, inverse: null, derived: true, properties: [{ name: 'relations', type: { is: 'textList' }, description: 'Ids of its relations that the passage supports.' }], phrase: '{from} is stated in {to}.' },
];

/** The table. Its order is the order of fields in the API and the docs. */
export const RELATIONSHIPS: readonly RelationshipRow[] = rows.map((row) => ({ ...row, properties: row.properties ?? [] }));

/** Every relationship type once, in table order. */
export const RELATION_TYPES: readonly string[] = [...new Set(RELATIONSHIPS.map((row) => row.type))];

export type RelationDirection = 'OUT' | 'IN';

/** One end of a row, as a kind sees it: the field it has there and which way the relationship points. */
export interface RelationshipEnd {
  readonly row: RelationshipRow;
  readonly direction: RelationDirection;
  readonly field: string;
  /** What the field leads to. */
  readonly targets: readonly EndName[];
}

/** The relationship fields of a kind (or of `Source`), in table order. */
export function relationshipEndsOf(kind: Kind | 'Source'): readonly RelationshipEnd[] {
  return RELATIONSHIPS.flatMap((row) => {
    const ends: RelationshipEnd[] = [];
    if (row.field && includesKind(row.from, kind)) ends.push({ row, direction: 'OUT', field: row.field, targets: row.to });
    if (row.inverse && includesKind(row.to, kind)) ends.push({ row, direction: 'IN', field: row.inverse, targets: row.from });
    return ends;
  });
}

/** True where a kind may stand at an end described by these names. */
export function includesKind(ends: readonly EndName[], kind: Kind | 'Source' | 'Passage'): boolean {
  return ends.some((end) => end === kind || (kind !== 'Source' && kind !== 'Passage' && kindsOf(end).includes(kind)));
}

/** The row for a type between two kinds, or undefined where the table has none. */
export function rowFor(type: string, from: Kind | 'Source', to: Kind | 'Passage'): RelationshipRow | undefined {
  return RELATIONSHIPS.find((row) => row.type === type && includesKind(row.from, from) && includesKind(row.to, to));
}
