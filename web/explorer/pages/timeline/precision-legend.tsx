/** What the marks of the timeline mean, in words. */
import { useTranslation } from 'react-i18next';
import styles from './timeline-drawing.module.css';

const PRECISIONS = [
  { precision: 'day', width: 3 },
  { precision: 'month', width: 8 },
  { precision: 'year', width: 20 },
] as const;

export function PrecisionLegend() {
  const { t } = useTranslation('timeline');
  return (
    <ul className={styles['legend']}>
      {PRECISIONS.map(({ precision, width }) => (
        <li key={precision}>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            <rect className={styles['mark']} data-precision={precision} x="1" y="1" width={width} height="10" />
          </svg>
          {t(`precision.${precision}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <rect
            className={styles['mark']}
            data-precision="year"
            data-disputed="true"
            x="1"
            y="1"
            width="20"
            height="10"
          />
          <path className={styles['slash']} d="M0 12L22 0" />
        </svg>
        {t('precision.disputed')}
      </li>
    </ul>
  );
}
