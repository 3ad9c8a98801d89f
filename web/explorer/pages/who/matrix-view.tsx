/** How many tasks each body holds under each dimension; a count leads to its tasks. */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { MandateMatrixText } from '../../generated/mandate-matrix.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { toCsv } from '../../parts/csv.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { type MatrixCell, type MatrixHeading, MatrixTable } from '../../parts/matrix-table.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { type BodyRow, bodyByDimension, type CountMatrix } from './body-by-dimension.ts';
import { useShowQuery } from './shown-query.ts';
import { TaskFacets } from './task-facets.tsx';
import { NONE, whereOf } from './task-filters.ts';
import type { WhoViewProps } from './tasks-view.tsx';
import { useTaskFilters } from './use-task-filters.ts';
import styles from './who-page.module.css';

export function MatrixView({ asOf, setAsOf, showQuery }: WhoViewProps) {
  const { t } = useTranslation('who');
  const state = useTaskFilters();
  const variables = { where: whereOf(state.filters), asOf };
  useShowQuery(showQuery, { text: MandateMatrixText, variables });
  const answer = useAnswer(MandateMatrixText, variables);
  return (
    <div className={styles['columns']}>
      <div className={styles['aside']}>
        <AsOfField asOf={asOf} onChange={setAsOf} />
        <TaskFacets {...state} asOf={asOf} />
      </div>
      <QueryState
        answer={answer}
        isEmpty={({ all }) => all.totalCount === 0}
        empty={<p>{t('tasks.none')}</p>}
        lines={40}
      >
        {(data) => <Matrix matrix={bodyByDimension(data)} bodies={state.filters.bodies} />}
      </QueryState>
    </div>
  );
}

interface MatrixProps {
  readonly matrix: CountMatrix;
  /** The bodies that are chosen; tasks that they hold together with others would show those too. */
  readonly bodies: readonly string[];
}

function Matrix({ matrix, bodies }: MatrixProps) {
  const { t } = useTranslation('who');
  const { t: common } = useTranslation();
  const toTasks = useTasksAddress();
  const shown = matrix.rows.filter(({ body }) => bodies.length === 0 || bodies.includes(body?.id ?? NONE));
  const columns: readonly MatrixHeading[] = [
    ...matrix.dimensions.map(({ id, name }) => ({ key: id, name })),
    { key: NONE, name: t('facets.uncited') },
    { key: ALL, name: t('matrix.all') },
  ];
  const rows = shown.map((row) => ({
    key: row.body?.id ?? NONE,
    name: row.body?.name ?? t('facets.nobody'),
    ...(row.body !== null && { shown: <EntityLink entity={row.body} kindless /> }),
  }));
  const rowOf = new Map(shown.map((row) => [row.body?.id ?? NONE, row]));
  const cellOf = (row: MatrixHeading, column: MatrixHeading): MatrixCell => {
    const count = countOf(rowOf.get(row.key), column.key);
    if (count === 0) return { content: <span>0</span>, empty: true };
    const label = t('matrix.cell', { count, body: row.name, dimension: column.name });
    return { content: count, label, to: toTasks(row.key, column.key) };
  };
  const save = () =>
    saveFile(
      'bodies-by-dimension.csv',
      'text/csv',
      toCsv([
        [t('matrix.corner'), ...columns.map(({ name }) => name)],
        ...rows.map((row) => [row.name, ...columns.map(({ key }) => countOf(rowOf.get(row.key), key))]),
      ]),
    );
  return (
    <>
      <p role="status">{t('matrix.count', { count: rows.length })}</p>
      <p className="small soft">{t('matrix.note')}</p>
      <MatrixTable
        caption={t('matrix.caption')}
        corner={t('matrix.corner')}
        rows={rows}
        columns={columns}
        cellOf={cellOf}
        figures
      />
      <p data-print="no">
        <button type="button" className="button" onClick={save}>
          {common('table.csv')}
        </button>
      </p>
    </>
  );
}

const ALL = 'all';

function countOf(row: BodyRow | undefined, column: string): number {
  if (row === undefined) return 0;
  return column === ALL ? row.all : (row.counts.get(column) ?? 0);
}

/** The address of the tasks of one body under one dimension, the other filters kept. */
function useTasksAddress(): (body: string, dimension: string) => string {
  const [address] = useSearchParams();
  return (body, dimension) => {
    const next = new URLSearchParams(address);
    next.delete('view');
    next.set('body', body);
    if (dimension !== ALL) next.set('dimension', dimension);
    return next.toString();
  };
}
