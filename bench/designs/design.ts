/** The designs that are compared: how each is opened, how it is asked, and how its answer is read. */
import type { Question, Variables } from '../questions/question.ts';
import { openByHand } from './open-by-hand.ts';
import { openGenerated } from './open-generated.ts';
import { openOurs } from './open-ours.ts';
import type { DatabaseAddress, RunningDesign } from './running-design.ts';

export const DESIGNS = ['cold', 'warm', 'kept', 'embedded', 'embedded-warm', 'interface', 'flat', 'by-hand'] as const;
export type DesignKey = (typeof DESIGNS)[number];

/** As the table names them; what each leaves on or off is part of the name. */
export const DESIGN_NAMES: Readonly<Record<DesignKey, string>> = {
  cold: 'ours, cold (row cache off, response cache off)',
  warm: 'ours, warm (row cache on, response cache off)',
  kept: 'ours as installed (row cache on, response cache on)',
  embedded: 'ours, embedded engine (both caches off)',
  'embedded-warm': 'ours, embedded engine (row cache on, response cache off)',
  interface: '@neo4j/graphql 7, interface',
  flat: '@neo4j/graphql 7, one flat type',
  'by-hand': 'bare Fastify, Cypher by hand',
};

export interface OpenOptions {
  readonly database: DatabaseAddress;
  readonly instruments: number;
}

export function openDesign(key: DesignKey, { database, instruments }: OpenOptions): Promise<RunningDesign> {
  const ours = { database, instruments, rowCache: false, responseCache: false };
  switch (key) {
    case 'cold':
      return openOurs(ours);
    case 'warm':
      return openOurs({ ...ours, rowCache: true });
    case 'kept':
      return openOurs({ ...ours, rowCache: true, responseCache: true });
    case 'embedded':
      return openOurs({ ...ours, database: null });
    case 'embedded-warm':
      return openOurs({ ...ours, database: null, rowCache: true });
    case 'interface':
    case 'flat':
      return openGenerated(key, database);
    case 'by-hand':
      return openByHand(database);
  }
}

export interface Asked {
  readonly path: string;
  readonly body: string;
}

/** The request by which a design is asked a question. */
export function requestOf(key: DesignKey, question: Question, drawn: Variables): Asked {
  if (key === 'by-hand') return { path: `/${question.key}`, body: JSON.stringify(drawn) };
  const { document, variables } = formOf(key, question);
  return { path: '/graphql', body: JSON.stringify({ query: document, variables: variables(drawn) }) };
}

/** The answer in the form that is compared; throws where the design answered with errors. */
export function answerIn(key: DesignKey, question: Question, body: string): unknown {
  const parsed = JSON.parse(body) as { readonly answer?: unknown; readonly data?: unknown; readonly errors?: unknown };
  if (key === 'by-hand') return parsed.answer;
  if (parsed.errors !== undefined) throw new Error(`${DESIGN_NAMES[key]} answers with errors: ${body.slice(0, 500)}`);
  return formOf(key, question).answer(parsed.data);
}

/** True for the body of an answer that is no error; cheap, because it is asked while time is taken. */
export function isAnswer(key: DesignKey, body: string): boolean {
  return body.startsWith(key === 'by-hand' ? '{"answer":' : '{"data":');
}

function formOf(key: Exclude<DesignKey, 'by-hand'>, { ours, generated }: Question): Question['ours'] {
  return key === 'interface' || key === 'flat' ? generated[key] : ours;
}
