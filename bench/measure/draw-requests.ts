/** The requests of a round: drawn by Zipf's law from fixed seeds, so that every design gets the same ones. */
import type { CorpusShape } from '../corpus/corpus-shape.ts';
import { randomFrom } from '../corpus/random.ts';
import { zipf } from '../corpus/zipf.ts';
import type { Draw, Question, Variables } from '../questions/question.ts';

/** What is popular stays so from round to round; what is drawn does not repeat. */
export function drawVariables(
  question: Question,
  shape: CorpusShape,
  round: number,
  count: number,
): readonly Variables[] {
  const random = randomFrom(1_000 + round);
  const laws = new Map<number, () => number>();
  const draw: Draw = (below) => {
    const law = laws.get(below) ?? zipf(below, random, randomFrom(below));
    laws.set(below, law);
    return law();
  };
  return Array.from({ length: count }, () => question.draw(shape, draw));
}
