/** The paths that were found, shortest first, each as a drawing and as cited sentences. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type PathsQueryVariables, PathsText } from '../../generated/paths.ts';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { NoticeList } from '../../parts/notice-list.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { PathItem } from './path-item.tsx';
import styles from './paths-page.module.css';

interface FoundPathsProps {
  readonly variables: Omit<PathsQueryVariables, 'language'>;
  /** How many were asked for. */
  readonly first: number;
  readonly more: (() => void) | null;
}

export function FoundPaths({ variables, first, more }: FoundPathsProps) {
  const { t } = useTranslation('paths');
  const answer = useAnswer(PathsText, variables);
  return (
    <QueryState answer={answer} lines={24}>
      {({ paths: { paths, notices, truncated, grounds } }) => (
        <>
          <p role="status">{paths.length === 0 ? t('none') : t('found', { count: paths.length })}</p>
          <NoticeList notices={notices} />
          {truncated && <p>{t('truncated')}</p>}
          <ol className={styles['paths']}>
            {paths.map((path, index) => (
              <PathItem
                key={path.hops.map(({ id }) => id).join(' ')}
                path={path}
                number={index + 1}
                revision={grounds.revision}
              />
            ))}
          </ol>
          {more !== null && paths.length >= first && (
            <p data-print="no">
              <button type="button" className="button" onClick={more}>
                {t('more')}
              </button>
            </p>
          )}
          <GroundsLine grounds={grounds} />
        </>
      )}
    </QueryState>
  );
}
