/** Where several bodies bear tasks of one action and object: reported, never judged. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type MandateOverlapsQuery, MandateOverlapsText } from '../../generated/mandate-overlaps.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { CountryChoice, useCountry } from '../../parts/country-choice.tsx';
import { toCsv } from '../../parts/csv.ts';
import { NoticeList } from '../../parts/notice-list.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { useShowQuery } from './shown-query.ts';
import type { WhoViewProps } from './tasks-view.tsx';
import styles from './who-page.module.css';

type Overlap = MandateOverlapsQuery['mandateOverlaps'][number];

export function OverlapsView({ asOf, setAsOf, showQuery }: WhoViewProps) {
  const { t } = useTranslation('who');
  const { t: common } = useTranslation();
  const { country, none, whenKnown } = useCountry();
  const variables = { country: { id: country ?? '' }, asOf };
  useShowQuery(showQuery, { text: MandateOverlapsText, variables });
  const answer = useAnswer(MandateOverlapsText, variables, { pause: country === null });
  return (
    <div className="stack">
      <p className={styles['note']}>{t('overlaps.note')}</p>
      <div className="row">
        <CountryChoice />
        <AsOfField asOf={asOf} onChange={setAsOf} />
      </div>
      {none && <p>{common('country.none')}</p>}
      <QueryState
        answer={whenKnown(answer)}
        isEmpty={({ mandateOverlaps }) => mandateOverlaps.length === 0}
        empty={<p>{t('overlaps.none')}</p>}
        lines={40}
      >
        {({ mandateOverlaps, graph }) => (
          <>
            <p role="status">{t('overlaps.count', { count: mandateOverlaps.length })}</p>
            <ol className={`plain-list ${styles['cards']}`}>
              {mandateOverlaps.map((overlap) => (
                <OverlapCard key={`${overlap.action} ${overlap.object}`} overlap={overlap} revision={graph.revision} />
              ))}
            </ol>
            <SaveOverlaps overlaps={mandateOverlaps} />
          </>
        )}
      </QueryState>
    </div>
  );
}

function OverlapCard({ overlap, revision }: { readonly overlap: Overlap; readonly revision: string }) {
  const codes = useCodes();
  const { action, object, notice, disputed, holdings, grounds } = overlap;
  return (
    <li className={styles['card']}>
      <h2>
        {codes.value(action)}: {object === null ? '' : codes.value(object).toLowerCase()}
      </h2>
      <NoticeList notices={[notice]} />
      <StandingMark standing={disputed ? 'DISPUTED' : grounds.standing} />
      <ul className={`plain-list ${styles['sentences']}`}>
        {holdings.map((holding) => (
          <li key={holding.id}>
            <CitedSentence relation={holding} revision={revision} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function SaveOverlaps({ overlaps }: { readonly overlaps: readonly Overlap[] }) {
  const { t } = useTranslation();
  const rows = overlaps.flatMap(({ action, object, notice, holdings }) =>
    holdings.map(({ from, to, phrase, basis, disputed, evidence }) => [
      action,
      object,
      notice.code,
      from?.name ?? null,
      to?.name ?? null,
      phrase,
      disputed ? 'DISPUTED' : basis,
      evidence.map(({ text: place }) => place).join('; '),
    ]),
  );
  const heads = ['action', 'object', 'notice', 'holder', 'task', 'sentence', 'standing', 'reportedIn'];
  return (
    <p data-print="no">
      <button
        type="button"
        className="button"
        onClick={() => saveFile('overlaps.csv', 'text/csv', toCsv([heads, ...rows]))}
      >
        {t('table.csv')}
      </button>
    </p>
  );
}
