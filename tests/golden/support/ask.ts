/** Puts a golden question to the API: once, or page after page. */
import type { TestApi } from '../../api/support/open-api.ts';
import { asSets, compact } from './compact.ts';
import type { Question } from './read-questions.ts';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function ask(api: TestApi, question: Question): Promise<unknown> {
  return inOneForm(
    question.pages === undefined ? await askOnce(api, question) : await askPages(api, question),
    question,
  );
}

export function expectedOf(question: Question): unknown {
  return inOneForm(question.answer, question);
}

function inOneForm(value: unknown, { unordered }: Question): unknown {
  return unordered ? asSets(compact(value)) : compact(value);
}

async function askOnce(api: TestApi, { query, variables }: Question): Promise<unknown> {
  return (await api.ask(query, variables)).data;
}

/** Cursors are the server's own affair, so only the rest of a page is compared. */
async function askPages(api: TestApi, { query, variables, pages = '' }: Question): Promise<unknown> {
  const answers: unknown[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask<Readonly<Record<string, Page>>>(query, { ...variables, after });
    const { pageInfo, ...page } = data[pages] as Page;
    answers.push(page);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return answers;
}
