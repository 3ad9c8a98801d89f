/** Reads the golden questions: what a user asks, as a query, and the answer that the texts give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = 'tests/golden/questions';

const question = z.strictObject({
  /** As the user would put it. */
  ask: z.string().endsWith('?'),
  who: z.enum(['analyst', 'researcher', 'developer']),
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
  /** The whole `data`; where an object has one field, that field's value may stand for it. */
  answer: z.unknown(),
  /** The passages the answer was taken from. */
  from: z.array(z.string()).min(1),
  /** Lists are compared as sets. */
  unordered: z.boolean().default(false),
  /** The root connection that the query walks by `$after`, to its end; the answer is the list of its pages. */
  pages: z.string().optional(),
});
export type Question = z.infer<typeof question>;

export function readQuestions(): readonly Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => z.array(question).parse(parse(readFileSync(join(folder, file), 'utf8'))));
}
