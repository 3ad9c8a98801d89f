/** Shows an answer in each of its states: on its way, there, empty, failed, older than asked for. Takes up its room from the start. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/answer.ts';
import { watchConnection } from '../settings/watch-connection.ts';
import { FailureNotice } from './failure-notice.tsx';
import styles from './query-state.module.css';

interface QueryStateProps<Data> {
  readonly answer: Answer<Data>;
  /** The answer; it stays in sight while a new one is on its way or has failed. */
  readonly children: (data: Data) => ReactNode;
  /** Whether the answer holds nothing; then `empty` is shown. */
  readonly isEmpty?: (data: Data) => boolean;
  /** What to say then; a general sentence unless told. */
  readonly empty?: ReactNode;
  /** About how many lines the answer takes, so that nothing jumps when it comes. */
  readonly lines?: number;
}

const SLOW_AFTER_MILLISECONDS = 4_000;

export function QueryState<Data>({ answer, children, isEmpty, empty, lines = 12 }: QueryStateProps<Data>) {
  const { t } = useTranslation();
  const { data, failure, waiting, retry } = answer;
  return (
    <div className={styles['state']} aria-busy={waiting} data-lines={lines}>
      <Connection waiting={waiting} updating={waiting && data !== undefined} retry={retry} />
      {failure !== null && <FailureNotice failure={failure} retry={retry} older={data !== undefined} />}
      {data === undefined && failure === null && <Skeleton lines={lines} />}
      {data !== undefined && (isEmpty?.(data) ? (empty ?? <p className="soft">{t('state.empty')}</p>) : children(data))}
    </div>
  );
}

/** Lines of the size of text, still for who wants no motion. */
function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles['skeleton']} style={{ minBlockSize: `${lines * 1.75}rem` }}>
      <span className="visually-hidden" role="status">
        {t('state.loading')}
      </span>
    </div>
  );
}

interface ConnectionProps {
  readonly waiting: boolean;
  readonly updating: boolean;
  readonly retry: () => void;
}

function Connection({ waiting, updating, retry }: ConnectionProps) {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  const slow = useLongerThan(SLOW_AFTER_MILLISECONDS, waiting);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  const words = !online ? t('state.lost') : slow ? t('state.slow') : '';
  return (
    <>
      <p className={styles['connection']} role="status">
        {words}
      </p>
      {updating && <span className={styles['updating']} title={t('state.refreshing')} />}
    </>
  );
}

function useLongerThan(milliseconds: number, active: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (!active) return;
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, active]);
  return over;
}
