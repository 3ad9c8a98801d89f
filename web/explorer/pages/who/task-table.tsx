/** Tasks as a table, a section an act: what, under which article, who in which role, under which condition, and where it is written. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink, type EntityParts } from '../../parts/entity-link.tsx';
import { RepealedMark } from '../../parts/repealed-mark.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { type Codes, useCodes } from '../../texts/use-codes.ts';
import { ActsCell } from './acts-cell.tsx';
import { HoldersCell } from './holders-cell.tsx';
import type { Task } from './task.ts';
import { type TaskRow, taskCsv } from './task-csv.ts';
import styles from './who-page.module.css';

export type OrderedTask = { readonly task: Task; readonly instrument: EntityParts | null };

interface TaskTableProps {
  readonly rows: readonly OrderedTask[];
  /** All that the file is to hold. */
  readonly all: readonly OrderedTask[];
  readonly revision: string;
  readonly tools: ReactNode;
}

export function TaskTable({ rows, all, revision, tools }: TaskTableProps) {
  const { t } = useTranslation('who');
  const codes = useCodes();
  return (
    <DataTable
      caption={t('tasks.caption')}
      columns={columnsOf(codes, t, revision)}
      rows={rows}
      fileRows={all}
      rowKey={({ task }) => task.id}
      sectionOf={({ instrument }) => ({
        key: instrument?.id ?? '',
        heading: instrument === null ? t('tasks.noAct') : <EntityLink entity={instrument} />,
      })}
      stacks
      fileName="who-does-what"
      tools={tools}
    />
  );
}

function columnsOf(codes: Codes, t: (key: string) => string, revision: string): readonly Column<OrderedTask>[] {
  const file = (key: keyof TaskRow) => (row: OrderedTask) => taskCsv(row)[key];
  const fileOnly = (key: keyof TaskRow): Column<OrderedTask> => ({ key, csv: file(key) });
  return [
    fileOnly('instrument'),
    {
      key: 'listOrder',
      heading: t('tasks.number'),
      numeric: true,
      cell: ({ task }) => task.listOrder ?? '',
      csv: file('listOrder'),
    },
    {
      key: 'task',
      heading: t('tasks.task'),
      rowHeading: true,
      cell: ({ task }) => <TaskCell task={task} codes={codes} />,
      csv: file('task'),
    },
    {
      key: 'holders',
      heading: t('tasks.holders'),
      cell: ({ task }) => <HoldersCell task={task} revision={revision} />,
      csv: file('holders'),
    },
    {
      key: 'provisions',
      heading: t('tasks.provisions'),
      cell: ({ task, instrument }) => <ActsCell task={task} under={instrument?.id ?? null} />,
      csv: file('provisions'),
    },
    ...FILE_ONLY.map(fileOnly),
  ];
}

const FILE_ONLY: readonly (keyof TaskRow)[] = [
  'roles',
  'modality',
  'action',
  'object',
  'condition',
  'deadline',
  'periodicity',
  'standing',
  'authority',
  'reportedIn',
  'restsOnRepealed',
  'disputed',
  'id',
];

function TaskCell({ task, codes }: { readonly task: Task; readonly codes: Codes }) {
  const { t } = useTranslation('who');
  const { action, object, modality, restsOnRepealed, conflicts } = task;
  const limits = (['condition', 'deadline', 'periodicity'] as const).filter((key) => task[key] !== null);
  return (
    <div className={styles['task']}>
      <EntityLink entity={task} kindless />
      <span className="small soft">
        {[...(modality === 'NOT_STATED' ? [] : [modality]), action, object]
          .flatMap((code) => (code === null ? [] : [codes.value(code)]))
          .join(' · ')}
      </span>
      {limits.map((key) => (
        <span key={key} className="small">
          <b>{codes.property(key)}:</b> {task[key]}
        </span>
      ))}
      <RepealedMark acts={restsOnRepealed} />
      {conflicts.map((conflict) => (
        <span key={conflict.id} className={styles['conflict']}>
          <StandingMark standing="DISPUTED" /> <EntityLink entity={conflict} kindless />
        </span>
      ))}
      {task.textMayDiffer === true && <span className="small">{t('tasks.textMayDiffer')}</span>}
    </div>
  );
}
