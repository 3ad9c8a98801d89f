/** What these sources state to rest on one act, apart from what may rest on it by inference. */
import { useTranslation } from 'react-i18next';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitedValue } from '../../parts/cited-value.tsx';
import { toCsv } from '../../parts/csv.ts';
import { DownloadMenu } from '../../parts/download-menu.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { NoticeList } from '../../parts/notice-list.tsx';
import { formatNumber } from '../../texts/format.ts';
import { DependentList } from './dependent-list.tsx';
import { dependentRows, type ImpactAnswer, isStated } from './dependents.ts';
import styles from './repeal-page.module.css';

interface ImpactProps {
  readonly impact: ImpactAnswer;
  readonly inferred: boolean;
  readonly setInferred: (inferred: boolean) => void;
}

export function Impact({ impact, inferred, setInferred }: ImpactProps) {
  const { t } = useTranslation('repeal');
  const { instrument, dependents, notices, grounds, candidates, truncated } = impact;
  const { revision } = grounds;
  const stated = dependents.filter(isStated);
  const maybe = dependents.filter((dependent) => !isStated(dependent));
  return (
    <>
      <section aria-labelledby="act" className={styles['act']}>
        <h2 id="act">
          <EntityLink entity={instrument} />
        </h2>
        <CitedValue entity={instrument} property="legalForce" revision={revision} />
      </section>
      <Numbers impact={impact} />
      <NoticeList notices={notices} texts="repeal" />
      {(candidates > 0 || inferred) && (
        <label className="row" data-print="no">
          <input type="checkbox" checked={inferred} onChange={({ target }) => setInferred(target.checked)} />
          {t('inferred', { count: candidates })}
        </label>
      )}
      <DependentList
        heading={t('stated')}
        empty={t('noneStated')}
        dependents={stated}
        revision={revision}
        truncated={truncated}
      />
      {inferred && (
        <DependentList
          heading={t('candidates')}
          empty={t('noneInferred')}
          dependents={maybe}
          revision={revision}
          truncated={truncated}
        />
      )}
      <div className="row" data-print="no">
        <AddToMemo fact={answerFact(impact, t('fact', { name: instrument.name, stated: impact.stated, candidates }))} />
        <DownloadMenu
          downloads={[
            { label: 'CSV', fileName: 'rests-on.csv', type: 'text/csv', make: () => toCsv(dependentRows(dependents)) },
          ]}
        />
      </div>
      <GroundsLine grounds={grounds} />
    </>
  );
}

function Numbers({ impact: { stated, candidates } }: { readonly impact: ImpactAnswer }) {
  const { t } = useTranslation('repeal');
  return (
    <dl className={styles['numbers']}>
      <div>
        <dt>{t('statedNumber')}</dt>
        <dd>{formatNumber(stated)}</dd>
      </div>
      <div>
        <dt>{t('candidatesNumber')}</dt>
        <dd>{formatNumber(candidates)}</dd>
      </div>
      <div>
        <dt>{t('unsaidNumber')}</dt>
        <dd>{t('unsaid')}</dd>
      </div>
    </dl>
  );
}

/** The answer as a whole; its single links can be put aside as well. */
function answerFact({ instrument, grounds }: ImpactAnswer, text: string) {
  return {
    id: `${instrument.id}#rests-on`,
    kind: 'answer' as const,
    text,
    authority: instrument.citeAs.authority,
    reportedIn: [],
    standing: grounds.standing,
    reason: null,
    permalink: `/repeal?${new URLSearchParams({ act: instrument.id, revision: grounds.revision })}`,
    revision: grounds.revision,
  };
}
