/** How much of a text supports facts, as words and as a bar that says the same. */
import { useTranslation } from 'react-i18next';
import type { SourceParts } from './source-record.tsx';
import styles from './sources-page.module.css';

export function Coverage({ source: { coverage, complete } }: { readonly source: SourceParts }) {
  const { t } = useTranslation('sources');
  const { passages, covered, excused } = coverage;
  const words = [
    t(complete ? 'complete' : 'incomplete'),
    t('coverage', { covered, passages }),
    ...(excused > 0 ? [t('excused', { excused })] : []),
  ].join(' · ');
  return (
    <p className={styles['coverage']}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['all']} width="100" height="6" />
        <rect className={styles['excused']} width={share(covered + excused, passages)} height="6" />
        <rect className={styles['covered']} width={share(covered, passages)} height="6" />
      </svg>
      <span className="small">{words}</span>
    </p>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
