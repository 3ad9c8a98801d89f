/** The start page: what can be asked, what the graph holds, and how to read an answer. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { GraphText } from '../../generated/graph.ts';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { SearchBox } from '../../search/search-box.tsx';
import { Doors } from './doors.tsx';
import { Holdings } from './holdings.tsx';
import { Reading } from './reading.tsx';
import styles from './start-page.module.css';

export function StartPage() {
  const { t } = useTranslation();
  const answer = useAnswer(GraphText, {});
  return (
    <Page
      name="start"
      title={t('claim')}
      lead={
        <div className="stack">
          <Scope sources={answer.data?.graph.sources ?? null} />
          <SearchBox />
        </div>
      }
      query={{ text: GraphText, variables: {} }}
    >
      <div className={styles['columns']}>
        <Doors />
        <div className="stack">
          <QueryState answer={answer} lines={24}>
            {({ graph }) => <Holdings graph={graph} />}
          </QueryState>
          <Reading />
        </div>
      </div>
    </Page>
  );
}

/** One line from the first moment, so that nothing below it moves when the number comes. */
function Scope({ sources }: { readonly sources: readonly { readonly kind: string }[] | null }) {
  const { t } = useTranslation(['start', 'common']);
  const count = sources?.filter(({ kind }) => kind !== 'REFERENCE').length ?? 2;
  const number = sources === null ? '…' : t(`common:numbers.${count}`, { defaultValue: String(count) });
  return <p>{t('scopeLead', { count, number })}</p>;
}
