/** The closed lists of the model. Lists that grow with the texts are vocabularies and live in `seeds/`. */

export const ENUMS = {
  Basis: ['STATED', 'INFERRED'],
  StatementStatus: ['STATED', 'INFERRED', 'DISPUTED'],
  LegalForce: ['IN_FORCE_STATED', 'NO_REPEAL_NOTED', 'REPEALED', 'CEASED', 'PLANNED', 'NOT_STATED'],
  ForceOnDate: [
    'NOT_YET_ADOPTED',
    'NO_REPEAL_NOTED',
    'IN_FORCE_STATED',
    'REPEALED',
    'CEASED',
    'NOT_IN_FORCE_PLANNED',
    'UNKNOWN',
  ],
  AgreementStage: [
    'PLANNED',
    'NEGOTIATING',
    'DRAFTED',
    'SIGNATURE_AUTHORIZED',
    'STATED_AS_CONCLUDED',
    'SIGNED',
    'CONSENTED',
    'IN_FORCE_STATED',
    'ENDED',
    'NOT_STATED',
  ],
  AgreementForm: ['TREATY', 'AGREEMENT', 'MEMORANDUM', 'COMPACT', 'CONVENTION', 'NOT_STATED'],
  AgreementAmbit: ['BILATERAL', 'PLURILATERAL', 'MULTILATERAL', 'NOT_STATED'],
  ConsentAct: ['RATIFICATION', 'APPROVAL', 'NOT_STATED'],
  LegalRoleAct: ['ENABLING', 'REFERENCE'],
  LegalRoleTask: ['ASSIGNING', 'ENABLING', 'REFERENCE'],
  Modality: ['DUTY', 'POWER', 'PROHIBITION', 'NOT_STATED'],
  HolderRole: [
    'COMPETENT_AUTHORITY',
    'IMPLEMENTING',
    'LEADING',
    'COORDINATING',
    'CONSULTED',
    'OVERSEEING',
    'COUNTERPART',
    'NOT_STATED',
  ],
  MemberRole: ['MEMBER', 'OBSERVER', 'PARTICIPANT', 'CHAIR'],
  ParticipantRole: ['ORGANIZER', 'HOST', 'PARTNER', 'LEAD', 'PARTICIPANT', 'SPEAKER'],
  FindingRating: ['WELL_DEVELOPED', 'NEEDS_DEVELOPMENT', 'CHANGE_SINCE_LAST'],
  EntitlementModality: ['RIGHT', 'EXEMPTION', 'PROHIBITION'],
  EntitlementLevel: ['EQUAL_TO_CITIZENS', 'FULL', 'LIMITED', 'EMERGENCY_ONLY', 'NONE', 'NOT_STATED'],
  ConflictNature: [
    'VALUE',
    'IDENTITY',
    'FORM',
    'FORCE',
    'ISSUER',
    'SCOPE',
    'WORDING',
    'DESIGNATION',
    'MEMBERSHIP',
    'DIFFERENT_EVENTS',
  ],
  PrincipleType: ['PRINCIPLE', 'OBJECTIVE'],
  ProvisionType: [
    'ARTICLE',
    'SECTION',
    'CHAPTER',
    'ANNEX',
    'APPENDIX',
    'PARAGRAPH',
    'PRIORITY',
    'INITIATIVE',
    'PART',
    'OTHER',
  ],
  StockOrFlow: ['STOCK', 'FLOW', 'NOT_STATED'],
  StatisticStatus: ['PRELIMINARY', 'FINAL', 'ESTIMATE', 'NOT_STATED'],
  SourceKind: ['REPORT', 'WEB_PAGE', 'NEWS_ARTICLE', 'NEWSLETTER', 'REFERENCE'],
  PassageKind: [
    'SECTION',
    'NARRATIVE',
    'SUMMARY',
    'FOOTNOTE',
    'FIGURE',
    'KEY_SOURCE',
    'FRONT_MATTER',
    'HEADING',
    'ANNEX',
    'RECORD',
  ],
} as const satisfies Record<string, readonly string[]>;
export type EnumName = keyof typeof ENUMS;
export type EnumValue<N extends EnumName> = (typeof ENUMS)[N][number];

export type Basis = EnumValue<'Basis'>;
export type StatementStatus = EnumValue<'StatementStatus'>;
export type LegalForce = EnumValue<'LegalForce'>;
export type AgreementStage = EnumValue<'AgreementStage'>;
export type FindingRating = EnumValue<'FindingRating'>;
export type PassageKind = EnumValue<'PassageKind'>;
export type SourceKind = EnumValue<'SourceKind'>;

/** Vocabularies: named lists that `seeds/common/vocabularies.yaml` fills and the texts make grow. */
export const VOCABULARIES = [
  'AgreementSubject',
  'ResponsibilityAction',
  'ResponsibilityObject',
  'AgencyType',
  'OrganizationType',
  'PlaceType',
  'PermitType',
  'SystemType',
  'ProgrammeType',
  'ForumType',
  'EventType',
  'PublicationType',
  'StatisticIndicator',
] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];
