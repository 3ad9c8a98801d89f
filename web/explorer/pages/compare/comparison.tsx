/** The tasks of two bodies, a row for each action and object, those they share first. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { choices } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import type { CompareBodiesQuery } from '../../generated/compare-bodies.ts';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Facet } from '../../parts/facet.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { type Codes, useCodes } from '../../texts/use-codes.ts';
import styles from './compare-page.module.css';
import type { ComparedRow } from './compared-row.ts';
import { ComparedTasks } from './compared-tasks.tsx';
import { bySharing, countSharings, SHARINGS, type SharingOfTwo, sharingOf } from './sharing-of.ts';

type Compared = CompareBodiesQuery['compareMandates'];
type Names = Readonly<Record<'a' | 'b', string>>;
type Texts = TFunction<'compare'>;

const sharingField = choices(SHARINGS);

export function Comparison({ comparison }: { readonly comparison: Compared }) {
  const { t } = useTranslation('compare');
  const codes = useCodes();
  const [sharings, setSharings] = useAddress('sharing', sharingField);
  const { actors, rows, coordination, grounds } = comparison;
  const names = { a: actors[0]?.name ?? '', b: actors[1]?.name ?? '' };
  const counts = countSharings(rows);
  const shown = bySharing(rows).filter((row) => sharings.length === 0 || sharings.includes(sharingOf(row)));
  return (
    <>
      <GroundsLine grounds={grounds} />
      <div className={styles['short']}>
        <Facet
          label={t('sharing.label')}
          values={SHARINGS.filter((sharing) => counts[sharing] > 0).map((sharing) => ({
            value: sharing,
            label: t(`sharing.${sharing}`, names),
            count: counts[sharing],
          }))}
          chosen={sharings}
          onChange={(chosen) => setSharings(sharingField.read(chosen))}
        />
      </div>
      {coordination.length > 0 && (
        <section className="stack" aria-labelledby="coordination">
          <h2 id="coordination">{t('coordination')}</h2>
          {coordination.map((relation) => (
            <CitedSentence key={relation.id} relation={relation} revision={grounds.revision} />
          ))}
        </section>
      )}
      <p role="status">{t('count', { count: shown.length })}</p>
      <DataTable
        caption={t('caption', names)}
        columns={columnsOf(comparison, codes, t)}
        rows={shown}
        rowKey={({ action, object }) => `${action} ${object}`}
        sectionOf={sectionIn(names, t)}
        stacks
        fileName="bodies-compared"
      />
    </>
  );
}

function sectionIn(names: Names, t: Texts) {
  return (row: ComparedRow) => {
    const sharing: SharingOfTwo = sharingOf(row);
    return { key: sharing, heading: t(`sharing.${sharing}`, names) };
  };
}

function columnsOf({ actors, grounds }: Compared, codes: Codes, t: Texts): readonly Column<ComparedRow>[] {
  return [
    { key: 'sharing', csv: ({ sharing }) => sharing },
    { key: 'action', csv: ({ action }) => action },
    { key: 'object', csv: ({ object }) => object },
    {
      key: 'what',
      heading: t('what'),
      rowHeading: true,
      cell: (row) => <What row={row} revision={grounds.revision} codes={codes} />,
    },
    ...actors.flatMap((actor): readonly Column<ComparedRow>[] => [
      {
        key: actor.id,
        heading: actor.name,
        cell: (row) => <ComparedTasks cell={cellOf(row, actor.id)} revision={grounds.revision} />,
        csv: (row) => joined(cellOf(row, actor.id)?.responsibilities.map(({ task }) => task)),
      },
      { key: `${actor.id} roles`, csv: (row) => joined(cellOf(row, actor.id)?.roles) },
      { key: `${actor.id} reportedIn`, csv: (row) => joined(placesOf(row, actor.id)) },
    ]),
    { key: 'disputed', csv: ({ disputed }) => disputed },
  ];
}

interface WhatProps {
  readonly row: ComparedRow;
  readonly revision: string;
  readonly codes: Codes;
}

function What({ row, revision, codes }: WhatProps) {
  const { action, object, disputed, coordination } = row;
  return (
    <div className={styles['what']}>
      <span>
        {codes.value(action)}
        {object !== null && <span className="soft">: {codes.value(object).toLowerCase()}</span>}
      </span>
      {disputed && <StandingMark standing="DISPUTED" />}
      {coordination.map((relation) => (
        <CitedSentence key={relation.id} relation={relation} revision={revision} />
      ))}
    </div>
  );
}

function cellOf({ cells }: ComparedRow, actor: string) {
  return cells.find((cell) => cell.actor.id === actor);
}

function placesOf(row: ComparedRow, actor: string): readonly string[] {
  const places = cellOf(row, actor)?.holdings.flatMap(({ evidence }) => evidence.map(({ text }) => text)) ?? [];
  return [...new Set(places)];
}

function joined(values: readonly string[] = []): string | null {
  return values.length === 0 ? null : values.join('; ');
}
