/** By what one narrows the timeline: kinds, years, a country, an entry. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type TimelineCountsQueryVariables, TimelineCountsText } from '../../generated/timeline-counts.ts';
import { useAssessedCountries } from '../../parts/country-choice.tsx';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { Facet } from '../../parts/facet.tsx';
import { isWide } from '../../parts/is-wide.ts';
import { YearField } from '../../parts/year-field.tsx';
import { TIMELINE_KINDS } from './timeline-kinds.ts';
import styles from './timeline-page.module.css';

interface TimelineFiltersProps {
  readonly kinds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly country: string | null;
  readonly entity: string | null;
  /** All of them but the kinds, as the API takes them. */
  readonly time: Omit<TimelineCountsQueryVariables, 'language'>;
  readonly setKinds: (kinds: readonly string[]) => void;
  readonly setFrom: (year: string | null) => void;
  readonly setTo: (year: string | null) => void;
  readonly setCountry: (id: string | null) => void;
  readonly setEntity: (id: string | null) => void;
}

export function TimelineFilters(props: TimelineFiltersProps) {
  const { kinds, from, to, country, entity, time, setKinds, setFrom, setTo, setCountry, setEntity } = props;
  const { t } = useTranslation('timeline');
  const { data } = useAnswer(TimelineCountsText, time);
  const values = TIMELINE_KINDS.map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    count: data?.[kind].totalCount ?? 0,
  })).filter(({ value, count }) => count > 0 || kinds.includes(value));
  return (
    <details open={isWide()} className={styles['filters']} data-print="no">
      <summary>{t('filters')}</summary>
      <div className={styles['choices']}>
        <div className={styles['kinds']}>
          <Facet label={t('kind')} values={values} chosen={kinds} onChange={setKinds} shown={12} />
        </div>
        <div className="stack">
          <div className="row">
            <YearField label={t('from')} year={from} onChange={setFrom} />
            <YearField label={t('to')} year={to} onChange={setTo} />
          </div>
          <CountryField country={country} onChoose={setCountry} />
          <EntityPicker label={t('entity')} chosen={entity} onChoose={setEntity} />
        </div>
      </div>
    </details>
  );
}

interface CountryFieldProps {
  readonly country: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Countries that have an assessment, or all the same which. */
function CountryField({ country, onChoose }: CountryFieldProps) {
  const { t } = useTranslation(['timeline', 'common']);
  const { countries } = useAssessedCountries();
  const known = country === null || countries.some(({ id }) => id === country);
  return (
    <label className={styles['country']}>
      <span className="label">{t('common:country.label')}</span>
      <select
        className="field"
        value={country ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{t('anyCountry')}</option>
        {!known && <option value={country}>{country}</option>}
        {countries.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
