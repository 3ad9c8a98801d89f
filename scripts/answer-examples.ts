/**
 * Run after a change of the data, `npx tsx scripts/answer-examples.ts [FILE]`: writes the answers below the queries of a guide anew.
 * The difference is to be read: an answer that changed is a change for whoever relies on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import pino from 'pino';
import { openEmbedded } from '../src/graph/embedded/open-embedded.ts';
import { projectCorpus } from '../src/graph/index.ts';
import { readSeeds } from '../src/seeds/index.ts';
import { serveOpenGraph } from '../src/server/create-server.ts';
import { readSettings } from '../src/server/index.ts';
import { cutAsPrinted, type DocExample, printAnswer, readDocExamples } from './doc-examples.ts';

const [file = 'docs/api.md'] = process.argv.slice(2);
const server = await startServer();
try {
  let text = readFileSync(file, 'utf8');
  let changed = 0;
  // From the last, so that the places of the others stay.
  for (const example of readDocExamples(text).toReversed()) {
    const answer = await answerOf(example, server.url);
    if (JSON.stringify(cutAsPrinted(answer, example.answer)) === JSON.stringify(example.answer)) continue;
    text = text.slice(0, example.start) + printAnswer(answer) + text.slice(example.end);
    changed += 1;
    console.log(`${file}:${example.line} has another answer now`);
  }
  if (changed > 0) writeFileSync(file, text);
  else console.log(`${file}: every answer is as printed`);
} finally {
  await server.close();
}

async function startServer(): ReturnType<typeof serveOpenGraph> {
  const { corpus } = await readSeeds('seeds');
  const engine = await openEmbedded();
  await engine.load(projectCorpus(corpus));
  const read = readSettings({ PORT: '0' });
  if (!read.ok) throw new Error('The default settings are not valid.');
  const { vocabularies } = corpus;
  return serveOpenGraph({ engine, vocabularies, settings: read.settings, log: pino({ level: 'silent' }) });
}

/** The data, or the whole answer where it has errors. */
async function answerOf({ query, variables }: DocExample, url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  return answer.errors === undefined ? answer.data : answer;
}
