/** What the shapes of a network mean, in words. */
import { useTranslation } from 'react-i18next';
import { type NodeShape, shapeOf } from './looks.ts';
import type { Network } from './network.ts';
import styles from './network-legend.module.css';

const SHAPES: readonly NodeShape[] = ['disc', 'square', 'open-square'];

export function NetworkLegend({ network }: { readonly network: Network }) {
  const { t } = useTranslation('agreements');
  const there = SHAPES.filter((shape) => network.nodes.some((node) => shapeOf(node) === shape));
  const weighs = network.edges.some(({ weight }) => weight > 1);
  return (
    <ul className={styles['legend']}>
      {there.map((shape) => (
        <li key={shape}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            {shape === 'disc' ? (
              <circle className={styles['disc']} cx="7" cy="7" r="6" />
            ) : (
              <rect className={styles[shape]} x="2" y="2" width="10" height="10" />
            )}
          </svg>
          {t(`legend.${shape}`)}
        </li>
      ))}
      {weighs && <li>{t('legend.weight')}</li>}
    </ul>
  );
}
