/** What happened when, as far as each date is known: a drawing and a table of the same. */
import { useTranslation } from 'react-i18next';
import { choices, text, year } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { usePages } from '../../api/use-pages.ts';
import type { TimelineKind } from '../../generated/schema-types.ts';
import { TimelineText } from '../../generated/timeline.ts';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { TIMELINE_KINDS } from './timeline-kinds.ts';
import styles from './timeline-page.module.css';
import { TimelineTable } from './timeline-table.tsx';

/** The most that the API gives at once: a drawing of half of them would mislead. */
const PAGE = 200;

const kindsField = choices<TimelineKind>(TIMELINE_KINDS);

export function TimelinePage() {
  const { t } = useTranslation('timeline');
  const [kinds, setKinds] = useAddress('kind', kindsField);
  const [from, setFrom] = useAddress('from', year);
  const [to, setTo] = useAddress('to', year);
  const [country, setCountry] = useAddress('country', text);
  const [entity, setEntity] = useAddress('entity', text);
  const time = {
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(country !== null && { country: { id: country } }),
    ...(entity !== null && { entity: { id: entity } }),
  };
  const variables = { where: { ...time, ...(kinds.length > 0 && { kinds }) }, first: PAGE };
  const pages = usePages(TimelineText, variables, ({ timeline }) => ({ ...timeline, rows: timeline.nodes }));
  return (
    <Page name="timeline" query={{ text: TimelineText, variables }}>
      <TimelineFilters
        {...{ kinds, from, to, country, entity, time, setFrom, setTo, setCountry, setEntity }}
        setKinds={(chosen) => setKinds(kindsField.read(chosen))}
      />
      <QueryState
        answer={pages.answer}
        isEmpty={({ timeline }) => timeline.totalCount === 0}
        empty={<p>{t('none')}</p>}
        lines={40}
      >
        {({ timeline }) => (
          <div className={styles['answer']}>
            <p role="status">{t('count', { count: pages.totalCount })}</p>
            <TimelineDrawing rows={pages.rows} total={pages.totalCount} />
            <TimelineTable pages={pages} revision={timeline.grounds.revision} />
            <GroundsLine grounds={timeline.grounds} />
          </div>
        )}
      </QueryState>
    </Page>
  );
}
