/** How a fact is known, as a shape and a word: a full square is stated, an open diamond inferred, a split circle disputed, a dotted ring not stated. */
import { useTranslation } from 'react-i18next';
import type { Standing } from './standing.ts';
import styles from './standing-mark.module.css';

export { type Standing, standingOf } from './standing.ts';

interface StandingMarkProps {
  readonly standing: Standing;
  /** Where the word stands elsewhere in sight; it is still read out unless `silent`. */
  readonly wordless?: boolean;
  /** The shape alone, for where the word is read out already. */
  readonly silent?: boolean;
}

export function StandingMark({ standing, wordless = false, silent = false }: StandingMarkProps) {
  const { t } = useTranslation();
  const word = t(`standing.${standing}`);
  return (
    <span className={styles['mark']} data-standing={standing} title={t(`standing.explain.${standing}`)}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Shape standing={standing} />
      </svg>
      {!silent && <span className={wordless ? 'visually-hidden' : undefined}>{word}</span>}
    </span>
  );
}

function Shape({ standing }: { readonly standing: Standing }) {
  switch (standing) {
    case 'STATED':
      return <rect x="2" y="2" width="8" height="8" fill="currentColor" />;
    case 'INFERRED':
      return <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" fill="none" stroke="currentColor" strokeWidth="1.6" />;
    case 'DISPUTED':
      return (
        <>
          <path d="M5 1.1a5 5 0 0 0 0 9.8Z" fill="currentColor" />
          <path d="M7.6 1.6a4.6 4.6 0 0 1 0 8.8Z" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </>
      );
    case 'NOT_STATED':
      return (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 2" />
      );
  }
}
