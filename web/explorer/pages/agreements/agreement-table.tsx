/** The selected agreements as a table; what is chosen here is chosen in the network, and the other way round. */
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chainAddress } from '../../address/addresses.ts';
import type { Pages } from '../../api/use-pages.ts';
import type { AgreementsQuery } from '../../generated/agreements.ts';
import { CitedValue, wordsOf } from '../../parts/cited-value.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { type Codes, useCodes } from '../../texts/use-codes.ts';
import { type NetworkAnswer, tiesOf } from './network-of-answer.ts';

export type AgreementRow = NonNullable<AgreementsQuery['agreements']['nodes'][number]>;

/** The height of the table's head, which stays in sight. */
const HEAD = 48;

interface AgreementTableProps {
  readonly pages: Pages<AgreementsQuery, AgreementRow>;
  readonly answer: NetworkAnswer;
  readonly revision: string;
  readonly chosen: string | null;
  readonly setChosen: (id: string | null) => void;
}

export function AgreementTable({ pages, answer, revision, chosen, setChosen }: AgreementTableProps) {
  const { t } = useTranslation('agreements');
  const codes = useCodes();
  const tied = new Set(chosen === null ? [] : tiesOf(answer, chosen).flatMap(({ to }) => to?.id ?? []));
  const isMarked = ({ id }: AgreementRow) => id === chosen || tied.has(id);
  const columns: readonly Column<AgreementRow>[] = [
    {
      key: 'agreement',
      heading: t('agreement'),
      rowHeading: true,
      csv: ({ name }) => name,
      cell: (row) => (
        <NameCell row={row} isChosen={row.id === chosen} isTied={tied.has(row.id)} setChosen={setChosen} />
      ),
    },
    { key: 'id', csv: ({ id }) => id },
    {
      key: 'parties',
      heading: t('partiesHeading'),
      csv: (row) =>
        partiesOf(row)
          .map(({ name }) => name)
          .join('; '),
      cell: (row) => <PartiesCell row={row} chosen={chosen} setChosen={setChosen} />,
    },
    {
      key: 'subjects',
      heading: t('subject'),
      csv: ({ subjects }) => subjects.join('; '),
      cell: ({ subjects }) =>
        subjects.length === 0 ? <StandingMark standing="NOT_STATED" /> : subjects.map(codes.value).join(', '),
    },
    {
      key: 'stage',
      heading: t('stage'),
      csv: ({ stage }) => stage,
      cell: (row) => <CitedValue entity={row} property="stage" revision={revision} />,
    },
    {
      key: 'signed',
      heading: t('signed'),
      csv: (row) => signedOf(row, codes),
      cell: (row) => <CitedValue entity={row} property="signed" revision={revision} />,
    },
    {
      key: 'citedYears',
      heading: t('citedYears'),
      csv: ({ citedYears }) => citedYears.join('; '),
      cell: ({ citedYears }) => citedYears.join(', '),
    },
    {
      key: 'evidence',
      csv: ({ evidence }) => evidence.map(({ text }) => text).join('; '),
    },
  ];
  const place = useRef<HTMLElement>(null);
  useShownRow(place, chosen);
  return (
    <section ref={place} aria-labelledby="table" className="stack">
      <h2 id="table">{t('table')}</h2>
      <DataTable
        caption={t('tableCaption')}
        columns={columns}
        rows={pages.rows}
        rowKey={({ id }) => id}
        isMarked={isMarked}
        stacks
        fileName="agreements"
        tools={<MoreButton pages={pages} />}
      />
    </section>
  );
}

/** Brings the first row of what is chosen into the view of the table, without moving the page. */
function useShownRow(place: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    const row = chosen === null ? null : place.current?.querySelector<HTMLElement>('tr[data-marked="true"]');
    const scroller = row?.closest('table')?.parentElement;
    if (!row || !scroller) return;
    const [seen, there] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
    if (there.top < seen.top || there.bottom > seen.bottom) scroller.scrollTop += there.top - seen.top - HEAD;
  }, [place, chosen]);
}

interface CellProps {
  readonly row: AgreementRow;
  readonly setChosen: (id: string | null) => void;
}

function NameCell({
  row,
  isChosen,
  isTied,
  setChosen,
}: CellProps & { readonly isChosen: boolean; readonly isTied: boolean }) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <EntityLink entity={row} kindless />
      {isTied && !isChosen && <span className="small soft"> {t('tied')}</span>}
      {row.openCounterparts !== null && <p className="small soft">{row.openCounterparts}</p>}
      <div className="row" data-print="no">
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={isChosen}
          aria-label={t('chooseNamed', { name: row.name })}
          onClick={() => setChosen(isChosen ? null : row.id)}
        >
          {t(isChosen ? 'chosen' : 'choose')}
        </button>
        <Link className="small" to={chainAddress(row.id)} aria-label={t('chainNamed', { name: row.name })}>
          {t('chain')}
        </Link>
      </div>
    </>
  );
}

/** Each party can be chosen from here, as in the drawing. */
function PartiesCell({ row, chosen, setChosen }: CellProps & { readonly chosen: string | null }) {
  const { t } = useTranslation('agreements');
  const parties = partiesOf(row);
  if (parties.length === 0) return <StandingMark standing="NOT_STATED" />;
  return (
    <ul className="plain-list">
      {parties.map((party) => (
        <li key={party.id}>
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={party.id === chosen}
            aria-label={t('chooseNamed', { name: party.name })}
            onClick={() => setChosen(party.id === chosen ? null : party.id)}
          >
            {party.name}
          </button>
        </li>
      ))}
      {(row.parties?.totalCount ?? 0) > parties.length && (
        <li>{t('moreParties', { count: row.parties?.totalCount ?? 0 })}</li>
      )}
    </ul>
  );
}

function partiesOf({ parties }: AgreementRow) {
  return (parties?.nodes ?? []).flatMap((party) => party ?? []);
}

function signedOf({ statements }: AgreementRow, codes: Codes): string | null {
  const statement = statements.find(({ property }) => property === 'signed');
  return statement?.value ?? wordsOf(statement, codes.value);
}
