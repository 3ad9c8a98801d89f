/** Which nodes are of a country: what they say themselves, else what they rest on, else the assessment that tells of them. */
import type { Condition, Hop } from '../query/request.ts';
import { hopOfField, hopOfType } from './hop-of-field.ts';

/** Domestic acts and documents. */
export function instrumentOfCountry(country: string): Condition {
  return isValue('country', country);
}

/** The country itself, its bodies and its classes of actors. */
export function actorOfCountry(country: string): Condition {
  return anyOf(isValue('id', country), isValue('country', country));
}

/** What the country or a body of it is a party to. */
export function agreementOfCountry(country: string): Condition {
  return anyOf(instrumentOfCountry(country), some(hops.parties, actorOfCountry(country)));
}

/** Tasks that an actor of the country holds, or that an act of it gives. */
export function responsibilityOfCountry(country: string): Condition {
  return anyOf(
    some(hops.holders, actorOfCountry(country)),
    some(hops.taskActs, instrumentOfCountry(country)),
    allOf(none(hops.holders), none(hops.taskActs), toldByAssessment(country)),
  );
}

/** What an act or an agreement of the country gives, or an actor of it provides. */
export function entitlementOfCountry(country: string): Condition {
  return anyOf(
    some(hops.entitlementActs, instrumentOfCountry(country)),
    some(hops.entitlementActs, some(hops.parties, actorOfCountry(country))),
    some(hops.providers, actorOfCountry(country)),
    allOf(none(hops.entitlementActs), none(hops.providers), toldByAssessment(country)),
  );
}

/** Points that an assessment of the country found. */
export function findingOfCountry(country: string): Condition {
  return some(hops.assessment, some(hops.assesses, isValue('id', country)));
}

/** It stands in a passage on which a finding about the country rests. */
function toldByAssessment(country: string): Condition {
  return some(hops.citedAt, some(hops.citing, findingOfCountry(country)));
}

const hops = {
  parties: hopOfField('Agreement', 'parties'),
  holders: hopOfField('Responsibility', 'holders'),
  taskActs: hopOfField('Responsibility', 'instruments'),
  entitlementActs: hopOfField('Entitlement', 'instruments'),
  providers: hopOfField('Entitlement', 'providedBy'),
  assessment: hopOfField('Finding', 'assessment'),
  assesses: hopOfField('Assessment', 'assesses'),
  citedAt: hopOfType('CITED_AT', 'OUT', ['Passage']),
  citing: hopOfType('CITED_AT', 'IN', ['Finding']),
} as const;

function some(hop: Hop, node: Condition): Condition {
  return { is: 'some', hop, node };
}

function none(hop: Hop): Condition {
  return { is: 'none', hop };
}

function isValue(property: string, value: string): Condition {
  return { is: 'property', property, test: { op: 'eq', value } };
}

function anyOf(...of: readonly Condition[]): Condition {
  return { is: 'or', of };
}

function allOf(...of: readonly Condition[]): Condition {
  return { is: 'and', of };
}
