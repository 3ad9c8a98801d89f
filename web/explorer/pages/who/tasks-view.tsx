/** The tasks that meet the filters, in printed order. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { usePages } from '../../api/use-pages.ts';
import { useWholeList } from '../../api/use-whole-list.ts';
import { TasksText } from '../../generated/tasks.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { inPrintedOrder } from './printed-order.ts';
import { type ShowQuery, useShowQuery } from './shown-query.ts';
import type { Task } from './task.ts';
import { TaskFacets } from './task-facets.tsx';
import { countChosen, whereOf } from './task-filters.ts';
import { TaskTable } from './task-table.tsx';
import { useTaskFilters } from './use-task-filters.ts';
import styles from './who-page.module.css';

export interface WhoViewProps {
  readonly asOf: string | null;
  readonly setAsOf: (asOf: string | null) => void;
  readonly showQuery: ShowQuery;
}

/** Read at once, because printed order is known only of what is here. */
const AT_MOST = 1_000;
const PAGE = 100;

export function TasksView({ asOf, setAsOf, showQuery }: WhoViewProps) {
  const state = useTaskFilters();
  const variables = { where: whereOf(state.filters), asOf, first: PAGE };
  useShowQuery(showQuery, { text: TasksText, variables });
  const pages = useWholeList(
    usePages(TasksText, variables, ({ responsibilities }) => ({
      ...responsibilities,
      rows: responsibilities.nodes.flatMap((task) => task ?? []),
    })),
    AT_MOST,
  );
  return (
    <div className={styles['columns']}>
      <div className={styles['aside']}>
        <AsOfField asOf={asOf} onChange={setAsOf} />
        <TaskFacets {...state} asOf={asOf} />
      </div>
      <QueryState
        answer={pages.answer}
        isEmpty={({ responsibilities }) => responsibilities.totalCount === 0}
        empty={<NoTasks />}
        lines={40}
      >
        {({ graph }) => (
          <>
            <Counted total={pages.totalCount} read={pages.rows.length} chosen={countChosen(state.filters)} />
            {pages.failure !== null && <p role="alert">{pages.failure.message}</p>}
            <TasksInOrder
              key={JSON.stringify(variables)}
              tasks={pages.rows}
              instruments={state.filters.instruments}
              revision={graph.revision}
            />
          </>
        )}
      </QueryState>
    </div>
  );
}

function Counted({ total, read, chosen }: { readonly total: number; readonly read: number; readonly chosen: number }) {
  const { t } = useTranslation('who');
  const { t: common } = useTranslation();
  const [address] = useSearchParams();
  const cleared = new URLSearchParams([...address].filter(([name]) => name === 'view' || name === 'asOf'));
  return (
    <div className="row">
      <p role="status">{t('tasks.count', { count: total })}</p>
      {read < total && <p className="small soft">{t(read < AT_MOST ? 'tasks.reading' : 'tasks.cut', { read })}</p>}
      {chosen > 0 && (
        <Link to={{ search: cleared.toString() }} className="button" data-print="no">
          {common('facets.clear')}
        </Link>
      )}
    </div>
  );
}

const SHOWN = 50;

interface TasksInOrderProps {
  readonly tasks: readonly Task[];
  readonly instruments: readonly string[];
  readonly revision: string;
}

/** Some at a time, so that a long list does not weigh on a small device; the file holds all. */
function TasksInOrder({ tasks, instruments, revision }: TasksInOrderProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  const ordered = inPrintedOrder(tasks, instruments).flatMap(({ instrument, tasks: own }) =>
    own.map((task) => ({ task, instrument })),
  );
  return (
    <TaskTable
      rows={ordered.slice(0, shown)}
      all={ordered}
      revision={revision}
      tools={
        ordered.length > shown && (
          <>
            <span className="small soft">{t('table.shown', { shown, total: ordered.length })}</span>
            <button type="button" className="button" onClick={() => setShown(shown + SHOWN)}>
              {t('table.more', { count: Math.min(SHOWN, ordered.length - shown) })}
            </button>
          </>
        )
      }
    />
  );
}

function NoTasks() {
  const { t } = useTranslation('who');
  return (
    <div className="stack">
      <p role="status">{t('tasks.none')}</p>
      <p>
        <Link to="/who">{t('tasks.all')}</Link>
      </p>
    </div>
  );
}
