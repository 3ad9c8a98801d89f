/** Reads a source file: the record of a text and the outline of its passages. */
import { isMap, isSeq, type YAMLMap } from 'yaml';
import { type CheckFinding, parseSourceId, type RelationRecord, type SourceRecord } from '../model/index.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText } from './plain-value.ts';
import { expectMap, readKeys } from './read-keys.ts';
import { readOutline } from './read-outline.ts';
import { readRelations } from './read-relations.ts';
import { relationShapesOf } from './record-shape.ts';
import { SOURCE_REQUIRED, sourceKeys } from './source-shape.ts';
import { withoutAbsent } from './to-grounding.ts';

export interface SourceRead {
  readonly sources: readonly SourceRecord[];
  readonly relations: readonly RelationRecord[];
  readonly findings: readonly CheckFinding[];
}

export function readSource(yaml: YamlFile): SourceRead {
  const map = expectMap(yaml, yaml.root, 'a source file');
  if ('code' in map) return { sources: [], relations: [], findings: [{ ...map, code: 'WRONG_ROOT' }] };
  const fields = relationShapesOf('Source');
  const keys = readKeys(yaml, map, {
    shape: sourceKeys,
    required: SOURCE_REQUIRED,
    others: ['outline', ...Object.keys(fields)],
    what: 'a source',
  });
  const { id: idText, kind, name, title, authors, published, complete, ...rest } = keys.values;
  const id = idText === undefined ? undefined : parseSourceId(idText);
  if (!id) return { sources: [], relations: [], findings: keys.findings };
  const outline = readOutline(yaml, outlineNode(map), id);
  const related = readRelations(yaml, map, { id, fields });
  const source: SourceRecord = {
    id,
    kind: kind ?? 'REPORT',
    name: name ?? id,
    title: title ?? name ?? id,
    authors: authors ?? [],
    ...(published === undefined ? {} : { published }),
    ...withoutAbsent<string>(rest),
    complete: complete ?? false,
    outline: outline.passages,
    position: keys.positions['id'] ?? yaml.positionOf(map),
  };
  return {
    sources: [source],
    relations: related.relations,
    findings: [...keys.findings, ...outline.findings, ...related.findings],
  };
}

function outlineNode(map: YAMLMap): unknown {
  const node = map.items.find(({ key }) => keyText(key) === 'outline')?.value;
  return isSeq(node) || isMap(node) ? node : undefined;
}
