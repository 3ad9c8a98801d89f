/** Why there is no answer: the code, what to do, what may have been meant, and a way to ask again. */
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/answer.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './failure-notice.module.css';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly retry: () => void;
  /** An older answer stays in sight below. */
  readonly older: boolean;
}

export function FailureNotice({ failure, retry, older }: FailureNoticeProps) {
  const { t } = useTranslation();
  const network = failure.code === 'NETWORK';
  return (
    <div className={styles['failure']} role="alert">
      <p className={styles['title']}>{t(older ? 'state.staleTitle' : 'state.failedTitle')}</p>
      <p>{network ? t('state.network') : failure.message}</p>
      <p>{network ? t('state.networkRemedy') : failure.remedy}</p>
      {failure.candidates.length > 0 && (
        <>
          <p>{t('state.didYouMean')}</p>
          <ul>
            {failure.candidates.map((candidate) => (
              <li key={candidate.id}>
                <EntityLink entity={candidate} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        <button type="button" className="button" onClick={retry}>
          {t('state.retry')}
        </button>
        <span className="small soft">{t('state.code', { code: failure.code })}</span>
      </p>
    </div>
  );
}
