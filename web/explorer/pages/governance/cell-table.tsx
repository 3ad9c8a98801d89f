/** The entities of one cell as a table: what it is, what the texts say of it there, and where. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { factOfRelation } from '../../memo/fact-of-relation.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { RepealedMark } from '../../parts/repealed-mark.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import { type Codes, useCodes } from '../../texts/use-codes.ts';
import type { CellEntity } from './cell-entity.ts';
import type { CellName } from './cells.ts';
import styles from './governance-page.module.css';

interface CellTableProps {
  readonly cell: CellName;
  readonly dimension: string;
  readonly rows: readonly CellEntity[];
  readonly revision: string;
}

export function CellTable({ cell, dimension, rows, revision }: CellTableProps) {
  const { t } = useTranslation('governance');
  const codes = useCodes();
  return (
    <DataTable
      caption={t('listCaption', { what: t(`cell.${cell}`), dimension })}
      captionHidden
      columns={columnsOf(codes, t, revision).filter(
        ({ key }) => key !== 'particulars' || WITH_PARTICULARS.includes(cell),
      )}
      rows={rows}
      rowKey={({ id }) => id}
      stacks
      fileName={`governance-${cell}`}
    />
  );
}

const WITH_PARTICULARS: readonly CellName[] = ['instruments', 'agreements', 'responsibilities'];

function columnsOf(codes: Codes, t: TFunction<'governance'>, revision: string): readonly Column<CellEntity>[] {
  return [
    {
      key: 'name',
      heading: t('what'),
      rowHeading: true,
      cell: (entity) => <What entity={entity} codes={codes} />,
      csv: ({ name }) => name,
    },
    { key: 'kind', csv: ({ kind }) => kind },
    { key: 'summary', csv: ({ summary }) => summary },
    {
      key: 'particulars',
      heading: t('particulars'),
      cell: (entity) => <Particulars entity={entity} codes={codes} />,
      csv: (entity) => particularsOf(entity, codes).join('; '),
    },
    {
      key: 'reportedIn',
      heading: t('cited'),
      cell: (entity) => <Cited entity={entity} codes={codes} revision={revision} />,
      csv: ({ citedUnder }) =>
        (citedUnder?.edges ?? []).flatMap(({ evidence }) => evidence.map(({ text }) => text)).join('; '),
    },
    { key: 'disputed', csv: ({ conflicts }) => conflicts.length > 0 },
    { key: 'id', csv: ({ id }) => id },
  ];
}

interface PartProps {
  readonly entity: CellEntity;
  readonly codes: Codes;
}

function What({ entity }: PartProps) {
  return (
    <div className={styles['what']}>
      <EntityLink entity={entity} />
      {entity.summary !== null && <span className="small">{entity.summary}</span>}
      {entity.conflicts.map((conflict) => (
        <span key={conflict.id} className="small">
          <StandingMark standing="DISPUTED" /> <EntityLink entity={conflict} kindless />
        </span>
      ))}
    </div>
  );
}

function Particulars({ entity, codes }: PartProps) {
  return (
    <div className={styles['what']}>
      {particularsOf(entity, codes).map((particular) => (
        <span key={particular}>{particular}</span>
      ))}
      {'holders' in entity &&
        entity.holders?.nodes.flatMap((holder) =>
          holder === null ? [] : [<EntityLink key={holder.id} entity={holder} kindless />],
        )}
      {'restsOnRepealed' in entity && <RepealedMark acts={entity.restsOnRepealed} />}
    </div>
  );
}

/** What tells entities of this kind apart, in words. */
function particularsOf(entity: CellEntity, codes: Codes): readonly string[] {
  if ('legalForce' in entity)
    return [...(entity.adopted === null ? [] : [formatPartialDate(entity.adopted)]), codes.value(entity.legalForce)];
  if ('stage' in entity)
    return [codes.value(entity.stage), ...(entity.signed === null ? [] : [formatPartialDate(entity.signed)])];
  return [];
}

interface CitedProps extends PartProps {
  readonly revision: string;
}

function Cited({ entity, codes, revision }: CitedProps) {
  return (entity.citedUnder?.edges ?? []).map((edge) => (
    <div key={edge.id} className={styles['what']}>
      {edge.ratings.length > 0 && <span className="small soft">{edge.ratings.map(codes.value).join(', ')}</span>}
      <span className="row">
        <CitationChip
          evidence={edge.evidence}
          standing={standingOf(edge)}
          reason={edge.reason}
          authority={entity.citeAs.authority}
        />
        <AddToMemo
          quiet
          fact={{ ...factOfRelation({ ...edge, from: entity }, revision), authority: entity.citeAs.authority }}
        />
      </span>
    </div>
  ));
}
