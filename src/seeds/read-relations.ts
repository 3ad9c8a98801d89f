/** Reads the relationship fields of a record or a source: bare ids and items with their own evidence and properties. */
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  type CheckFinding,
  type EntityId,
  type FilePosition,
  type Grounding,
  parseEntityId,
  type RelationRecord,
  type SourceId,
} from '../model/index.ts';
import type { YamlFile } from './parse-yaml.ts';
import { pickProperties } from './pick-properties.ts';
import { keyText } from './plain-value.ts';
import { readKeys } from './read-keys.ts';
import { type RelationShape, relationItemKeys } from './record-shape.ts';
import { toGrounding } from './to-grounding.ts';

export interface RelationsRead {
  readonly relations: readonly RelationRecord[];
  readonly findings: readonly CheckFinding[];
}

export interface RelationOwner {
  readonly id: EntityId | SourceId;
  readonly fields: Readonly<Record<string, RelationShape>>;
  /** What a bare id inherits; a source has none of its own. */
  readonly grounding?: Grounding;
}

export function readRelations(yaml: YamlFile, map: YAMLMap, owner: RelationOwner): RelationsRead {
  const relations: RelationRecord[] = [];
  const findings: CheckFinding[] = [];
  for (const { key, value } of map.items) {
    const field = keyText(key);
    const shape = Object.hasOwn(owner.fields, field) ? owner.fields[field] : undefined;
    if (!shape) continue;
    for (const item of isSeq(value) ? value.items : [value ?? key]) {
      const read = readItem(yaml, { field, item, shape, owner });
      if ('row' in read) relations.push(read);
      else findings.push(...read.findings);
    }
  }
  return { relations, findings };
}

interface Item {
  readonly field: string;
  readonly item: unknown;
  readonly shape: RelationShape;
  readonly owner: RelationOwner;
}

type ItemRead = RelationRecord | { readonly findings: readonly CheckFinding[] };

function readItem(yaml: YamlFile, { field, item, shape, owner }: Item): ItemRead {
  const position = yaml.positionOf(item);
  if (isScalar(item)) return readBareId({ field, shape, owner, position }, item.value);
  if (!isMap(item)) {
    const remedy = 'It must be an id, { to, .. }, or one list of these.';
    return failed('WRONG_TYPE', `\`${field}\` holds a list within a list.`, remedy, position);
  }
  const { values, findings } = readKeys(yaml, item, {
    shape: { ...shape.properties, ...relationItemKeys },
    required: owner.grounding ? ['to'] : ['to', 'cite'],
    what: `an item of \`${field}\``,
  });
  const { to, cite, basis, reason } = values;
  if (!to || findings.length > 0) return { findings };
  return {
    ...ends(shape, owner.id, to),
    grounding: toGrounding({ cite, basis, reason }, owner.grounding),
    properties: pickProperties(values, Object.keys(shape.properties)),
    position,
  };
}

function readBareId(
  { field, shape, owner, position }: Omit<Item, 'item'> & { position: FilePosition },
  id: unknown,
): ItemRead {
  const to = typeof id === 'string' ? parseEntityId(id) : undefined;
  if (!to) {
    const remedy = 'It must be an id such as kz/law/2011/477-iv, or { to, cite, .. }.';
    return failed('MALFORMED_ID', `\`${field}\` holds ${JSON.stringify(id)}.`, remedy, position);
  }
  if (!owner.grounding) {
    const remedy = `Write { to: ${to}, cite: [source#locator] }.`;
    return failed('MISSING_EVIDENCE', `\`${field}\` of a source has no evidence to inherit.`, remedy, position);
  }
  return { ...ends(shape, owner.id, to), grounding: owner.grounding, properties: {}, position };
}

function failed(code: string, message: string, remedy: string, position: FilePosition): ItemRead {
  return { findings: [{ code, severity: 'error', message, remedy, position }] };
}

/** `to` in YAML is always the other end; which way the relationship points is the field's. */
function ends(
  { end }: RelationShape,
  self: EntityId | SourceId,
  other: EntityId,
): Pick<RelationRecord, 'row' | 'from' | 'to'> {
  // The end of a relationship that points at its owner is an entity: no row leads to a source.
  return end.direction === 'OUT'
    ? { row: end.row, from: self, to: other }
    : { row: end.row, from: other, to: self as EntityId };
}
