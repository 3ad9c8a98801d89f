/** What happened to an entity, or by it, in the order of the earliest day each date may mean. */
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.ts';
import { EntityTimelineText } from '../../generated/entity-timeline.ts';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import styles from './timeline.module.css';

export function Timeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('entity');
  const pages = usePages(EntityTimelineText, { id, first: 30 }, ({ timeline }) => ({
    ...timeline,
    rows: timeline.nodes,
  }));
  return (
    <section aria-labelledby="timeline" className="stack">
      <h2 id="timeline">{t('timeline')}</h2>
      <QueryState
        answer={pages.answer}
        isEmpty={({ timeline }) => timeline.totalCount === 0}
        empty={<p className="soft">{t('undated')}</p>}
        lines={4}
      >
        {() => (
          <>
            <ol className={`plain-list ${styles['items']}`}>
              {pages.rows.map((item) => (
                <li key={`${item.kind} ${item.date} ${item.entity.id} ${item.text}`}>
                  <time dateTime={item.date}>{formatPartialDate(item.date)}</time>
                  <div>
                    <p>{item.text}</p>
                    <CitationChip evidence={item.evidence} standing={standingOf(item)} reason={item.reason} />
                  </div>
                </li>
              ))}
            </ol>
            <MoreButton pages={pages} />
          </>
        )}
      </QueryState>
    </section>
  );
}
