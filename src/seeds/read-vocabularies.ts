/** Reads `vocabularies.yaml`: the lists that grow with the texts. */
import { isMap, isSeq } from 'yaml';
import { z } from 'zod';
import {
  type CheckFinding,
  type FilePosition,
  VOCABULARIES,
  type VocabularyName,
  type VocabularyTerm,
} from '../model/index.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText } from './plain-value.ts';
import { expectMap, readKeys } from './read-keys.ts';
import { textShape } from './shapes.ts';

export type Vocabularies = Readonly<Record<VocabularyName, readonly VocabularyTerm[]>>;

export interface VocabulariesRead {
  readonly vocabularies: Partial<Vocabularies>;
  readonly findings: readonly CheckFinding[];
}

const TERM = 'a term in capitals such as LABOUR_MIGRATION';
const termKeys = {
  id: z.string({ error: TERM }).regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, { error: TERM }),
  means: textShape,
};

export function readVocabularies(yaml: YamlFile): VocabulariesRead {
  const map = expectMap(yaml, yaml.root, 'the file of vocabularies');
  if ('code' in map) return { vocabularies: {}, findings: [{ ...map, code: 'WRONG_ROOT' }] };
  const known = Object.fromEntries(VOCABULARIES.map((name) => [name, z.unknown()]));
  const { findings } = readKeys(yaml, map, { shape: known, required: [], what: 'the file of vocabularies' });
  const vocabularies: Partial<Record<VocabularyName, readonly VocabularyTerm[]>> = {};
  const found: CheckFinding[] = [...findings];
  for (const { key, value } of map.items) {
    const name = VOCABULARIES.find((vocabulary) => vocabulary === keyText(key));
    if (!name) continue;
    const read = readTerms(yaml, name, value ?? key);
    vocabularies[name] = read.terms;
    found.push(...read.findings);
  }
  return { vocabularies, findings: found };
}

interface TermsRead {
  readonly terms: readonly VocabularyTerm[];
  readonly findings: readonly CheckFinding[];
}

function readTerms(yaml: YamlFile, name: string, node: unknown): TermsRead {
  if (!isSeq(node)) {
    const remedy = 'Write "- { id: TERM, means: .. }".';
    return {
      terms: [],
      findings: [problem('WRONG_TYPE', `${name} must be a list of terms.`, remedy, yaml.positionOf(node))],
    };
  }
  const terms = new Map<string, VocabularyTerm>();
  const findings: CheckFinding[] = [];
  for (const item of node.items) {
    const { term, findings: wrong } = readTerm(yaml, name, item);
    findings.push(...wrong);
    if (!term) continue;
    if (terms.has(term.id)) {
      const message = `${name} has ${term.id} twice.`;
      findings.push(problem('DUPLICATE_ID', message, 'Keep one of the two.', yaml.positionOf(item)));
    } else terms.set(term.id, term);
  }
  return { terms: [...terms.values()], findings };
}

function readTerm(
  yaml: YamlFile,
  name: string,
  item: unknown,
): { term?: VocabularyTerm; findings: readonly CheckFinding[] } {
  const what = `a term of ${name}`;
  const map = expectMap(yaml, item, what);
  if (!isMap(map)) return { findings: [map] };
  const { values, findings } = readKeys(yaml, map, { shape: termKeys, required: ['id', 'means'], what });
  const { id, means } = values;
  return id === undefined || means === undefined ? { findings } : { term: { id, means }, findings };
}

function problem(code: string, message: string, remedy: string, position: FilePosition): CheckFinding {
  return { code, severity: 'error', message, remedy, position };
}
