/** Reads a file of records: each becomes an entity with its relationships, and whatever is wrong a finding. */
import { isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  type CheckFinding,
  type EntityId,
  type EntityRecord,
  isKind,
  KINDS,
  type Kind,
  type RelationRecord,
} from '../model/index.ts';
import { nearestName } from './nearest-name.ts';
import type { YamlFile } from './parse-yaml.ts';
import { pickProperties } from './pick-properties.ts';
import { keyText, plainValue } from './plain-value.ts';
import { readCiteFor } from './read-cite-for.ts';
import { expectMap, readKeys } from './read-keys.ts';
import { readRelations } from './read-relations.ts';
import { recordKeys, recordShapeOf } from './record-shape.ts';
import { toGrounding } from './to-grounding.ts';

export interface RecordsRead {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly findings: readonly CheckFinding[];
}

export function readRecords(yaml: YamlFile): RecordsRead {
  if (yaml.root === null || (isScalar(yaml.root) && yaml.root.value === null))
    return { entities: [], relations: [], findings: [] };
  if (!isSeq(yaml.root)) return { entities: [], relations: [], findings: [notAList(yaml)] };
  const read = yaml.root.items.map((item) => readItem(yaml, item));
  return {
    entities: read.flatMap(({ entities }) => entities),
    relations: read.flatMap(({ relations }) => relations),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readItem(yaml: YamlFile, item: unknown): RecordsRead {
  const map = expectMap(yaml, item, 'a record');
  if ('code' in map) return { entities: [], relations: [], findings: [map] };
  const kind = kindOf(yaml, map);
  return typeof kind === 'string' ? readRecord(yaml, map, kind) : { entities: [], relations: [], findings: [kind] };
}

function readRecord(yaml: YamlFile, map: YAMLMap, kind: Kind): RecordsRead {
  const shape = recordShapeOf(kind);
  const keys = readKeys(yaml, map, {
    shape: { ...shape.properties, ...recordKeys },
    required: shape.required,
    others: ['citeFor', ...Object.keys(shape.relations)],
    what: `a record of the kind ${kind}`,
  });
  const { id, name, names, aliases, formerIds, summary } = keys.values;
  if (!id) return { entities: [], relations: [], findings: keys.findings };
  const properties = pickProperties(keys.values, Object.keys(shape.properties));
  const grounding = toGrounding(keys.values);
  const citeFor = readCiteFor(yaml, map, { kind, given: Object.keys(keys.positions) });
  const related = readRelations(yaml, map, { id, fields: shape.relations, grounding });
  const entity: EntityRecord = {
    id,
    kind,
    name: name ?? nameInstead(properties['task'], id),
    names: names ?? {},
    aliases: aliases ?? [],
    formerIds: formerIds ?? [],
    ...(summary === undefined ? {} : { summary }),
    grounding,
    groundingOf: citeFor.groundingOf,
    properties,
    position: keys.positions['id'] ?? yaml.positionOf(map),
    positionOf: { ...keys.positions, ...citeFor.positions },
  };
  return {
    entities: [entity],
    relations: related.relations,
    findings: [...keys.findings, ...citeFor.findings, ...related.findings],
  };
}

/** A responsibility goes by its task; anything else without a name already has a finding and goes by its id. */
function nameInstead(task: unknown, id: EntityId): string {
  return typeof task === 'string' ? task : id;
}

function kindOf(yaml: YamlFile, map: YAMLMap): Kind | CheckFinding {
  const pair = map.items.find(({ key }) => keyText(key) === 'kind');
  if (!pair)
    return {
      code: 'MISSING_KEY',
      severity: 'error',
      message: 'A record needs `kind`.',
      remedy: `Add \`kind\`, one of ${KINDS.join(', ')}.`,
      position: yaml.positionOf(map),
    };
  const value = plainValue(pair.value);
  if (typeof value === 'string' && isKind(value)) return value;
  const near = typeof value === 'string' ? nearestName(value, KINDS) : undefined;
  return {
    code: 'UNKNOWN_KIND',
    severity: 'error',
    message: `\`kind\` holds ${JSON.stringify(value)}, which is no kind; the record is not read.`,
    remedy: near ? `Did you mean ${near}?` : `Write one of ${KINDS.join(', ')}.`,
    position: yaml.positionOf(pair.value ?? pair.key),
  };
}

function notAList(yaml: YamlFile): CheckFinding {
  return {
    code: 'WRONG_ROOT',
    severity: 'error',
    message: 'A file of records must be a list.',
    remedy: 'Start each record with "- id: ...".',
    position: yaml.positionOf(yaml.root),
  };
}
