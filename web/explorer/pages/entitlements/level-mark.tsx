/** What is stated of a benefit, as a shape and a word: silence is a dotted ring, a denial a crossed square, and the given ones are filled. */
import { useTranslation } from 'react-i18next';
import type { CellState } from './cell-state.ts';
import styles from './level-mark.module.css';

export function LevelMark({ state }: { readonly state: CellState }) {
  const { t } = useTranslation('entitlements');
  return (
    <span className={styles['mark']} data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Shape state={state} />
      </svg>
      {t(`state.${state}`)}
    </span>
  );
}

function Shape({ state }: { readonly state: CellState }) {
  const square = <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" strokeWidth="1.4" />;
  switch (state) {
    case 'FULL':
      return <rect x="1" y="1" width="10" height="10" fill="currentColor" />;
    case 'EQUAL_TO_CITIZENS':
      return <path d="M1 2.5h10v2.6H1ZM1 6.9h10v2.6H1Z" fill="currentColor" />;
    case 'LIMITED':
      return (
        <>
          {square}
          <path d="M1.5 6h9v4.5h-9Z" fill="currentColor" />
        </>
      );
    case 'EMERGENCY_ONLY':
      return <path d="M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4Z" fill="currentColor" />;
    case 'NONE':
      return (
        <>
          {square}
          <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.4" />
        </>
      );
    case 'PROHIBITED':
      return (
        <>
          <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M2.8 9.2 9.2 2.8" stroke="currentColor" strokeWidth="1.4" />
        </>
      );
    case 'EXTENT_NOT_STATED':
      return (
        <>
          {square}
          <circle cx="6" cy="6" r="1.6" fill="currentColor" />
        </>
      );
    case 'SILENT':
      return (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 2" />
      );
  }
}
