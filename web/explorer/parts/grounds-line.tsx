/** What an answer stands on: how it is known, how many facts, in which texts, of which revision, and its address. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sourceAddress } from '../address/addresses.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './grounds-line.module.css';
import { type Standing, StandingMark } from './standing-mark.tsx';

export interface GroundsParts {
  readonly standing: Standing;
  readonly stated: number;
  readonly inferred: number;
  readonly disputed: number;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly revision: string;
  readonly permalink: string;
}

interface GroundsLineProps {
  readonly grounds: GroundsParts;
  /** Names it for screen readers where the page has more than one answer. */
  readonly label?: string;
}

export function GroundsLine({ grounds, label }: GroundsLineProps) {
  const { t } = useTranslation();
  const counts = (['stated', 'inferred', 'disputed'] as const)
    .filter((key) => grounds[key] > 0)
    .map((key) => t(`grounds.${key}`, { count: grounds[key] }));
  return (
    <aside className={styles['grounds']} aria-label={label ?? t('grounds.label')}>
      <StandingMark standing={grounds.standing} />
      {counts.length > 0 && <span>{counts.join(', ')}</span>}
      {grounds.sources.length > 0 && (
        <span>
          {t('grounds.sources')}{' '}
          {grounds.sources.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={sourceAddress(id)}>{name}</Link>
            </span>
          ))}
        </span>
      )}
      <span>{t('grounds.revision', { revision: grounds.revision.slice(0, 8) })}</span>
      <CopyButton
        quiet
        text={() => new URL(grounds.permalink, window.location.href).href}
        label={t('grounds.permalink')}
      />
    </aside>
  );
}
