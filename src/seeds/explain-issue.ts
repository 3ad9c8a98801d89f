/** Turns what zod objects to in a value into a finding: what it holds, what it must be, and where it stands. */
import { isMap, isNode, isSeq, type Pair } from 'yaml';
import type { z } from 'zod';
import type { CheckFinding } from '../model/index.ts';
import { nearestName } from './nearest-name.ts';
import type { YamlFile } from './parse-yaml.ts';
import { keyText } from './plain-value.ts';

export function explainIssue(
  yaml: YamlFile,
  key: string,
  pair: Pair,
  input: unknown,
  raw: z.core.$ZodIssue,
): CheckFinding {
  const issue = insideUnion(raw);
  const place = [key, ...issue.path].reduce<string>(
    (text, part) => text + (typeof part === 'number' ? `[${part + 1}]` : text ? `.${String(part)}` : String(part)),
    '',
  );
  const node = nodeAt(pair.value, issue.path, issue.code === 'invalid_key') ?? pair.key;
  const held = heldText(valueAt(input, issue.path));
  return {
    severity: 'error',
    position: yaml.positionOf(node),
    ...explain(issue, place, held, valueAt(input, issue.path)),
  };
}

type Explained = Pick<CheckFinding, 'code' | 'message' | 'remedy'>;

function explain(issue: z.core.$ZodIssue, place: string, held: string, value: unknown): Explained {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        code: 'UNKNOWN_KEY',
        message: `\`${place}\` has keys unknown here: ${issue.keys.join(', ')}.`,
        remedy: 'Correct or remove them; see the data guide.',
      };
    case 'invalid_value': {
      const near = typeof value === 'string' ? nearestName(value, issue.values.map(String)) : undefined;
      return {
        code: 'UNKNOWN_VALUE',
        message: `\`${place}\` holds ${held}, which is none of its values.`,
        remedy: near ? `Did you mean ${near}?` : `Write ${issue.values.join(', ')}.`,
      };
    }
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return {
        code: typeof code === 'string' ? code : 'WRONG_TYPE',
        message: `\`${place}\` holds ${held}.`,
        remedy: `It must be ${issue.message}.`,
      };
    }
    case 'invalid_key':
      return {
        code: 'UNKNOWN_KEY',
        message: `\`${place}\` is no language.`,
        remedy: `Write ${issue.issues[0]?.message ?? 'a BCP 47 language'}.`,
      };
    default:
      if (value === undefined)
        return { code: 'MISSING_KEY', message: `\`${place}\` is missing.`, remedy: `It must be ${issue.message}.` };
      return { code: 'WRONG_TYPE', message: `\`${place}\` holds ${held}.`, remedy: `It must be ${issue.message}.` };
  }
}

/** Of a union's branches, the one whose outer type fits says what is really wrong; where none fits, the union itself does. */
function insideUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const fitting = issue.errors.find(
    (errors) => errors.length > 0 && !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const inner = fitting?.[0];
  return inner ? insideUnion({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    input,
  );
}

/** The node a path leads to, or the deepest there is on the way; of the last key itself where it is the key that is wrong. */
function nodeAt(start: unknown, path: readonly PropertyKey[], isKeyWrong: boolean): unknown {
  let node = start;
  for (const [depth, part] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === part) : undefined;
    if (pair && isKeyWrong && depth === path.length - 1) return pair.key;
    const next = isSeq(node) ? node.items[Number(part)] : pair?.value;
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

function heldText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
