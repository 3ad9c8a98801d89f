/** The tasks that rest on an act: each with who holds it, in which role, and where that is written. */
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.ts';
import { type ActTasksQuery, ActTasksText } from '../../generated/act-tasks.ts';
import { factOfRelation } from '../../memo/fact-of-relation.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { countOf } from './count-of.ts';
import type { EntityData } from './entity-data.ts';
import { INSTRUMENT_KINDS } from './instrument-kinds.ts';

const PAGE = 20;

interface TasksProps {
  readonly entity: EntityData;
  readonly revision: string;
}

/** Nothing for what is no act, or one that no task rests on. */
export function TasksUnderAct({ entity, revision }: TasksProps) {
  if (!INSTRUMENT_KINDS.includes(entity.kind) || countOf(entity, 'UNDER') === 0) return null;
  return <Tasks entity={entity} revision={revision} />;
}

function Tasks({ entity, revision }: TasksProps) {
  const { t } = useTranslation('entity');
  const columns = useColumns(entity, revision);
  const pages = usePages(ActTasksText, { id: entity.id, first: PAGE }, connectionOf);
  return (
    <section aria-labelledby="tasks-under" className="stack">
      <h2 id="tasks-under">{t('tasksUnder')}</h2>
      <QueryState answer={pages.answer} lines={Math.min(countOf(entity, 'UNDER'), PAGE) * 2}>
        {() => (
          <DataTable
            caption={t('tasksUnderCaption', { name: entity.name })}
            captionHidden
            columns={columns}
            rows={pages.rows}
            rowKey={({ id }) => id}
            fileName={`tasks under ${entity.name}`}
            tools={<MoreButton pages={pages} />}
          />
        )}
      </QueryState>
    </section>
  );
}

type TaskList = Extract<ActTasksQuery['entity'], { readonly responsibilities: unknown }>['responsibilities'];
type Row = ReturnType<typeof rowsOf>[number];

function connectionOf({ entity }: ActTasksQuery) {
  const list = entity !== null && 'responsibilities' in entity ? entity.responsibilities : null;
  return list === null ? null : { ...list, rows: rowsOf(list.edges) };
}

function rowsOf(edges: NonNullable<TaskList>['edges']) {
  return edges.flatMap(({ node, ...edge }) => (node === null ? [] : [{ ...edge, node }]));
}

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
      key: 'holders',
      heading: t('holders'),
      cell: ({ node }) =>
        node.holders?.edges.map(
          ({ node: body, role }) =>
            body && (
              <div key={body.id}>
                <EntityLink entity={body} kindless /> <span className="soft">{codes.value(role ?? 'NOT_STATED')}</span>
              </div>
            ),
        ),
      csv: ({ node }) => node.holders?.edges.flatMap(({ node: body }) => body?.name ?? []).join('; ') ?? null,
    },
    {
      key: 'provision',
      heading: t('under'),
      cell: ({ node }) =>
        node.provisions?.nodes.map(
          (provision) =>
            provision && (
              <div key={provision.id}>
                <EntityLink entity={{ ...provision, name: provision.asPrinted }} kindless />
              </div>
            ),
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
