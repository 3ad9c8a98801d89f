/** Under which articles and further acts a task stands, and where that is written. */
import { useTranslation } from 'react-i18next';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { Task } from './task.ts';
import styles from './who-page.module.css';

interface ActsCellProps {
  readonly task: Task;
  /** The act under whose heading the task stands; its name need not be said again. */
  readonly under: string | null;
}

export function ActsCell({ task, under }: ActsCellProps) {
  const { t } = useTranslation('who');
  const acts = task.instruments?.edges ?? [];
  const articles = task.provisions?.edges ?? [];
  if (acts.length + articles.length === 0) return <StandingMark standing="NOT_STATED" />;
  return (
    <ul className="plain-list">
      {articles.map((edge) => (
        <li key={edge.id} className={styles['holding']}>
          {edge.node !== null && <EntityLink entity={edge.node} kindless name={edge.node.asPrinted} />}
          <Basis fact={edge} />
        </li>
      ))}
      {acts
        .filter((edge) => edge.node?.id !== under || !isSaidBy(articles, edge))
        .map((edge) => (
          <li key={edge.id} className={styles['holding']}>
            {edge.node !== null && edge.node.id !== under && <EntityLink entity={edge.node} kindless />}
            {edge.node?.id === under && (
              <span>{t(articles.length === 0 ? 'tasks.thisActAlone' : 'tasks.thisAct')}</span>
            )}
            <Basis fact={edge} />
          </li>
        ))}
    </ul>
  );
}

type BasisFact = NonNullable<Task['instruments']>['edges'][number] | NonNullable<Task['provisions']>['edges'][number];

/** An article at the same places says that the task stands under its act; the act need not be listed again. */
function isSaidBy(articles: readonly BasisFact[], act: BasisFact): boolean {
  const places = ({ evidence }: BasisFact) => evidence.map(({ text }) => text).join('; ');
  return articles.some((article) => standingOf(article) === standingOf(act) && places(article) === places(act));
}

/** In which way the act supports the task, and where that is written. */
function Basis({ fact }: { readonly fact: BasisFact }) {
  const codes = useCodes();
  return (
    <>
      {fact.legalRole !== null && <span className="small soft">{codes.value(fact.legalRole)}</span>}
      <CitationChip evidence={fact.evidence} standing={standingOf(fact)} reason={fact.reason} />
    </>
  );
}
