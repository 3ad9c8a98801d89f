/** A group of check boxes with counts, by which a list is narrowed; long groups open on demand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../texts/format.ts';
import styles from './facet.module.css';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetProps {
  readonly label: string;
  /** In the order to show them. */
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** How many to show at first; chosen ones always. */
  readonly shown?: number;
}

export function Facet({ label, values, chosen, onChange, shown = 8 }: FacetProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const visible = values.filter(({ value }, index) => all || index < shown || chosen.includes(value));
  return (
    <fieldset className={styles['facet']} data-print="no">
      <legend className="label">{label}</legend>
      {visible.map(({ value, label: words, count }) => (
        <label key={value} className={styles['value']}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{words}</span>
          <span className={styles['count']}>{formatNumber(count)}</span>
        </label>
      ))}
      {(all || visible.length < values.length) && (
        <button type="button" className="button button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { count: values.length })}
        </button>
      )}
    </fieldset>
  );
}
