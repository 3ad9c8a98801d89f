/** What the texts leave open about mandates: reported, never judged. */
import { useTranslation } from 'react-i18next';
import { choices } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type MandateGapsQuery, MandateGapsText } from '../../generated/mandate-gaps.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { CountryChoice, useCountry } from '../../parts/country-choice.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Facet } from '../../parts/facet.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { useShowQuery } from './shown-query.ts';
import type { WhoViewProps } from './tasks-view.tsx';
import styles from './who-page.module.css';

type Gap = MandateGapsQuery['mandateGaps'][number];

const KINDS = ['BASIS_REPEALED', 'NO_HOLDER', 'NO_LEGAL_BASIS', 'CONSENT_NOT_STATED'] as const;
const kindsField = choices(KINDS);

export function GapsView({ asOf, setAsOf, showQuery }: WhoViewProps) {
  const { t } = useTranslation('who');
  const { t: common } = useTranslation();
  const { country, none, whenKnown } = useCountry();
  const [kinds, setKinds] = useAddress('gap', kindsField);
  const variables = { country: { id: country ?? '' }, asOf };
  useShowQuery(showQuery, { text: MandateGapsText, variables });
  const answer = useAnswer(MandateGapsText, variables, { pause: country === null });
  return (
    <div className="stack">
      <p className={styles['note']}>{t('gaps.note')}</p>
      <div className="row">
        <CountryChoice />
        <AsOfField asOf={asOf} onChange={setAsOf} />
      </div>
      {none && <p>{common('country.none')}</p>}
      <QueryState
        answer={whenKnown(answer)}
        isEmpty={({ mandateGaps }) => mandateGaps.length === 0}
        empty={<p>{t('gaps.none')}</p>}
        lines={40}
      >
        {({ mandateGaps, graph }) => (
          <>
            <div className={styles['short']}>
              <Facet
                label={t('gaps.kinds')}
                values={KINDS.map((kind) => ({
                  value: kind,
                  label: t(`gaps.kind.${kind}`),
                  count: mandateGaps.filter((gap) => gap.kind === kind).length,
                }))}
                chosen={kinds}
                onChange={(chosen) => setKinds(kindsField.read(chosen))}
              />
            </div>
            <GapTable
              gaps={mandateGaps.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))}
              revision={graph.revision}
            />
          </>
        )}
      </QueryState>
    </div>
  );
}

function GapTable({ gaps, revision }: { readonly gaps: readonly Gap[]; readonly revision: string }) {
  const { t } = useTranslation('who');
  const columns: readonly Column<Gap>[] = [
    { key: 'kind', csv: ({ kind }) => kind },
    {
      key: 'entity',
      heading: t('gaps.entity'),
      rowHeading: true,
      cell: ({ entity }) => (
        <span className={styles['holding']}>
          <EntityLink entity={entity} />
          <CitationChip evidence={entity.evidence} standing="STATED" authority={entity.citeAs.authority} />
        </span>
      ),
      csv: ({ entity }) => entity.name,
    },
    {
      key: 'open',
      heading: t('gaps.open'),
      cell: ({ notice, relations, disputed, kind }) => (
        <div className={styles['holding']}>
          <StandingMark standing={disputed ? 'DISPUTED' : kind === 'BASIS_REPEALED' ? 'STATED' : 'NOT_STATED'} />
          <p>{notice.text}</p>
          {relations.map((relation) => (
            <CitedSentence key={relation.id} relation={relation} revision={revision} />
          ))}
        </div>
      ),
      csv: ({ notice }) => notice.text,
    },
    { key: 'disputed', csv: ({ disputed }) => disputed },
    { key: 'reportedIn', csv: ({ entity }) => entity.evidence.map(({ text: place }) => place).join('; ') },
    { key: 'id', csv: ({ entity }) => entity.id },
  ];
  return (
    <>
      <p role="status">{t('gaps.count', { count: gaps.length })}</p>
      <DataTable
        caption={t('gaps.caption')}
        columns={columns}
        rows={gaps}
        rowKey={({ kind, entity }) => `${kind} ${entity.id}`}
        sectionOf={({ kind }) => ({ key: kind, heading: t(`gaps.kind.${kind}`) })}
        stacks
        fileName="what-is-left-open"
      />
    </>
  );
}
