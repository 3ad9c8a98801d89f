/** Who does what: tasks with facets, in printed order, by body and dimension, where they overlap and what is left open. */
import { useTranslation } from 'react-i18next';
import { choice, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { Page } from '../../parts/page.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { GapsView } from './gaps-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { OverlapsView } from './overlaps-view.tsx';
import { useShownQuery } from './shown-query.ts';
import { TasksView } from './tasks-view.tsx';

export const VIEWS = ['tasks', 'dimensions', 'overlaps', 'gaps'] as const;
const viewField = choice(VIEWS);

export function WhoPage() {
  const { t } = useTranslation('who');
  const [view, setView] = useAddress('view', viewField);
  const [asOf, setAsOf] = useAddress('asOf', text);
  const [query, showQuery] = useShownQuery();
  const shared = { asOf, setAsOf, showQuery };
  return (
    <Page name="who" {...(query !== null && { query })}>
      <Tabs
        label={t('views')}
        shown={view}
        onShow={(next) => setView(next, { push: true })}
        views={[
          { key: 'tasks', label: t('tasks.tab'), content: () => <TasksView {...shared} /> },
          { key: 'dimensions', label: t('matrix.tab'), content: () => <MatrixView {...shared} /> },
          { key: 'overlaps', label: t('overlaps.tab'), content: () => <OverlapsView {...shared} /> },
          { key: 'gaps', label: t('gaps.tab'), content: () => <GapsView {...shared} /> },
        ]}
      />
    </Page>
  );
}
