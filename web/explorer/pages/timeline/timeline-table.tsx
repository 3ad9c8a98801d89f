/** The timeline as a table: date as printed, what it may mean, what happened, how it is known. */

import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../address/addresses.ts';
import type { Pages } from '../../api/use-pages.ts';
import type { TimelineQuery } from '../../generated/timeline.ts';
import { memoCitations } from '../../memo/memo-facts.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import { precisionOf } from './place-spans.ts';

export type TimelineRow = TimelineQuery['timeline']['nodes'][number];

interface TimelineTableProps {
  readonly pages: Pages<TimelineQuery, TimelineRow>;
  readonly revision: string;
}

export function TimelineTable({ pages, revision }: TimelineTableProps) {
  const { t } = useTranslation('timeline');
  const columns: readonly Column<TimelineRow>[] = [
    {
      key: 'date',
      heading: t('date'),
      csv: ({ date }) => date,
      cell: (row) => (
        <>
          {formatPartialDate(row.date)}
          {precisionOf(row) !== 'day' && <p className="small soft">{t(`known.${precisionOf(row)}`)}</p>}
        </>
      ),
    },
    { key: 'earliest', csv: ({ earliest }) => earliest },
    { key: 'latest', csv: ({ latest }) => latest },
    { key: 'kind', heading: t('kind'), csv: ({ kind }) => kind, cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'text', heading: t('what'), rowHeading: true, csv: ({ text }) => text, cell: ({ text }) => text },
    {
      key: 'entity',
      heading: t('entry'),
      csv: ({ entity }) => entity.id,
      cell: ({ entity }) => <EntityLink entity={entity} />,
    },
    {
      key: 'standing',
      heading: t('evidence'),
      csv: standingOf,
      cell: (row) => (
        <div className="row">
          <CitationChip evidence={row.evidence} standing={standingOf(row)} reason={row.reason} />
          <AddToMemo quiet fact={factOf(row, revision)} />
        </div>
      ),
    },
    { key: 'evidence', csv: ({ evidence }) => evidence.map(({ text }) => text).join('; ') },
  ];
  return (
    <section aria-labelledby="table" className="stack">
      <h2 id="table">{t('table')}</h2>
      <DataTable
        caption={t('tableCaption')}
        columns={columns}
        rows={pages.rows}
        rowKey={happeningKey}
        stacks
        fileName="timeline"
        tools={<MoreButton pages={pages} />}
      />
    </section>
  );
}

/** Names a happening among all; one entity may have several of a kind on different dates. */
export function happeningKey({ entity, kind, date, text }: TimelineRow): string {
  return `${entity.id}#${kind}#${date}#${text}`;
}

function factOf(row: TimelineRow, revision: string) {
  const { entity, text, date, reason, evidence } = row;
  return {
    id: happeningKey(row),
    kind: 'property' as const,
    text: `${formatPartialDate(date)}: ${text}`,
    authority: null,
    reportedIn: memoCitations(evidence),
    standing: standingOf(row),
    reason,
    permalink: `${entityAddress(entity.id)}?revision=${revision}`,
    revision,
  };
}
