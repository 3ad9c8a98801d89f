/** What a body must do, in printed order: each task with its role, the act it rests on, and where that is written. */
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.ts';
import { type EntityTasksQuery, EntityTasksText } from '../../generated/entity-tasks.ts';
import { factOfRelation } from '../../memo/fact-of-relation.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { countOf } from './count-of.ts';
import type { EntityData } from './entity-data.ts';

const PAGE = 20;

interface TasksProps {
  readonly entity: EntityData;
  readonly revision: string;
}

/** Nothing where it holds none, or is no body. */
export function TasksOfBody({ entity, revision }: TasksProps) {
  if (countOf(entity, 'HOLDS') === 0 || entity.kind === 'RESPONSIBILITY') return null;
  return <Tasks entity={entity} revision={revision} />;
}

function Tasks({ entity, revision }: TasksProps) {
  const { t } = useTranslation('entity');
  const columns = useColumns(entity, revision);
  const pages = usePages(EntityTasksText, { id: entity.id, first: PAGE }, connectionOf);
  return (
    <section aria-labelledby="tasks" className="stack">
      <h2 id="tasks">{t('tasks')}</h2>
      <QueryState answer={pages.answer} lines={Math.min(countOf(entity, 'HOLDS'), PAGE) * 2}>
        {() => (
          <DataTable
            caption={t('tasksCaption', { name: entity.name })}
            captionHidden
            columns={columns}
            rows={pages.rows}
            rowKey={({ id }) => id}
            fileName={`tasks ${entity.name}`}
            tools={<MoreButton pages={pages} />}
          />
        )}
      </QueryState>
    </section>
  );
}

type Row = ReturnType<typeof rowsOf>[number];

function useColumns(from: { readonly id: string }, revision: string): readonly Column<Row>[] {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  return [
    {
      key: 'task',
      heading: t('task'),
      rowHeading: true,
      cell: ({ node }) => <EntityLink entity={node} kindless />,
      csv: ({ node }) => node.name,
    },
    {
      key: 'role',
      heading: t('role'),
      cell: ({ role }) =>
        role === null || role === 'NOT_STATED' ? <StandingMark standing="NOT_STATED" /> : codes.value(role),
      csv: ({ role }) => role,
    },
    {
      key: 'under',
      heading: t('under'),
      cell: ({ under }) =>
        under.length === 0 ? (
          <StandingMark standing="NOT_STATED" />
        ) : (
          under.map((act) => (
            <div key={act.id}>
              <EntityLink entity={act} kindless />
            </div>
          ))
        ),
      csv: ({ node }) => node.citeAs.authority,
    },
    {
      key: 'evidence',
      heading: t('evidence'),
      cell: (row) => (
        <>
          <CitationChip
            evidence={row.evidence}
            standing={standingOf(row)}
            reason={row.reason}
            authority={row.node.citeAs.authority}
          />
          <AddToMemo
            quiet
            fact={{ ...factOfRelation({ ...row, from }, revision), authority: row.node.citeAs.authority }}
          />
        </>
      ),
      csv: ({ evidence }) => evidence.map(({ text }) => text).join('; '),
    },
  ];
}

function connectionOf({ entity }: EntityTasksQuery) {
  const list = entity !== null && 'responsibilities' in entity ? entity.responsibilities : null;
  return list === null ? null : { ...list, rows: rowsOf(list.edges) };
}

type TaskList = Extract<EntityTasksQuery['entity'], { readonly responsibilities: unknown }>['responsibilities'];

function rowsOf(edges: NonNullable<TaskList>['edges']) {
  return edges.flatMap(({ node, ...edge }) => {
    if (node === null) return [];
    // A provision names its act.
    const provisions = node.provisions?.nodes.flatMap((each) => each ?? []) ?? [];
    const instruments = node.instruments?.nodes.flatMap((each) => each ?? []) ?? [];
    return [{ ...edge, node, under: provisions.length > 0 ? provisions : instruments }];
  });
}
