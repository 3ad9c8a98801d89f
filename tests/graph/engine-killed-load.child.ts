/** Loads a graph into Neo4j in a process of its own, so that a test can kill it: `<uri> <user> <password> <round>`. */
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { graphOfRound } from '../support/rounds.ts';

const [uri = '', user = '', password = '', round = '0'] = process.argv.slice(2);
const engine = await openNeo4j({ uri, user, password, commitLeaseMs: 200 });
// Written at once, past Node's buffer: the reader kills this process by what it reads.
await engine.load(graphOfRound(Number(round), 3_000), {
  onProgress: ({ step, done }) => writeSync(1, `${step} ${done}\n`),
});
writeSync(1, 'loaded\n');
await engine.close();
// Stays a while, so that a kill which meant the last moment of the load and came late still meets a process.
await setTimeout(60_000);
