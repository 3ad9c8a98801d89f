/** Follows a list page by page: the first page at once, each further one when asked for. */
import { useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { useLanguage } from '../language/use-language.ts';
import { type Answer, type Failure, failureOf } from './answer.ts';
import type { QueryText } from './query-text.ts';
import { useAnswer } from './use-answer.ts';

interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly rows: readonly Row[];
}

export interface Pages<Data, Row> {
  /** The first page, for `QueryState`. */
  readonly answer: Answer<Data>;
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
  readonly waiting: boolean;
  /** Why a further page did not come. */
  readonly failure: Failure | null;
}

interface Further<Row> {
  /** To which question these pages belong. */
  readonly key: string;
  readonly rows: readonly Row[];
  readonly end: Connection<Row>['pageInfo'] | null;
  readonly waiting: boolean;
  readonly failure: Failure | null;
}

/** `read` finds the connection in an answer; null where there is none. Variables go without `after`. */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }, Row>(
  query: QueryText<Data, Variables>,
  variables: Omit<Variables, 'language' | 'after'>,
  read: (data: Data) => Connection<Row> | null,
  options: { readonly pause?: boolean } = {},
): Pages<Data, Row> {
  const client = useClient();
  const { language } = useLanguage();
  const answer = useAnswer<Data, AnyVariables>(query as QueryText<Data, AnyVariables>, variables, options);
  const key = JSON.stringify([variables, language]);
  const none: Further<Row> = { key, rows: [], end: null, waiting: false, failure: null };
  const [kept, setKept] = useState(none);
  const further = kept.key === key ? kept : none;
  const first = answer.data === undefined ? null : read(answer.data);
  const end = further.end ?? first?.pageInfo ?? null;

  const more = async (after: string) => {
    setKept({ ...further, waiting: true, failure: null });
    const asked = { ...variables, after, language };
    const { data, error } = await client.query<Data, AnyVariables>(query, asked).toPromise();
    const page = data === undefined ? null : read(data);
    setKept((now) => {
      if (now.key !== key) return now;
      const rows = [...further.rows, ...(page?.rows ?? [])];
      return { key, rows, end: page?.pageInfo ?? further.end, waiting: false, failure: failureOf(error) };
    });
  };
  return {
    answer,
    rows: [...(first?.rows ?? []), ...further.rows],
    totalCount: first?.totalCount ?? 0,
    more: end?.hasNextPage && end.endCursor !== null ? moreFrom(more, end.endCursor) : null,
    waiting: answer.waiting || further.waiting,
    failure: further.failure,
  };
}

function moreFrom(more: (after: string) => Promise<void>, after: string): () => void {
  return () => void more(after);
}
