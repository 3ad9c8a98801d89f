/** Answers a question for paths: the paths with their relations whole, and what to know about them. */
import type { PartialDate } from '../../../model/index.ts';
import type { GraphReader, NodeRow, RelationRow } from '../../reader/reader.ts';
import { type Notice, notice } from '../notice.ts';
import { nameOf } from '../stored.ts';
import { openWalk, relationsOfSteps } from '../walk/open-walk.ts';
import type { Step } from '../walk/step.ts';
import { walkRules } from '../walk/walk-rules.ts';
import { findPaths } from './find-paths.ts';
import type { FoundPaths, PathQuestion } from './path-request.ts';

export interface PathsQuestion extends Omit<PathQuestion, 'from' | 'target'> {
  readonly from: NodeRow;
  /** An entity, or kinds. */
  readonly to: NodeRow | ReadonlySet<string>;
  readonly types: readonly string[];
  readonly asOf: PartialDate | null;
}

/** A path as an answer holds it. */
export interface AnsweredPath {
  readonly entities: readonly string[];
  readonly relations: readonly RelationRow[];
}

export interface PathsAnswer {
  readonly paths: readonly AnsweredPath[];
  readonly truncated: boolean;
  readonly notices: readonly Notice[];
}

export async function answerPaths(reader: GraphReader, question: PathsQuestion): Promise<PathsAnswer> {
  const { from, to, types, asOf } = question;
  const [fromName, toName] = [nameOf(from), 'id' in to ? `“${nameOf(to)}”` : `any ${[...to].sort().join(' or ')}`];
  if ('id' in to && to.id === from.id) {
    return { paths: [], truncated: false, notices: [notice('PATH_SAME_ENTITY', { from: fromName })] };
  }
  const rules = walkRules(types);
  const target = 'id' in to ? ({ is: 'entity', id: to.id } as const) : ({ is: 'kinds', kinds: to } as const);
  const found = await findPaths(openWalk(reader, rules, asOf), rules, { ...question, from: from.id, target });
  const relations = await relationsOfSteps(
    reader,
    found.paths.flatMap(({ steps }) => steps),
  );
  return {
    paths: found.paths.map(({ entities, steps }) => ({ entities, relations: wholeRelations(steps, relations) })),
    truncated: found.cut,
    notices: noticesOn(found, question, { from: fromName, to: toName, maxHops: question.maxHops }),
  };
}

function noticesOn(
  { paths, cut, seen }: FoundPaths,
  question: PathsQuestion,
  asked: { readonly from: string; readonly to: string; readonly maxHops: number },
): readonly Notice[] {
  return [
    ...(paths.length === 0 ? [notice('PATH_NOT_FOUND', asked), whereNotLooked(question)] : []),
    ...(cut ? [notice('SEARCH_CUT', { entities: seen })] : []),
  ];
}

/** What a search that found nothing did not look at: silence about it would read as "there is none". */
function whereNotLooked({ types, avoid, asOf }: PathsQuestion): Notice {
  const limits = [
    ...(types.length > 0 ? [`only ${[...types].sort().join(', ')}`] : []),
    ...(avoid.size > 0 ? [`without what is to be avoided (${avoid.size})`] : []),
    ...(asOf === null ? [] : [`as of ${asOf}`]),
  ];
  return limits.length > 0
    ? notice('PATH_SEARCH_NARROWED', { limits: limits.join('; ') })
    : notice('PATH_HUBS_LEFT_OUT', {});
}

function wholeRelations(steps: readonly Step[], relations: ReadonlyMap<string, RelationRow>): readonly RelationRow[] {
  return steps.map(({ id }) => {
    const relation = relations.get(id);
    if (!relation) throw new Error(`The relation ${id} was found on a path and could not be read again.`);
    return relation;
  });
}
