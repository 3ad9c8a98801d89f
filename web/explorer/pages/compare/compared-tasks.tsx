/** What one body has to do with one action and object: its tasks, how it holds them, and where that is written. */
import { useTranslation } from 'react-i18next';
import { factOfRelation } from '../../memo/fact-of-relation.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { RepealedMark } from '../../parts/repealed-mark.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './compare-page.module.css';
import type { ComparedRow } from './compared-row.ts';

interface ComparedTasksProps {
  readonly cell: ComparedRow['cells'][number] | undefined;
  readonly revision: string;
}

export function ComparedTasks({ cell, revision }: ComparedTasksProps) {
  const { t } = useTranslation('compare');
  const codes = useCodes();
  if (cell === undefined || cell.responsibilities.length === 0)
    return (
      <div className={styles['what']}>
        <StandingMark standing="NOT_STATED" />
        <span className="small soft">{t('noTask')}</span>
      </div>
    );
  return (
    <div className={styles['what']}>
      <span className="small soft">{t('roles', { roles: cell.roles.map(codes.value).join(', ') })}</span>
      <ul className={`plain-list ${styles['tasks']}`}>
        {cell.responsibilities.map((task) => (
          <li key={task.id} className={styles['what']}>
            <EntityLink entity={task} kindless />
            {(['condition', 'deadline'] as const).map(
              (key) =>
                task[key] !== null && (
                  <span key={key} className="small">
                    <b>{codes.property(key)}:</b> {task[key]}
                  </span>
                ),
            )}
            <RepealedMark acts={task.restsOnRepealed} />
            {cell.holdings
              .filter(({ to }) => to?.id === task.id)
              .map((holding) => (
                <span key={holding.id} className="row">
                  <CitationChip
                    evidence={holding.evidence}
                    standing={standingOf(holding)}
                    reason={holding.reason}
                    authority={task.citeAs.authority}
                  />
                  <AddToMemo quiet fact={{ ...factOfRelation(holding, revision), authority: task.citeAs.authority }} />
                </span>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
