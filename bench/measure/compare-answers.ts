/** Checks, before any time is taken, that every design answers every question alike, evidence of a fair comparison. */
import { isDeepStrictEqual } from 'node:util';
import type { CorpusShape } from '../corpus/corpus-shape.ts';
import { randomFrom, wholeBelow } from '../corpus/random.ts';
import { answerIn, DESIGN_NAMES, type DesignKey, requestOf } from '../designs/design.ts';
import type { RunningDesign } from '../designs/running-design.ts';
import type { Question, Variables } from '../questions/question.ts';
import { askOnce } from './ask-once.ts';

export type OpenDesigns<Design extends RunningDesign = RunningDesign> = ReadonlyMap<DesignKey, Design>;

/** Rejects with the first two answers that differ. Each design is asked twice, so that what a cache gives is compared too. */
export async function compareAnswers(
  designs: OpenDesigns,
  questions: readonly Question[],
  shape: CorpusShape,
  draws: number,
): Promise<void> {
  const random = randomFrom(7);
  for (const question of questions) {
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = question.draw(shape, (count) => wholeBelow(random, count));
      await compareOne(designs, question, drawn);
      await compareOne(designs, question, drawn);
    }
  }
}

async function compareOne(designs: OpenDesigns, question: Question, drawn: Variables): Promise<void> {
  let first: { readonly key: DesignKey; readonly answer: unknown } | undefined;
  for (const [key, { url }] of designs) {
    const answer = answerIn(key, question, await askOnce(url, requestOf(key, question, drawn)));
    if (answer === undefined || answer === null)
      throw new Error(`${DESIGN_NAMES[key]} has no answer to "${question.name}".`);
    first ??= { key, answer };
    if (!isDeepStrictEqual(plain(first.answer), plain(answer))) {
      throw new Error(
        `"${question.name}" with ${JSON.stringify(drawn)} is answered differently.
${DESIGN_NAMES[first.key]}: ${shown(first.answer)}
${DESIGN_NAMES[key]}: ${shown(answer)}`,
      );
    }
  }
}

function shown(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 400);
}

/** JSON again, so that prototypes and absent keys do not count. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
