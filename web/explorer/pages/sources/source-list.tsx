/** The texts that the graph rests on, and how much of each it has taken up. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sourceAddress } from '../../address/addresses.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type SourcesQuery, SourcesText } from '../../generated/sources.ts';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { Coverage } from './coverage.tsx';
import { SourceRecord } from './source-record.tsx';
import styles from './sources-page.module.css';

type Source = NonNullable<SourcesQuery['sources']['nodes'][number]>;

export function SourceList() {
  const { t } = useTranslation('sources');
  const answer = useAnswer(SourcesText, {});
  return (
    <Page name="sources" query={{ text: SourcesText, variables: {} }}>
      <QueryState answer={answer} isEmpty={({ sources }) => sources.totalCount === 0} lines={30}>
        {({ sources }) => {
          const all = sources.nodes.flatMap((source) => source ?? []);
          const reference = all.filter(({ kind }) => kind === 'REFERENCE');
          return (
            <>
              <Group title={t('texts')} sources={all.filter(({ kind }) => kind !== 'REFERENCE')} />
              {reference.length > 0 && <Group title={t('reference')} sources={reference} />}
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}

function Group({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {sources.map((source) => (
        <article key={source.id} className={styles['source']}>
          <h3>
            <Link to={sourceAddress(source.id)}>{source.name}</Link>
          </h3>
          <p>{source.title}</p>
          <Coverage source={source} />
          <SourceRecord source={source} />
        </article>
      ))}
    </section>
  );
}
