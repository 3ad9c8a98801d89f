/** Who holds a task, in which role, and where that is written. */
import { useTranslation } from 'react-i18next';
import { factOfRelation } from '../../memo/fact-of-relation.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { Task } from './task.ts';
import styles from './who-page.module.css';

interface HoldersCellProps {
  readonly task: Task;
  readonly revision: string;
}

export function HoldersCell({ task, revision }: HoldersCellProps) {
  const { t } = useTranslation('who');
  const codes = useCodes();
  const holdings = task.holders?.edges ?? [];
  if (holdings.length === 0)
    return (
      <div className={styles['holding']}>
        <StandingMark standing="NOT_STATED" />
        <span className="small">{t('tasks.nobody')}</span>
        <CitationChip evidence={task.evidence} standing="STATED" authority={task.citeAs.authority} />
      </div>
    );
  return (
    <ul className="plain-list">
      {holdings.map((holding) => (
        <li key={holding.id} className={styles['holding']}>
          <span>
            {holding.node !== null && <EntityLink entity={holding.node} kindless />}{' '}
            <span className="small soft">{t('tasks.role', { role: codes.value(holding.role ?? 'NOT_STATED') })}</span>
          </span>
          <span className="row">
            <CitationChip
              evidence={holding.evidence}
              standing={standingOf(holding)}
              reason={holding.reason}
              authority={task.citeAs.authority}
            />
            <AddToMemo
              quiet
              fact={{ ...factOfRelation({ ...holding, from: task }, revision), authority: task.citeAs.authority }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
