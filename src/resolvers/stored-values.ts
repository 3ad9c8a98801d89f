/** Reads stored properties: flat values as they are, nested ones from the JSON they are stored as. */
import type { StoredProperties, StoredValue } from '../graph/index.ts';
import type { Basis, StatementStatus } from '../model/index.ts';
import { type ClaimParent, citations } from './parents.ts';

/** The text, or null where it is absent. */
export function textOf(properties: StoredProperties, name: string): string | null {
  const value: StoredValue | undefined = properties[name];
  return typeof value === 'string' ? value : null;
}

/** The texts of a list; absence is the empty list. */
export function textsOf(properties: StoredProperties, name: string): readonly string[] {
  const value: StoredValue | undefined = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function numberOf(properties: StoredProperties, name: string): number | null {
  const value: StoredValue | undefined = properties[name];
  return typeof value === 'number' ? value : null;
}

export function booleanOf(properties: StoredProperties, name: string): boolean | null {
  const value: StoredValue | undefined = properties[name];
  return typeof value === 'boolean' ? value : null;
}

export function basisOf(properties: StoredProperties): Basis {
  return properties['basis'] === 'INFERRED' ? 'INFERRED' : 'STATED';
}

/** Names by language, as loading stores them beside the English name. */
export function namesOf(properties: StoredProperties): Readonly<Record<string, string>> {
  return JSON.parse(textOf(properties, 'names') ?? '{}') as Readonly<Record<string, string>>;
}

/** One property's entry in the stored statements. */
export interface StatementEntry {
  readonly basis: Basis;
  readonly reason?: string;
  readonly status: StatementStatus;
  readonly evidence: readonly string[];
  readonly claims?: readonly StoredClaim[];
}

interface StoredClaim {
  readonly value: string;
  readonly entity?: string;
  readonly evidence: readonly string[];
}

/** The properties that are known otherwise than the entity as a whole. */
export function statementEntriesOf(properties: StoredProperties): ReadonlyMap<string, StatementEntry> {
  const stored = JSON.parse(textOf(properties, 'statements') ?? '{}') as Readonly<Record<string, StatementEntry>>;
  return new Map(Object.entries(stored));
}

/** Claims from the JSON they are stored as. */
export function claimsOf(json: string | null): readonly ClaimParent[] {
  return claimsFrom(JSON.parse(json ?? '[]') as readonly StoredClaim[]);
}

export function claimsFrom(stored: readonly StoredClaim[]): readonly ClaimParent[] {
  return stored.map(({ value, entity, evidence }) => ({
    value,
    entity: entity ?? null,
    evidence: citations(evidence),
  }));
}
