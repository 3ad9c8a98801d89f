/** What the marks of the matrix mean. */
import { useTranslation } from 'react-i18next';
import type { CellState } from './cell-state.ts';
import styles from './entitlements-page.module.css';
import { LevelMark } from './level-mark.tsx';

const STATES: readonly CellState[] = [
  'EQUAL_TO_CITIZENS',
  'FULL',
  'LIMITED',
  'EMERGENCY_ONLY',
  'EXTENT_NOT_STATED',
  'NONE',
  'PROHIBITED',
  'SILENT',
];

export function Legend() {
  const { t } = useTranslation('entitlements');
  return (
    <details className={styles['legend']}>
      <summary>{t('legend')}</summary>
      <dl>
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <LevelMark state={state} />
            </dt>
            <dd>{t(`explain.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
